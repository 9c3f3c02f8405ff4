import type { Question } from "../../question/question.ts";
import { withoutLeadIn } from "../../question/reading/lead-in.ts";
import { isSpeech } from "../../question/reading/speech.ts";
import { PADDING } from "../../question/reading/weigh.ts";
import { isMonth, MONTHS, weekdayOf } from "../../saga/date-words.ts";
import { parseEdtf } from "../../saga/edtf.ts";
import { chainOf } from "../../saga/fact-reading.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { firstWordOf, isAlike, readUnits, type Unit } from "../../search/units.ts";
import { textOf, words } from "../../search/words.ts";
import { amountAt, countedFrom, spanText } from "../claim/amounts.ts";
import { deedInWords, isToldNotDone } from "../claim/told-deed.ts";
import { isDateAsked } from "../fit/features.ts";
import { UNKNOWN_CAUSE } from "../fit/kind-fit.ts";
import { capitalized, dateText, hedge, momentText, sentence, sourceText } from "../wording.ts";
import { whoLead } from "./who-lead.ts";
import { isWhole, NOT_JUST_THAT, standingLead, yesNoLead } from "./yes-no-lead.ts";

/** The words that answer the question asked, hedged by the fact's standing; undefined where the claim itself is the best answer. */
export function leadFor(question: Question, fact: Fact, library: Library): string | undefined {
  const identity = identityLead(question, library);
  if (identity !== undefined) return identity;
  const unknown = fact.standing === "unknown" ? unknownLead(question, fact, library) : undefined;
  if (unknown !== undefined) return unknown;
  if (question.asksStanding) return standingLead(question, fact, library);
  switch (question.kind) {
    case "who":
      return whoLead(question, fact, library);
    case "when":
      return whenLead(question, fact, library);
    case "where":
      return whereLead(question, fact, library);
    case "why":
      return whyLead(fact, library);
    case "count":
    case "duration":
      return amountLead(question, fact, library);
    case "source":
      return sentence(sourceText(fact, library));
    case "yes-no":
      return yesNoLead(question, fact, library);
    case "what":
    case "how":
    case "keywords":
      return undefined;
  }
}

/** The cause, and whose word it is; what somebody is allegedly heard saying is allegedly his word. */
function whyLead({ because, standing, quote }: Fact, library: Library): string | undefined {
  if (because === undefined) return undefined;
  const name = library.nameOf(because.claimant);
  const isHeard = standing === "alleged" && quote?.speaker === because.claimant;
  return sentence(`${causeText(because.cause)}, ${isHeard ? `as ${name} allegedly says` : `according to ${name}`}`);
}

/** That something is not known answers neither who published it nor what somebody said of it, and "was it tapped" only where it is asked who knows. */
function asksWhatIsUnknown(question: Question, fact: Fact): boolean {
  const { kind, isNegated, isAboutSpeech, words, said } = question;
  // "Had they no clue", "who did not know it": that it is not known is taken for granted there.
  if (NO_CLUE.test(said)) return false;
  if (kind === "source" || kind === "what" || (kind === "who" && isAboutSpeech)) return false;
  // "Why not": that it is not known is no cause.
  if (kind === "why") return UNKNOWN_CAUSE.test(fact.claim);
  // "Who cannot verify it", "who is in the dark": whoever does not know is told.
  if (kind === "who") return !isNegated && !/\b(?:in the dark|clueless|unable|unsure)\b/.test(said);
  // Bare words ask nothing that "not known" would answer.
  if (kind === "keywords") return false;
  if (kind !== "yes-no") return true;
  // That nobody knows where it is does not tell whether it is real.
  if (PART_UNKNOWN.test(fact.claim) && !words.some((word) => KNOWING.test(word))) return false;
  return asksWhetherKnown(question);
}

/** What comes first of something that is not known. "Do the agencies know how it was done" is answered by that they do not, and by nothing that others do not know. */
function unknownLead(question: Question, fact: Fact, library: Library): string | undefined {
  const { deed, kind, isNegated, typed, words } = question;
  const knowers = knowersAsked(question);
  if (deed && knowers) {
    if (!isToldNotDone(deed, fact, library)) return kind === "yes-no" ? NOT_JUST_THAT : untold(question, fact, library);
    const isOfThem = library.reading(fact).claim.some((unit) => unit.ids.some((id) => knowers.includes(id)));
    // That nobody knows how it was done does not tell whether they know of it.
    const isOfPart = PART_UNKNOWN.test(fact.claim) && !words.some((word) => /^(?:who|whom|how|where|when|why|what)$/.test(word));
    if (isOfPart) return undefined;
    if (isOfThem && !isNegated && ASKS_WHETHER.test(withoutLeadIn(typed.join(" "))))
      return isWhole(question, fact, library) ? "No." : NOT_KNOWN_TO_THEM;
  }
  if (kind === "yes-no" && !isNegated && areSureAsked(question, fact, library)) return NOT_KNOWN_TO_THEM;
  if (kind === "yes-no" && !isNegated && words.some((word) => VERIFIED.test(word)) && UNABLE_TO_VERIFY.test(fact.claim))
    return NOT_VERIFIED;
  return untold(question, fact, library);
}

/** "Are the authorities sure", "can they tell whether", asked of those who do not know. */
function areSureAsked({ said, named: [asked = []] }: Question, fact: Fact, library: Library): boolean {
  return SURE.test(withoutLeadIn(said)) && library.reading(fact).claim.some((unit) => unit.ids.some((id) => asked.includes(id)));
}

/** Of what is not known it is asked whether those know it of whom the file says that they do not. */
const NOT_KNOWN_TO_THEM = "Not as far as the file says: that is not known.";

const SURE =
  /^(?:(?:is|are) .{1,60} (?:sure|certain|aware|clear)\b|(?:can|could|do|does|did) .{1,60} (?:tell|say) (?:whether|if|how|who|when|where|for sure)\b)/;

/** Whether somebody has verified it is known: those of whom the file speaks have not. */
const NOT_VERIFIED = "Not as far as the file says.";
const VERIFIED = /^(?:verif(?:y|ied)|confirm(?:ed)?|check(?:ed)?|authenticated?)$/;
const UNABLE_TO_VERIFY = /\b(?:unable to|not|cannot|never|nobody has|no one has) (?:\S+ )?(?:verif|confirm|check|authenticat)/i;

function untold(question: Question, fact: Fact, library: Library): string | undefined {
  // "How many are missing", where 310 are, and nobody knows where they went.
  const isCounted =
    question.counted !== undefined && question.kind === "count" && amountAt(library.reading(fact).claim, question) !== undefined;
  return asksWhatIsUnknown(question, fact) && !isCounted ? "That is not known." : undefined;
}

/** Of whom it is asked whether they know, "did the government confirm it"; undefined where something else is asked. */
function knowersAsked({ deed }: Question): readonly string[] | undefined {
  return deed?.agent.kind === "named" && KNOWS.test(firstWordOf(deed.verb)) ? deed.agent.ids : undefined;
}

const KNOWS = /^(?:know|knows|known|knew|verify|verified|confirm|confirmed)$/;
const ASKS_WHETHER = /^(?:do|does|did|have|has|can|could)\b/;

const PART_UNKNOWN = /\bnot known (?:who|whom|where|when|why|how)\b|^(?:who|whom|where|when|why|how)\b.*\bnot known\b/i;
const NO_CLUE = /\bnot know\b|\bno (?:clue|idea|knowledge)\b|\bin the dark\b|\b(?:clueless|unaware|oblivious)\b/;
const KNOWING = /^(?:know|knows|known|aware|idea|clue)$/;

/** "Is it confirmed", "does anybody know": what is not known answers that; "was it tapped" it does not. */
function asksWhetherKnown({ asksStanding, words }: Question): boolean {
  return (
    asksStanding ||
    words.some((word) => /^(?:know|knows|known|aware|idea|clue|sure|certain|verify|verified|confirm|confirmed|credible|trust)$/.test(word))
  );
}

/** A cause as the answer to why, whichever way the file words it: "because he left", "owing to ill health", "he left". */
export function causeText(cause: string): string {
  const clause = cause.replace(/^(?:because|since|as)\s+/i, "");
  return /^(?:owing to|due to|for|out of|in order|to|so that|so)\b/i.test(clause) ? capitalized(clause) : `Because ${clause}`;
}

/** "Azam Khan: principal secretary to …" where nothing is asked but who or what somebody or something is. */
function identityLead({ kind, identityOf }: Question, library: Library): string | undefined {
  const entity = kind !== "keywords" && identityOf?.length === 1 ? library.entity(identityOf[0] ?? "") : undefined;
  return entity?.role === undefined ? undefined : sentence(`${entity.name}: ${entity.role}`);
}

/** The place, or, to "which country", the only place that the fact names. */
function whereLead({ said, named }: Question, fact: Fact, library: Library): string | undefined {
  const places = [...library.reading(fact).ids].filter(
    (id) => library.entity(id)?.kind === "place" && !library.theme.ids.has(id) && named.every((ids) => !ids.includes(id)),
  );
  const isNameAsked = /\b(?:which|what) (?:country|city|town|place)\b/.test(said);
  const isPlaceNamed = !isNameAsked || library.entity(fact.where ?? "") !== undefined;
  const told = isNameAsked || fact.where === undefined ? undefined : placeTold(fact.claim, library.nameOf(fact.where));
  if (told !== undefined) return sentence(`${told}${hedge(fact, library)}`);
  const place = (isPlaceNamed ? fact.where : undefined) ?? (isNameAsked && places.length === 1 ? places[0] : undefined);
  return place === undefined ? undefined : sentence(`${library.nameOf(place)}${hedge(fact, library)}`);
}

/** "In a gravel pit near Hollin", where the claim tells more of the place than its name. */
function placeTold(claim: string, name: string): string | undefined {
  const at = claim.indexOf(name);
  const before = at < 0 ? undefined : NEAR_PLACE.exec(claim.slice(0, at))?.[0];
  return before === undefined ? undefined : capitalized(`${before}${name}`);
}

const NEAR_PLACE =
  /(?<!\S)(?:in|at|on|under|behind|inside|near|outside) (?:an?|the|his|her|their|its) (?:(?!that |who |which |and |was |were |is |of |in |at |on )[\p{Ll}'’-]+ ){1,3}(?:near|in|of|outside|at|on|off|behind|beside|beyond) (?:the )?$/u;

/** Whether the claim itself names the day, or the month where no day is known. */
function isDayNamed({ when = "", claim }: Fact): boolean {
  const { day, month, approximate } = parseEdtf(when) ?? {};
  const monthName = MONTHS[(month ?? 0) - 1];
  if (monthName === undefined) return false;
  const names = day === undefined ? [monthName] : [`${day} ${monthName}`, ...(approximate ? [] : [weekdayOf(when)])];
  const said = ` ${textOf(words(claim))} `;
  return names.some((name) => said.includes(` ${name.toLowerCase()} `));
}

/** The time; not the day on which somebody claimed it, where it is asked when it happened, unless the claim itself names that day. */
function whenLead(question: Question, fact: Fact, library: Library): string | undefined {
  if (fact.expected) return sentence(`${momentText(fact.expected.at)}${hedge(fact, library)}`);
  const before = spanBefore(question, fact, library);
  if (before !== undefined) return sentence(`${before}${hedge(fact, library)}`);
  if (SINCE_WHEN.test(question.said) && SINCE.test(fact.claim)) return sinceLead(fact, library);
  const isOfSaying = question.isAboutSpeech || (question.deed !== undefined && isSpeech(question.deed.verb));
  const isToCome = /\b(?:will|likely to|going to|expected to)\b/.test(fact.claim) && !isOfSaying;
  if (isToCome && !isDayNamed(fact)) return undefined;
  if (namesOtherMonth(fact)) return undefined;
  const isOfDeed = isDateAsked(question, fact, library) || isDayNamed(fact) || isOwnDeed(question, fact, library);
  if (fact.when === undefined || !isOfDeed || isHourTold(question, fact)) return undefined;
  // The day on which somebody claimed something is none of his claims.
  const isOfClaiming = fact.standing === "claimed" && (isOfSaying || !isDayNamed(fact) || isDayOfSaying(fact));
  return sentence(`${dateText(fact.when)}${isOfClaiming ? ", as reported" : hedge(fact, library)}`);
}

/** "He said on Monday that …". */
function isDayOfSaying({ claim }: Fact): boolean {
  return /\b(?:said|says|told|claimed|alleged|announced|declared) (?:on|in) (?:\S+ ){1,4}that\b/.test(claim);
}

/** "He says they were stolen in April", said in May: the day on which he said so is not the one. */
function namesOtherMonth({ when = "", claim }: Fact): boolean {
  const { month } = parseEdtf(when) ?? {};
  const own = MONTHS[(month ?? 0) - 1]?.toLowerCase();
  const said = words(claim).map(({ text }) => text);
  const named = said.filter((word, at) => isMonth(word) && said[at - 1] === "in");
  return own !== undefined && named.length > 0 && !said.includes(own);
}

const SINCE_WHEN = /\bsince when\b/;
const SINCE = /\bsince (?:(?:early|late|mid|about|around|the) )?(?:\p{Lu}\p{L}+|\d[\p{L}\d]*)(?: (?:\p{Lu}\p{L}+|\d+))*/u;

/** "Since May" of what the claim itself says is so since then: the day on which it was told is another. */
function sinceLead(fact: Fact, library: Library): string | undefined {
  const since = SINCE.exec(fact.claim)?.[0];
  return since === undefined ? undefined : sentence(`${capitalized(since)}${hedge(fact, library)}`);
}

const HOW_LONG_BEFORE = /\bhow (?:many \w+|long) (?:before|earlier)\b/;
const BEFORE = /^ (?:before (?:the )?\p{L}+|ago|earlier)/u;

/** "Some 10 days before the report", where it is asked how many days before. */
function spanBefore({ words: asked }: Question, { claim }: Fact, library: Library): string | undefined {
  const span = HOW_LONG_BEFORE.test(asked.join(" ")) ? spanText(readUnits(claim, library.names), claim) : undefined;
  if (span === undefined) return undefined;
  const before = BEFORE.exec(claim.slice(claim.indexOf(span) + span.length))?.[0];
  return before === undefined ? undefined : capitalized(`${span}${before}`);
}

/** "What time", where the claim has the hour and the date does not. */
function isHourTold({ words: asked }: Question, { claim, when = "" }: Fact): boolean {
  return /\b(?:what|which) (?:exact )?(?:times?|hours?)\b/.test(asked.join(" ")) && HOUR.test(claim) && !when.includes("T");
}

const HOUR = /\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b/i;

/** "When did she defend it", where the claim is that she, whose words it rests on, defends it, or where it is confirmed: the day is that of the deed. */
function isOwnDeed({ deed }: Question, fact: Fact, library: Library): boolean {
  const told = deed && deedInWords(deed, fact, library);
  const own = [fact.claimant, fact.quote?.speaker, ...fact.sources.flatMap(chainOf)];
  if (!deed || !told || !(fact.standing === "confirmed" || told.agents?.some((id) => own.includes(id)))) return false;
  const { claim } = library.reading(fact);
  const before = claim.slice(
    0,
    claim.findIndex((unit) => isAlike(unit, deed.verb)),
  );
  return before.length < claim.length && !before.some(isSpeech);
}

/** Without these words before it a number would be told as exact. */
const ABOUT_AMOUNT =
  /(?<!\S)(?:about|around|roughly|nearly|almost|over|under|only|at least|at most|more than|less than|fewer than|up to|an estimated) (?:an? )?$|(?<!\S)from \d[\d.,]*(?: (?:hundred|thousand|million|billion))? to $|(?<!\S)(?:an?|one|two|three) $/i;

/** "How much did the brewery give" of "raised to 20,000 crowns after a brewery's gift": the amount is not that of the deed. */
function isOfCircumstance({ asked }: Question, claim: readonly Unit[], amount: number): boolean {
  const isAsked = (unit: Unit) => !unit.isStop && asked.some((part) => part.weight > PADDING && isAlike(unit, part.unit));
  const first = claim.findIndex(isAsked);
  return first > amount && claim.slice(amount, first).some((unit) => CIRCUMSTANCE.test(firstWordOf(unit)));
}

/** "How many were lightly hurt", where the claim has some hurt, and lightly nobody. */
function isOfOtherDegree({ words: asked }: Question, claim: readonly Unit[]): boolean {
  return asked.some((word) => DEGREE.test(word) && !claim.some((unit) => unit.words.some(({ text }) => text === word)));
}

const DEGREE =
  /^(?:seriously|severely|badly|critically|gravely|slightly|lightly|mildly|fatally|directly|fully|partly|completely|illegally|secretly)$/;

const CIRCUMSTANCE = /^(?:after|before|when|while|because|since|following|despite|although|until)$/;

/** The amount and what it counts, or the span of time, in the claim's own letters. */
function amountLead(question: Question, fact: Fact, library: Library): string | undefined {
  const claim = readUnits(fact.claim, library.names);
  if (question.kind === "duration") {
    const span = spanText(claim, fact.claim);
    return span === undefined ? undefined : sentence(`${span}${hedge(fact, library)}`);
  }
  const from = amountAt(claim, question);
  const first = from === undefined ? undefined : claim[from];
  if (from === undefined || !first || isOfCircumstance(question, claim, from) || isOfOtherDegree(question, claim)) return undefined;
  const last = claim[countedFrom(claim, from, question)] ?? first;
  const [start, end] = [first.words[0]?.start ?? 0, last.words.at(-1)?.end ?? 0];
  // "Thirty-eight" is one number.
  const rest = /^-[\p{L}\d]+/u.exec(fact.claim.slice(end))?.[0] ?? "";
  const about = ABOUT_AMOUNT.exec(fact.claim.slice(0, start))?.[0] ?? "";
  return sentence(`${about}${fact.claim.slice(start, end)}${rest}${hedge(fact, library)}`);
}
