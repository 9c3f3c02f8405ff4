import { stem } from "../search/words.ts";

/** Words that people put around a question without asking for them. They count little, whether a fact holds them or not. */
const LIGHT = `
say tell speak talk mean know think want like look see hear find need give get make do go come happen take put use try keep let ask
thing stuff something anything everything nothing someone somebody anyone anybody everyone everybody people person guy man woman fellow lady folk
detail info information story news saga matter issue question answer topic subject point fact part way case bit lot kind type sort
exact exactly actual current currently recent recently now today later latest so far really truly supposedly allegedly reportedly apparently
please quick quickly short brief briefly summary summarise summarize explain describe list
according report source
involve involved concern concerning regard regarding relate related
claim allege alleged purported supposed
first one two
wanted going called full whole entire many much more most
over under off out up down against before after back again already
quote quoted words word wording phrase phrased exact verbatim statement newspaper paper outlet publication media press cite cited citation full sentence
purportedly reckon deem supposed yaar kisi
else refer term hello hi thanks thank help bye complete completely total totally entire main key specific particular certain piece article writing chance sense bad
heard line bit thing up else
zara batao yaar ji sahab sahib janab wala wale wali abhi ab
precise precisely substance circumstance capacity assert character include contain gentleman lady manage gist category contents status behalf provide predominantly predominant essence nature whatsoever basically
role version happening mentioned mention
believe believed clue inkling
`;

const STEMS: ReadonlySet<string> = new Set(LIGHT.split(/\s+/).filter(Boolean).map(stem));

/** Whether the word, given by its stem, is padding in most questions. */
export function isLight(stemmed: string): boolean {
  return STEMS.has(stemmed);
}
