import { fileURLToPath } from "node:url";
import { buildLibrary, type Library } from "../src/saga/library.ts";
import { openLibrary } from "../src/saga/open-library.ts";
import { revisionOf } from "../src/saga/revision.ts";
import type { Entity, Fact, Saga } from "../src/saga/schema.ts";

/** The library of the real data file. */
export function openSaga(): Library {
  return open("../data/saga.yaml");
}

/** The library of the invented saga, which has what the real one lacks: disputes, a replaced fact, a withdrawn one. */
export function openLighthouse(): Library {
  return open("./sagas/lighthouse.yaml");
}

/** The saga of a football club, with facts that were withdrawn. */
export function openTorvik(): Library {
  return open("./sagas/torvik.yaml");
}

function open(path: string): Library {
  return openLibrary(fileURLToPath(new URL(path, import.meta.url)));
}

/** A fact of a small saga; reported by The Evening Post where nothing else is said. */
export type SmallFact = Pick<Fact, "id" | "claim"> & Partial<Fact>;

export interface SmallSaga {
  readonly about?: Partial<Saga["saga"]>;
  readonly entities?: readonly Entity[];
  readonly facts: readonly SmallFact[];
}

/** A library of a few facts about a harbour, its times in UTC. */
export function libraryOf({ about, entities = [], facts }: SmallSaga): Library {
  const saga: Saga = {
    saga: { title: "The harbour inquiry", timezone: "UTC", ...about },
    sources: [{ id: "post", publisher: "The Evening Post" }],
    entities,
    facts: facts.map((fact) => ({ standing: "reported", sources: ["post"], ...fact })),
  };
  return buildLibrary(saga, revisionOf(JSON.stringify(saga)));
}
