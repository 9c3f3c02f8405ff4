import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { UserError } from "../../src/errors.ts";
import type { Saga } from "../../src/saga/schema.ts";

const line = z
  .object({
    id: z.string(),
    question: z.string().trim().min(1),
    candidates: z.array(z.object({ id: z.string(), text: z.string() })),
    gold: z.array(z.string()),
  })
  .refine(({ candidates, gold }) => gold.every((id) => candidates.some((candidate) => candidate.id === id)), {
    path: ["gold"],
    message: "names an id that is not among the candidates",
  });

type Line = z.infer<typeof line>;

/** A question of a public set; sentences are meant by their place in the set's `sentences`. */
export interface BenchmarkQuestion {
  readonly question: string;
  /** Its own candidates, each once. */
  readonly pool: readonly number[];
  /** Those of them that answer it; none where nothing does. */
  readonly right: ReadonlySet<number>;
}

export interface BenchmarkSet {
  /** The file's name without its ending. */
  readonly name: string;
  /** Every different sentence of all pools; what stands in several pools is one sentence. */
  readonly sentences: readonly string[];
  readonly questions: readonly BenchmarkQuestion[];
}

/**
 * Reads a set of one JSON object a line: `{id, question, candidates: [{id, text}], gold: [ids]}`; other keys are left unread.
 * @throws UserError that names the file, the line and what is wrong with it.
 */
export function readBenchmark(file: string): BenchmarkSet {
  const lines = textOf(file)
    .split("\n")
    .flatMap((text, index) => (text.trim() === "" ? [] : [parsed(text, `${file}:${index + 1}`)]));
  if (lines.length === 0) throw new UserError(`${file}: there is no question in it. Name a set of one JSON object a line.`);
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const questions = lines.map(({ question, candidates, gold }) => ({
    question,
    pool: [...new Set(candidates.map(({ text }) => placeOf(text)))],
    right: new Set(candidates.filter(({ id }) => gold.includes(id)).map(({ text }) => placeOf(text))),
  }));
  return { name: basename(file).replace(/\.[^.]*$/, ""), sentences: [...places.keys()], questions };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new UserError(`${file}: ${isAbsent ? "there is no such file" : `cannot be read (${String(error)})`}. Check its name and folder.`);
  }
}

function parsed(text: string, place: string): Line {
  const read = line.safeParse(jsonOf(text, place));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UserError(`${place}: ${issue?.path.join(".") || "the line"}: ${issue?.message}. Mend the line or leave it out.`);
}

function jsonOf(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${place}: this is no JSON object. Each line holds one question as {id, question, candidates, gold}.`);
  }
}

/** The sentences as a saga of plain facts: no names, no dates, no readers' questions. A fact's id is its sentence's place. */
export function plainSaga(sentences: readonly string[]): Saga {
  return {
    saga: { title: "Question set", timezone: "UTC" },
    sources: [{ id: "set", publisher: "The set" }],
    entities: [],
    facts: sentences.map((claim, place) => ({ id: String(place), claim, standing: "reported", sources: ["set"] })),
  };
}
