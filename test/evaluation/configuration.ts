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

/** What `npm run eval` asks, with which data, and what must be reached. Weights are learnt from the first set and from two sagas that learn.ts names; from none of the others. */
export const evaluations: readonly Evaluation[] = [
  {
    name: "The saga, questions the weights were learnt from",
    data: "data/saga.yaml",
    questions: "test/questions/saga.jsonl",
    floor: { rightAtFirst: 0.86, abstained: 0.95, harm: 0.045 },
  },
  {
    name: "The saga, questions whose kinds of failure were mended",
    data: "data/saga.yaml",
    questions: "test/questions/saga-second.jsonl",
    floor: { rightAtFirst: 0.83, abstained: 0.9, harm: 0.07 },
  },
  {
    name: "The saga, questions whose failures nobody has looked at",
    data: "data/saga.yaml",
    questions: "test/questions/saga-unseen.jsonl",
    floor: { rightAtFirst: 0.76, abstained: 0.8, harm: 0.1 },
  },
  {
    name: "Another story, with the same weights",
    data: "test/sagas/lighthouse.yaml",
    questions: "test/questions/lighthouse.jsonl",
    floor: { rightAtFirst: 0.57, abstained: 0.89, harm: 0.08 },
  },
];
