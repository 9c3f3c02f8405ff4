/** Shares from 0 to 1 below (harm: above) which an evaluation fails. */
export interface Floor {
  readonly rightAtFirst: number;
  readonly abstained: number;
  readonly harm: number;
}

export interface Evaluation {
  readonly name: string;
  readonly data: string;
  readonly questions: string;
  readonly floor: Floor;
}

/** What `npm run eval` asks, with which data, and what must be reached. Weights are learnt from the first two sets and from two sagas that learn.ts names; from none of the others. */
export const evaluations: readonly Evaluation[] = [
  {
    name: "The saga, questions that came first",
    data: "data/saga.yaml",
    questions: "test/questions/saga.jsonl",
    floor: { rightAtFirst: 0.92, abstained: 0.95, harm: 0.03 },
  },
  {
    name: "The saga, later questions, learnt from as well",
    data: "data/saga.yaml",
    questions: "test/questions/saga-second.jsonl",
    floor: { rightAtFirst: 0.87, abstained: 0.92, harm: 0.06 },
  },
  {
    name: "The saga, a third set, not learnt from",
    data: "data/saga.yaml",
    questions: "test/questions/saga-third.jsonl",
    floor: { rightAtFirst: 0.87, abstained: 0.89, harm: 0.06 },
  },
  {
    name: "The saga, a fourth set, rambling and formal questions among them, not learnt from",
    data: "data/saga.yaml",
    questions: "test/questions/saga-fourth.jsonl",
    floor: { rightAtFirst: 0.74, abstained: 0.87, harm: 0.08 },
  },
  {
    name: "The saga, questions whose failures nobody has looked at",
    data: "data/saga.yaml",
    questions: "test/questions/saga-unseen.jsonl",
    floor: { rightAtFirst: 0.77, abstained: 0.92, harm: 0.06 },
  },
  {
    name: "A story whose other questions were learnt from: these not",
    data: "test/sagas/harrowmere.yaml",
    questions: "test/questions/harrowmere-second.jsonl",
    floor: { rightAtFirst: 0.7, abstained: 0.9, harm: 0.06 },
  },
  {
    name: "And another such story",
    data: "test/sagas/torvik.yaml",
    questions: "test/questions/torvik-second.jsonl",
    floor: { rightAtFirst: 0.73, abstained: 0.8, harm: 0.065 },
  },
  {
    name: "Another story, with the same weights",
    data: "test/sagas/lighthouse.yaml",
    questions: "test/questions/lighthouse.jsonl",
    floor: { rightAtFirst: 0.74, abstained: 0.9, harm: 0.065 },
  },
];
