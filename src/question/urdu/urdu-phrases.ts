import { inPlaceOf, type Word } from "../../search/words.ts";

/**
 * Turns of phrase of Urdu and Hindi, each as its glosses stand one after the other, and what they are in English. A row: the English, then every phrase.
 */
const PHRASES = `
how long: how many how long | how much how long | how many time from | how much time from
how many days: how many day
how many weeks: how many week
how many months: how many month
how many years: how many year
how many hours: how many hour
what happens: what will
then: that time | he time | that times
now: this time
who: who who
more: and also | also and
about: of about in | of about | about in | of concerning
according to: of according
because of: of reason from | of because
released: come out gave
release will give: come out will give
release: come out give
suggested: advice gave
suggest: advice give
answered: answer gave
answer: answer give
directed: order gave
demanded: demand did
planned: planning did
thought: of think was | think was
said: say was | say is
read out: read of read out | read do read out | read of tell
conversations: happen that conversations
has: his near | he of near
whose conversations: who of conversations | who who of conversations | which people of conversations | who of talk
whose voice: who of voice | who who of voice | which people of voice
surfaced: public came | public come
surface: public happen
when was this report published: this news which date of is | this news when of is | this news which day of is
claimed: claim did
said that: said of
who ne asked: do of who ne said | do to who ne said
audio what contents: audio in what was | audio in what is
clip what contents: clip in what was | clip in what is
recording what contents: recording in what was | recording in what is
tape what contents: tape in what was | tape in what is
`;

interface Phrase {
  readonly glosses: readonly string[];
  readonly english: readonly string[];
}

/** The longest first. */
const READ: readonly Phrase[] = PHRASES.trim()
  .split("\n")
  .flatMap((row) => {
    const [english = "", phrases = ""] = row.split(": ");
    return phrases.split(" | ").map((phrase) => ({ glosses: phrase.split(" "), english: english.split(" ") }));
  })
  .sort((a, b) => b.glosses.length - a.glosses.length);

/** The glossed words of a question with its turns of phrase in English; a name is never part of one. Pure; linear in the words. */
export function withoutUrduPhrases(glossed: readonly Word[], isName: (word: Word) => boolean): readonly Word[] {
  const read: Word[] = [];
  for (let at = 0; at < glossed.length; at++) {
    const word = glossed[at] as Word;
    const phrase = READ.find(({ glosses }) => glosses.every((gloss, index) => isGloss(glossed[at + index], gloss, isName)));
    const end = glossed[at + (phrase?.glosses.length ?? 1) - 1]?.end ?? word.end;
    if (phrase) read.push(...phrase.english.map((text) => ({ ...inPlaceOf(word, text), end })));
    else read.push(standsForDid(glossed, at) ? inPlaceOf(word, "did") : isPosted(glossed, at) ? inPlaceOf(word, "posted") : word);
    at += (phrase?.glosses.length ?? 1) - 1;
  }
  return read;
}

const MESSAGE = /^(?:messages?|posts?|announcements?)$/;
const APPEARED = /^(?:came|come|put)$/;

/** "Message kab aya", "post kab dali gayi": of what is written, to come is to be posted. */
function isPosted(glossed: readonly Word[], at: number): boolean {
  return APPEARED.test(glossed[at]?.text ?? "") && glossed.slice(0, at).some(({ text }) => MESSAGE.test(text));
}

/** "Usne tasdeeq ki": the particle of possession is a verb where a sentence of somebody's deed ends with it. */
function standsForDid(glossed: readonly Word[], at: number): boolean {
  if (glossed[at]?.text !== "of" || !glossed.slice(0, at).some(({ text }) => text === "ne" || text === "he")) return false;
  // "Kis ne bataya hacking ka" has its deed already.
  if (glossed.slice(0, at).some(({ text }) => DEEDS.test(text))) return false;
  return glossed.slice(at + 1).every(({ text }) => /^(?:is|was|were|not|what|then)$/.test(text));
}

const DEEDS = /^(?:told|said|gave|took|asked|wrote|heard|resigned|announced)$/;

function isGloss(word: Word | undefined, gloss: string, isName: (word: Word) => boolean): boolean {
  return word?.text === gloss && !isName(word);
}
