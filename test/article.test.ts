import { chainOf } from "../src/saga/fact-reading.ts";
import type { Fact } from "../src/saga/schema.ts";
import { openSaga } from "./library.ts";

const library = openSaga();

interface Covered {
  /** The number of the article's sentence. */
  readonly sentence: number;
  /** The facts that tell what it says. */
  readonly facts: readonly string[];
  /** Names, figures and short quotations of it that the facts must hold between them. */
  readonly words: readonly string[];
}

/** What the 36 sentences of the article hold, and where the data file tells it. The article itself is not kept here. */
const ARTICLE: readonly Covered[] = [
  {
    sentence: 1,
    facts: ["leak-series", "more-leaks-likely", "poster-holds-audio"],
    words: ["ANI", "2022-09-28", "Prime Minister's Office", "likely to go on", "dark web", "hacked audio", "release all"],
  },
  { sentence: 2, facts: ["claims-unverified"], words: ["intelligence sources", "unable to verify", "credible", "media reports"] },
  {
    sentence: 3,
    facts: ["volume-unknown", "release-unknown"],
    words: ["The News International", "government", "agencies", "do not know", "volume", "released or not"],
  },
  {
    sentence: 4,
    facts: ["security-lapse", "office-spied-on"],
    words: ["serious lapse of cyber security", "spied on", "highest executive office", "The News International"],
  },
  {
    sentence: 5,
    facts: ["tapping-method-unknown", "tapping-for-months", "protocols-in-place"],
    words: ["intelligence agencies", "no idea", "Prime Minister's House", "for months", "protocols", "in place"],
  },
  {
    sentence: 6,
    facts: ["bureau-told-pm", "hacking-surfaced"],
    words: ["Shehbaz Sharif", "Intelligence Bureau", "10 days", "hacking", "a few days", "media reports"],
  },
  {
    sentence: 7,
    facts: ["release-announced", "message-posted"],
    words: ["dark-web", "Tuesday 27 September", "Friday 30 September", "9:30 am", "2022-09-30T09:30"],
  },
  {
    sentence: 8,
    facts: ["reasons-undisclosed", "all-files"],
    words: ["For undisclosed reasons", "releasing ALL files", "this Friday (09/30)"],
  },
  { sentence: 9, facts: ["no-negotiation"], words: ["no more negotiation", "offers", "buying the data"] },
  {
    sentence: 10,
    facts: ["contents", "contents-journalists", "contents-officers", "contents-military", "contents-dealings", "contents-family"],
    words: [
      "journalists",
      "government officers",
      "military personnel",
      "head of the military",
      "personal",
      "governmental",
      "first family",
      "extended families",
    ],
  },
  {
    sentence: 11,
    facts: ["incriminating", "incriminating-judges", "incriminating-dignitaries", "incriminating-orders"],
    words: ["incriminating", "serving judges", "foreign dignitaries", "Directions or orders", "personnel"],
  },
  { sentence: 12, facts: ["betterment"], words: ["Hopefully", "betterment to Pakistan"] },
  {
    sentence: 13,
    facts: ["khan-clip", "lets-play", "who-imran-khan", "who-azam-khan"],
    words: [
      "alleged conversation",
      "Imran Khan",
      "Azam Khan",
      "US conspiracy",
      "went viral",
      "Tehreek-e-Insaf (PTI)",
      "Let's play with it",
    ],
  },
  {
    sentence: 14,
    facts: ["conspiracy-meaning"],
    words: ["US conspiracy", "United States", "topple", "PTI government", "Shehbaz Sharif"],
  },
  {
    sentence: 15,
    facts: ["khan-directs"],
    words: ["principal secretary", "cypher issue", "without taking the name", "United States", "The News International"],
  },
  { sentence: 16, facts: ["lets-play", "azam-suggests-meeting"], words: ["Let's play with it", "meeting", "cypher", "on record"] },
  {
    sentence: 17,
    facts: ["sharif-clips", "who-maryam-nawaz", "who-shehbaz-sharif"],
    words: ["Shehbaz Sharif", "government officials", "Maryam Nawaz", "Vice-President", "Muslim League Nawaz (PML-N)", "surfaced online"],
  },
  {
    sentence: 18,
    facts: ["raja-should-resign", "who-raja"],
    words: ["Monday", "Chief Election Commissioner (CEC)", "Sikandar Sultan Raja", "resign", "if he had any shame", "media reports"],
  },
  {
    sentence: 19,
    facts: ["raja-cahoots", "raja-corruption"],
    words: ["Imran Khan", "proof", "in cahoots", "Sharif family", "involvement in corruption", "The Express Tribune"],
  },
  { sentence: 20, facts: ["khan-quote-play"], words: ["The News International", "Ok, so now", "just play with it"] },
  { sentence: 21, facts: ["khan-quote-america"], words: ["name America"] },
  { sentence: 22, facts: ["khan-quote-date"], words: ["play over it", "the date was already there"] },
  { sentence: 23, facts: ["azam-suggests-meeting"], words: ["Azam Khan", "I was thinking...", "meeting on this cypher issue"] },
  { sentence: 24, facts: ["azam-demarche"], words: ["ambassador", "at the last of the letter", "issue a demarche"] },
  { sentence: 25, facts: ["azam-cover"], words: ["issue a demarche", "thought over it last night", "how can we cover this?"] },
  {
    sentence: 26,
    facts: ["azam-call-meeting", "who-qureshi", "who-sohail-mahmood"],
    words: ["call a meeting", "Foreign Minister Shah Mahmood Qureshi", "Foreign Secretary", "Sohail Mahmood"],
  },
  { sentence: 27, facts: ["qureshi-reads-letter"], words: ["Shah Mahmood Qureshi", "read out the letter"] },
  {
    sentence: 28,
    facts: ["azam-types-minutes", "azam-minutes-content"],
    words: ["type it down", "[meeting] minutes", "foreign minister said this", "foreign secretary said this"],
  },
  { sentence: 29, facts: ["azam-analysis"], words: ["the analysis", "as we deem fit", "part of the record"] },
  { sentence: 30, facts: ["azam-threat"], words: ["language used", "diplomatic norms", "a threat"] },
  { sentence: 31, facts: ["azam-drafts-minutes"], words: ["in my hand", "according to our wishes"] },
  {
    sentence: 32,
    facts: ["health-card-clip", "sharif-clips"],
    words: ["Shehbaz Sharif", "Maryam Nawaz", "surfaced online", "health insurance card", "stopped", "local media"],
  },
  {
    sentence: 33,
    facts: ["ismail-stepped-down", "dar-succeeds"],
    words: ["Finance Minister", "Miftah Ismail", "stepped down", "trip abroad", "after the audio leaked", "made way", "PML-N", "Ishaq Dar"],
  },
  { sentence: 34, facts: ["dar-cases"], words: ["Ishaq Dar", "several corruption cases"] },
  {
    sentence: 35,
    facts: ["dar-warrant", "who-ishaq-dar"],
    words: ["May 2022", "court", "perpetual arrest warrant", "former Finance Minister", "Ishaq Dar", "corruption reference"],
  },
  {
    sentence: 36,
    facts: ["nab-reference", "dar-absconder", "dar-london", "who-nab"],
    words: [
      "National Accountability Bureau (NAB)",
      "filed the reference",
      "absconder",
      "missed",
      "hearings",
      "prolonged stay in London",
      "assets beyond his known sources of income",
      "Dawn",
      "ANI",
    ],
  },
];

/** All that a reader is told by a fact: its claim, quote, cause, dates, and the names of those it has to do with. */
function tellingOf(fact: Fact): string {
  const { claim, quote, because, when, expected, claimant, about = [], sources } = fact;
  const ids = [claimant, ...about, quote?.speaker, quote?.to, because?.claimant, ...sources.flatMap(chainOf)];
  const names = ids.flatMap((id) => (id === undefined ? [] : library.nameOf(id)));
  return [claim, quote?.words, because?.cause, when, expected?.what, expected?.at, ...names]
    .filter((text) => text !== undefined)
    .join("\n");
}

describe("the data file", () => {
  test("has an entry for each of the article's 36 sentences", () => {
    expect(ARTICLE.map(({ sentence }) => sentence)).toEqual(Array.from({ length: 36 }, (_, at) => at + 1));
    expect(ARTICLE.filter(({ facts, words }) => facts.length === 0 || words.length === 0)).toEqual([]);
  });

  test.each(ARTICLE)("tells what sentence $sentence says", ({ facts, words }) => {
    const found = facts.flatMap((id) => library.fact(id) ?? []);
    expect(found.map(({ id }) => id)).toEqual(facts);
    const telling = found.map(tellingOf).join("\n").toLowerCase();
    expect(words.filter((word) => !telling.includes(word.toLowerCase()))).toEqual([]);
  });

  test("traces every fact of it to the report, through whom it came", () => {
    const facts = ARTICLE.flatMap(({ facts: ids }) => ids.flatMap((id) => library.fact(id) ?? []));
    expect(facts.filter(({ sources }) => !sources.flatMap(chainOf).includes("ani"))).toEqual([]);
  });
});
