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
    floor: { rightAtFirst: 0.84, abstained: 0.91, harm: 0.055 },
  },
  {
    name: "The saga, questions nobody tuned to",
    data: "data/saga.yaml",
    questions: "test/questions/saga-blind.jsonl",
    floor: { rightAtFirst: 0.81, abstained: 0.85, harm: 0.07 },
  },
  {
    name: "Another story, with the same weights",
    data: "test/sagas/lighthouse.yaml",
    questions: "test/questions/lighthouse.jsonl",
    floor: { rightAtFirst: 0.55, abstained: 0.9, harm: 0.08 },
  },
];
