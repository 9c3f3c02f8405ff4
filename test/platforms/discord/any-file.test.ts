import fc from "fast-check";
import { buttonCommands, commands } from "../../../commands/index.ts";
import { createBot } from "../../../src/bot.ts";
import { askedText } from "../../../src/platforms/asked.ts";
import { clean } from "../../../src/platforms/clean.ts";
import { messageOptions } from "../../../src/platforms/discord/message-options.ts";
import type { Reply } from "../../../src/reply.ts";
import type { Request } from "../../../src/request.ts";
import { buildLibrary, type Library } from "../../../src/saga/library.ts";
import { type ParseResult, parseSaga } from "../../../src/saga/parse/parse.ts";
import { STANDINGS } from "../../../src/saga/schema.ts";
import { BEFORE_RELEASE } from "../../answer/asking.ts";
import { anyText } from "./any-text.ts";
import { liveMarkup } from "./live-markup.ts";
import { openDescription } from "./loopback/description.ts";
import { messageProblems } from "./loopback/limits.ts";
import { readAs, type Shown, shownOf } from "./loopback/shown.ts";

/** What a data file may hold of a text: no control character and no half of one. */
const UNSHOWABLE = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;

type Accepted = Extract<ParseResult, { readonly ok: true }>;

const RUNS = 150;

function fileText(longest: number): fc.Arbitrary<string> {
  return anyText.map((text) => `A${[...text.replace(UNSHOWABLE, "")].join("").slice(0, longest - 3)}`.replace(UNSHOWABLE, "").trim());
}

const claim = fc.oneof(
  fileText(1000),
  fc.constant("*".repeat(1000)),
  fc.constantFrom("Ali left the harbour on Monday.", "The lock broke."),
);
const name = fc.oneof(fileText(97), fc.constant("_".repeat(97)), fc.constantFrom("Ali Khan", "The Evening Post"));
const date = fc.constantFrom("2022-09-26", "2022-05", "2022-09-17~", "2022");
const url = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.constant(`https://example.org/${"(a)".repeat(150)}`));

const source = fc.record({ publisher: name, title: fileText(1000), published: date, url, kind: name }, { requiredKeys: ["publisher"] });
const entity = fc.record(
  { name, role: fileText(300), kind: fc.constantFrom("person", "organization", "place", "document") },
  { requiredKeys: ["name", "kind"] },
);
const fact = fc.record(
  {
    claim,
    standing: fc.constantFrom(...STANDINGS),
    claimant: fc.nat(3),
    about: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
    words: fileText(1000),
    chain: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 }),
    when: date,
    questions: fc.array(fileText(200), { maxLength: 2 }),
  },
  { requiredKeys: ["claim", "standing", "chain"] },
);

/** Any valid data file of four sources, four people and a few facts; every text in it may be hostile, and as long as the file may have it. */
const library: fc.Arbitrary<Library> = fc
  .record({
    title: fileText(1000),
    sources: fc.array(source, { minLength: 4, maxLength: 4 }),
    entities: fc.array(entity, { minLength: 4, maxLength: 4 }),
    facts: fc.array(fact, { minLength: 1, maxLength: 8 }),
  })
  .map(({ title, sources, entities, facts }) => ({
    saga: { title, timezone: "UTC", updated: "2022-09-28" },
    sources: sources.map((each, at) => ({ ...each, id: `s${at}`, publisher: `${each.publisher} s${at}` })),
    entities: entities.map((each, at) => ({ ...each, id: `e${at}`, name: `${each.name} e${at}` })),
    facts: facts.map(({ claimant, about, words, chain, ...each }, at) => ({
      ...each,
      id: `f${at}`,
      ...(claimant !== undefined && { claimant: `e${claimant}` }),
      ...(about && { about: about.map((of) => `e${of}`) }),
      ...(words !== undefined && { quote: { words, speaker: `e${claimant ?? 0}` } }),
      sources: [{ id: `s${chain[0]}`, via: chain.slice(1).map((of) => `s${of}`) }],
      ...(each.standing === "retracted" && { retracted: { on: "2022-10-01", reason: each.claim } }),
    })),
  }))
  .map((saga) => parseSaga(JSON.stringify(saga), { json: true }))
  .filter((parsed): parsed is Accepted => parsed.ok)
  .map(({ saga }) => buildLibrary(saga, "any"));

function requestsOf({ facts, entities }: Library): fc.Arbitrary<Request> {
  const about = fc.constantFrom(
    ...facts.map((each) => each.claim),
    ...facts.flatMap(({ questions = [] }) => questions),
    ...entities.map((each) => `who is ${each.name}`),
  );
  const named = fc.constantFrom("", ...entities.map((each) => each.name));
  const id = fc.constantFrom(...facts.map((each) => each.id));
  const of = (command: string, option: string, value: fc.Arbitrary<string>) =>
    value.map((given) => ({ command, options: given === "" ? {} : { [option]: given } }));
  return fc.oneof(
    { weight: 3, arbitrary: of("ask", "question", about) },
    of("ask", "question", anyText),
    of("who", "person", named),
    of("timeline", "topic", named),
    of("quote", "speaker", named),
    of("sources", "topic", named),
    fc.constantFrom("why", "when", "new", "help").map((command) => ({ command, options: {} })),
    fc.constantFrom("fact", "fact-sources", "fact-related").chain((command) => of(command, "id", id)),
  );
}

/** A reply as Discord is sent it, which takes it without a word. */
function sent(reply: Reply, request: Request, page: number, asked: string | undefined): Shown {
  const { allowedMentions, ...message } = messageOptions(reply, {
    request,
    page,
    canShare: page % 2 === 0,
    ...(asked !== undefined && { asked }),
  });
  const body: unknown = JSON.parse(JSON.stringify({ ...message, allowed_mentions: { parse: allowedMentions.parse } }));
  const described = openDescription()?.("POST", "/channels/3000000000000000001/messages", body) ?? [];
  expect([...messageProblems(body), ...described]).toEqual([]);
  return shownOf({
    id: "1",
    channelId: "2",
    content: "",
    components: message.components,
    flags: 0,
    edits: 0,
    isDeleted: false,
    isPrivate: false,
  });
}

/** What is live in a message beside its own marks and links. */
function liveIn({ text }: Shown): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const bare = line.replace(/^(?:-# (?:Asked: )?|> |- )/, "").replace(/^\*\*(.*)\*\*$/, "$1");
    return liveMarkup(bare.replace(/^\[(.*)\]\(<https?:[^<>()\s\\]*>\)$/, "$1"));
  });
}

function lettersOf(text: string): string {
  return clean(text.replaceAll("\u200B", "")).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The standing and the first words of the source, as far as a text that says what a claim rests on has them. */
function headOf(basis: string): string {
  const at = basis.indexOf(" Source: ");
  return lettersOf(at < 0 ? basis : [...basis].slice(0, [...basis.slice(0, at)].length + 30).join(""));
}

test("whatever stands in the file and whatever is asked, Discord takes every message, nothing in it is live, and each claim keeps its standing and source", async () => {
  const given = library.chain((each) => fc.tuple(fc.constant(each), requestsOf(each)));
  await fc.assert(
    fc.asyncProperty(given, async ([saga, request]) => {
      const failures: unknown[] = [];
      const bot = createBot({
        commands,
        buttonCommands,
        library: () => saga,
        clock: () => BEFORE_RELEASE,
        onFailure: ({ cause }) => failures.push(cause),
      });
      const reply = await bot.run({ ...request, caller: { platform: "discord", id: "1" }, conversation: "1" });
      expect(failures).toEqual([]);
      for (const page of [1, 2, 99]) {
        for (const asked of [askedText(request, bot), undefined]) {
          const shown = sent(reply, request, page, asked);
          expect(liveIn(shown)).toEqual([]);
          const read = lettersOf(readAs(shown.text));
          for (const part of reply.parts)
            if (part.kind === "basis")
              expect([read.includes(headOf(part.text)), part.text, shown.text]).toEqual([true, part.text, shown.text]);
        }
      }
    }),
    { numRuns: RUNS },
  );
}, 60_000);
