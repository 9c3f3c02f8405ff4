import { outcomeOf } from "../../src/answer/claim/expected.ts";
import { capitalized, dateText } from "../../src/answer/wording.ts";
import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { missingFacts } from "../../src/desk/missing-facts.ts";
import type { Item, Part } from "../../src/reply.ts";
import { doubtsOf } from "../../src/saga/doubts/doubts.ts";
import { createEntityDoubts } from "../../src/saga/doubts/entity-doubts.ts";
import { nearClashes } from "../../src/saga/doubts/near-clashes.ts";
import { newerFact, newerText } from "../../src/saga/doubts/newer-facts.ts";
import { saidAlready, sameClaims } from "../../src/saga/doubts/same-claims.ts";
import { edtfDays, localMoment } from "../../src/saga/edtf.ts";
import type { Library } from "../../src/saga/library.ts";
import type { Problem } from "../../src/saga/parse/problem.ts";
import { namedBy } from "../../src/saga/parse/references.ts";
import { carryOn } from "./updated.ts";
import { instantText, shortened, today } from "./words.ts";

/** Entries shown of each kind. */
const SHOWN = 6;

/** Mistakes of the file that are shown: all that somebody would mend in one go. */
const MISTAKES_SHOWN = 100;

export function createCheck(desk: () => Desk): Command {
  return {
    name: "check",
    description: "What in the file needs a moderator's eye",
    localizations: { hi: "फ़ाइल में किस पर ध्यान देना है" },
    example: "",
    options: [],
    async run(_invocation, { library, now }) {
      const parts = [
        fileSection(desk().problems()),
        section("Readers could see it, and it is gone from the file:", await missingItems(desk, library, now)),
        section("Messages that are out of date and can't be edited any more:", await lostItems(desk, library)),
        section("Looks like a slip:", slipItems(library, now)),
        section("Answers are older than the facts:", newerItems(library, now)),
        section("Says what another fact says already:", repeatedItems(library)),
        section("Due for review:", reviewItems(library, now)),
        section("Announced, and the time has passed:", expectedItems(library, now)),
        section("Nobody confirms it:", unconfirmedItems(library)),
        section("Sources without an address:", addressItems(library)),
        section("Sources that no fact names:", unnamedItems(library)),
        section(
          "Names that are nearly the same:",
          nearClashes(library).map((text) => ({ text })),
        ),
      ].flat();
      const lead = parts.length === 0 ? "Nothing needs attention." : "This needs a look, the most urgent first.";
      return { parts: [{ kind: "lead", text: lead }, ...parts], actions: carryOn(library, now), isPrivate: true };
    },
  };
}

function section(title: string, items: readonly Item[], most = SHOWN): readonly Part[] {
  if (items.length === 0) return [];
  const rest = items.length - most;
  const more = rest > 0 ? [{ text: `and ${rest} more` }] : [];
  return [{ kind: "list", title: `${title.replace(/:$/, "")} (${items.length}):`, items: [...items.slice(0, most), ...more] }];
}

function fileSection(problems: readonly Problem[]): readonly Part[] {
  const isRead = problems.every(({ file }) => file === undefined);
  return section(
    `The data file ${isRead ? "has mistakes and is not used" : "can't be read"}; answers come from the last good one:`,
    problems.map(({ file, line, column, message }) => ({ text: file ? message : `Line ${line}, column ${column}: ${message}` })),
    MISTAKES_SHOWN,
  );
}

async function missingItems(desk: () => Desk, library: Library, now: Date): Promise<readonly Item[]> {
  const { revisions } = desk();
  await revisions.catchUp();
  const held = new Set(library.facts.map(({ id }) => id));
  return missingFacts(revisions.all(), held, now).map((revision) => {
    const { id, number, before, after } = revision;
    const last = after ?? before;
    return {
      text: `${id}${last && "claim" in last ? `: ${shortened(last.claim, 150)}` : ""}`,
      detail: after
        ? `/leak-desk history ${id} shows how it read; put it back in the file, or add it anew.`
        : `/leak-desk undo ${number} puts it back; then retract it.`,
    };
  });
}

/** By what was asked: where a message stands only its platform can tell. */
async function lostItems(desk: () => Desk, library: Library): Promise<readonly Item[]> {
  const lost = await desk().ledger.lostOnes();
  return lost.map(({ platform, request: { command, options }, at, prints }) => {
    const asked = [...(command === "ask" ? [] : [command]), ...Object.values(options)].join(" ");
    return {
      text: `On ${capitalized(platform)}, sent ${instantText(at, library)}, to “${shortened(asked, 120)}”`,
      detail: `It tells ${shortened(Object.keys(prints).join(", "), 120)}.`,
    };
  });
}

function slipItems(library: Library, now: Date): readonly Item[] {
  const day = today(now, library);
  const entityDoubts = createEntityDoubts(library.sources);
  const ofFacts = library.facts.flatMap((fact) =>
    fact.standing === "retracted"
      ? []
      : doubtsOf(fact, library.source, day).map(({ message }) => ({ text: `${fact.id}: ${message}`, factId: fact.id })),
  );
  const ofEntities = library.entities.flatMap((entity) => entityDoubts(entity).map((message) => ({ text: `${entity.id}: ${message}` })));
  return [...ofFacts, ...ofEntities];
}

function newerItems(library: Library, now: Date): readonly Item[] {
  const { about, facts } = library;
  const newer = newerFact(about, facts, today(now, library));
  if (!newer || about.updated === undefined) return [];
  return [
    {
      text: `${capitalized(newerText(newer, about.updated))}.`,
      detail: "Press the button below, where the file tells all up to then; or set updated in the file.",
      factId: newer.id,
    },
  ];
}

function repeatedItems(library: Library): readonly Item[] {
  return [...sameClaims(library.facts)].map(([{ id, claim }, others]) => ({
    text: `${id}: ${shortened(claim, 150)}`,
    detail: saidAlready(others),
    factId: id,
  }));
}

function reviewItems(library: Library, now: Date): readonly Item[] {
  const day = today(now, library);
  return library.facts
    .filter(({ review, standing }) => review !== undefined && standing !== "retracted" && edtfDays(review).first <= day)
    .map(({ id, claim, review = "" }) => ({
      text: `${id}: ${shortened(claim, 150)}`,
      detail: `Review was due ${dateText(review)}.`,
      factId: id,
    }));
}

function expectedItems(library: Library, now: Date): readonly Item[] {
  const moment = localMoment(now, library.about.timezone);
  return library.facts
    .filter((fact) => fact.expected && fact.standing !== "retracted" && outcomeOf(fact, library) === undefined)
    .filter(({ expected }) => (expected?.at.includes("T") ? expected.at : edtfDays(expected?.at ?? "").last) < moment)
    .map(({ id, expected }) => ({
      text: `${id}: ${shortened(expected?.what ?? "", 150)}`,
      detail: `Add a fact that tells what came of it; then /leak-desk edit ${id}, Links, and name that one.`,
      factId: id,
    }));
}

function unconfirmedItems(library: Library): readonly Item[] {
  const borneOut = new Set(library.facts.flatMap(({ corroborates = [] }) => corroborates));
  return library.facts
    .filter(
      ({ id, standing, corroborates = [] }) =>
        (standing === "alleged" || standing === "claimed") && corroborates.length === 0 && !borneOut.has(id),
    )
    .map(({ id, claim, standing }) => ({ text: `${id} (${standing}): ${shortened(claim, 120)}`, factId: id }));
}

function addressItems(library: Library): readonly Item[] {
  return library.sources.filter(({ url }) => url === undefined).map(({ id, publisher }) => ({ text: `${id}: ${publisher}` }));
}

/** Such as one that was added on the way to a fact that was discarded. */
function unnamedItems({ sources, facts }: Library): readonly Item[] {
  const named = namedBy(facts);
  return sources
    .filter(({ id }) => !named.has(id))
    .map(({ id, publisher }) => ({
      text: `${id}: ${publisher}`,
      detail: `Name it in a fact, or take it out; /leak-desk history ${id} shows what to undo.`,
    }));
}
