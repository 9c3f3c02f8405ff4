import MiniSearch from "minisearch";
import { rank } from "../../src/answer/fit/rank.ts";
import { understand } from "../../src/question/understand.ts";
import { buildLibrary } from "../../src/saga/library.ts";
import { type BenchmarkQuestion, type BenchmarkSet, plainSaga } from "./benchmark-set.ts";
import { auroc, isRightAtFirst, measureRankings, quantile, type Ranking, type RankingMeasures } from "./ranking.ts";
import { botSystem } from "./systems.ts";

/** What the bot reaches on a public question set, and plain MiniSearch beside it in the same run. Shares are from 0 to 1; null where nothing of the sort was asked. */
export interface BenchmarkReport extends SystemReport {
  /** The set's name. */
  readonly set: string;
  readonly questions: number;
  readonly baseline: SystemReport;
}

export interface SystemReport {
  /** Found among all sentences of the set. */
  readonly full: Figures<RankingMeasures>;
  /** A question's own candidates put in order. */
  readonly pool: Figures<RankingMeasures>;
  readonly abstain: Figures<Abstention>;
  /** Milliseconds from text to reply; of plain MiniSearch, of its search. */
  readonly msPerQuestion: { readonly p50: number; readonly p99: number };
}

type Figures<T> = { readonly [K in keyof T]: number | null };

/** When it is silent, retrieving from all sentences. */
export interface Abstention {
  /** How well the confidence in an answer tells questions that have one from those that have none: area under the ROC curve. */
  readonly auroc: number;
  /** Of the questions whose first sentence is wrong, or that have no answer: the share on which it was silent. The more the better. */
  readonly wrongShare: number;
  /** Of the questions whose first sentence is right: the share on which it was silent nevertheless. The less the better. */
  readonly rightShare: number;
}

/** What a system makes of one question. */
interface Said {
  readonly full: readonly number[];
  readonly pool: readonly number[];
  readonly isSilent: boolean;
  /** How sure it is that the first sentence answers; only its order counts. */
  readonly confidence: number;
  readonly ms: number;
}

type AskSystem = (question: BenchmarkQuestion) => Promise<Said>;

/** Asks the bot and plain MiniSearch every question of the set. */
export async function runBenchmark(set: BenchmarkSet): Promise<BenchmarkReport> {
  const own = await reportOf(set, botOf(set));
  const baseline = await reportOf(set, plainOf(set));
  return { set: set.name, questions: set.questions.length, ...own, baseline };
}

/** The bot's abstention if it judged by the covered share of the question alone: what it has to beat. */
export function coverageAuroc(set: BenchmarkSet): number {
  const library = libraryOf(set);
  const scores = set.questions.map(({ question, right }) => {
    const covered = rank(understand(question, library), library).map(({ features }) => features.coverage);
    return { score: Math.max(0, ...covered), isPositive: right.size > 0 };
  });
  return auroc(scores);
}

async function reportOf({ questions }: BenchmarkSet, ask: AskSystem): Promise<SystemReport> {
  const said: (Said & BenchmarkQuestion)[] = [];
  for (const question of questions) said.push({ ...question, ...(await ask(question)) });
  const rankings = (task: "full" | "pool"): readonly Ranking[] => said.map((one) => ({ ranked: one[task], right: one.right }));
  const isRight = (one: Said & BenchmarkQuestion) => isRightAtFirst({ ranked: one.full, right: one.right });
  const silentShare = (of: readonly Said[]) => of.filter(({ isSilent }) => isSilent).length / of.length;
  const times = said.map(({ ms }) => ms);
  return {
    full: rounded(measureRankings(rankings("full"))),
    pool: rounded(measureRankings(rankings("pool"))),
    abstain: rounded({
      auroc: auroc(said.map(({ confidence, right }) => ({ score: confidence, isPositive: right.size > 0 }))),
      wrongShare: silentShare(said.filter((one) => !isRight(one))),
      rightShare: silentShare(said.filter(isRight)),
    }),
    msPerQuestion: { p50: round(quantile(times, 0.5)), p99: round(quantile(times, 0.99)) },
  };
}

function rounded<T extends { readonly [K in keyof T]: number }>(measures: T): Figures<T> {
  const entries = Object.entries<number>(measures).map(([name, value]) => [name, Number.isNaN(value) ? null : round(value)]);
  return Object.fromEntries(entries) as Figures<T>;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function libraryOf({ sentences, name }: BenchmarkSet) {
  return buildLibrary(plainSaga(sentences), name);
}

/** The whole way from text to reply; the pool is ranked apart, outside the time that is taken. */
function botOf(set: BenchmarkSet): AskSystem {
  const library = libraryOf(set);
  const bot = botSystem(library);
  return async ({ question, pool }) => {
    const start = performance.now();
    const { ids, isAnswer, confidence } = await bot.ask(question);
    const ms = performance.now() - start;
    return {
      full: ids.map(Number),
      pool: rank(understand(question, library), library, new Set(pool)).map(({ fact }) => Number(fact.id)),
      isSilent: !isAnswer,
      // Said of silence, it is how sure the bot is that there is no answer.
      confidence: isAnswer ? confidence : 1 - confidence,
      ms,
    };
  };
}

/** MiniSearch with its default options: silent only where it finds nothing, and as sure as its score is high. */
function plainOf({ sentences }: BenchmarkSet): AskSystem {
  const miniSearch = new MiniSearch({ fields: ["text"] });
  miniSearch.addAll(sentences.map((text, id) => ({ id, text })));
  return async ({ question, pool }) => {
    const start = performance.now();
    const hits = miniSearch.search(question);
    const ms = performance.now() - start;
    const full = hits.map(({ id }) => Number(id));
    const candidates = new Set(pool);
    return { full, pool: full.filter((id) => candidates.has(id)), isSilent: full.length === 0, confidence: hits[0]?.score ?? 0, ms };
  };
}
