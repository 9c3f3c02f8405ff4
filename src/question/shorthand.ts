/** What people type in a hurry, and the words it stands for. */
const SHORTHAND: Readonly<Record<string, string>> = {
  u: "you", ur: "your", r: "are", y: "why", n: "and", b: "be", wat: "what", wht: "what", whts: "what", wut: "what", wots: "what", wats: "what", wot: "what",
  wen: "when", whn: "when", wer: "where", wher: "where", wr: "where", hw: "how", hu: "who", whos: "who", hoo: "who", wich: "which", whic: "which", wy: "why", wai: "why",
  teh: "the", cna: "can", abt: "about", bout: "about", b4: "before", pls: "please", plz: "please", ppl: "people", msg: "message", info: "information",
  govt: "government", gov: "government", mins: "minutes", min: "minister", conf: "confirmed", asap: "soon", thru: "through", w: "with", wid: "with", dis: "this", dat: "that",
  da: "the", d: "the", den: "then", dey: "they", didnt: "did not", dont: "do not", doesnt: "does not", isnt: "is not", wasnt: "was not", arent: "are not", werent: "were not",
  whats: "what is", whens: "when is", wheres: "where is", hows: "how is", gonna: "going to", wanna: "want to", gotta: "have to", cant: "can not",
  couldnt: "could not", wont: "will not", sept: "september",
  fri: "friday", sep: "september", oct: "october", aug: "august", jan: "january", feb: "february", tues: "tuesday", tue: "tuesday", wed: "wednesday", thurs: "thursday", doez: "does", hav: "have", wil: "will", shud: "should", cud: "could", wud: "would", wz: "was", ws: "was", som: "some", gud: "good", bcoz: "because", coz: "because", cuz: "because", tht: "that", frm: "from", yr: "year", convo: "conversation", convos: "conversations", mtg: "meeting", mtgs: "meetings", mil: "military", fam: "family", ldr: "leader", amb: "ambassador", pres: "president", dept: "department", approx: "about", vid: "video", docs: "documents", re: "about", vs: "against", cos: "because", fr: "for", em: "them", ref: "reference", ya: "you", bday: "birthday", tmrw: "tomorrow", wk: "week", whr: "where", hv: "have", bn: "been", gt: "got", wrt: "about", hrs: "hours", vp: "vice-president",
}; // biome-ignore format: a table reads better dense
/** The words that a folded shorthand stands for, or undefined where it is none. */
export function expandShorthand(folded: string): string | undefined {
  return Object.hasOwn(SHORTHAND, folded) ? SHORTHAND[folded] : undefined;
}
