import { fold } from "../../search/fold.ts";
import { URDU_GLOSSARY } from "./urdu-glossary.ts";

const TABLE: ReadonlyMap<string, string> = new Map(
  URDU_GLOSSARY.trim()
    .split("\n")
    .flatMap((row) => {
      const [english = "", spellings = ""] = row.split(": ");
      return spellings.split(" ").map((spelling): [string, string] => [fold(spelling), english]);
    }),
);

/** Words that no English question holds: one of them shows that the question is Urdu or Hindi in Roman letters. */
const SIGNS = new Set(
  `kya kab kaun kon kis kisse kisay kise kisko kiska kiski kiske kisi kisne kisnay kahan kidhar kyun kyon kiun kyu kaise kaisay kese kitne kitni kitna konsa konsi kaunsa hai hain hy ka ki ke ko kiya
  tha thi gaya gya gayi nahi nahin nhi mein raha rahi rahe hua hui kaha bola bataya btaya batao btao diya liya yeh wala wali bhi aur chahta chahiye karega hoga hogi
  isteefa istifa baray pakka pakki sach waqai waqayi`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether the folded words are Urdu or Hindi, in whichever script. */
export function isUrduOrHindi(folded: readonly string[]): boolean {
  return folded.some((word) => SIGNS.has(word) || (/[\u0600-\u06ff\u0900-\u097f]/.test(word) && TABLE.has(word)));
}

/** Ways to address somebody; they say nothing. */
const VOCATIVES = new Set(["yaar", "yar", "bhai", "bro", "zara", "sahab", "sahib", "ji", "janab", "dost"]);

/** "kis" asks for a person before a particle, for a thing before a noun: "kis ne" is who, "kis mahine" which month. */
const WHOSE = new Set(["kis", "کس", "किस", "kin", "کن", "किन"]);
const PARTICLES = new Set([
  "ne",
  "nay",
  "ko",
  "ka",
  "ki",
  "ke",
  "kay",
  "se",
  "say",
  "kis",
  "kin",
  "نے",
  "کو",
  "کا",
  "کی",
  "کے",
  "سے",
  "ने",
  "को",
  "का",
  "की",
  "के",
  "से",
  "pe",
  "par",
]);

/** The English for a folded Urdu or Hindi word; undefined where the glossary has none, as with names and loan words. `next` is the word behind it. */
export function glossOf(folded: string, next: string): string | undefined {
  if (VOCATIVES.has(folded)) return undefined;
  // "Resign karte waqt kya kaha": what was said at that time.
  if (folded === "waqt" && next === "kya") return "while";
  if (folded === "bayan" && /^(?:diya|dia|di|de|jari)$/.test(next)) return "say";
  if (WHOSE.has(folded) && !PARTICLES.has(next)) return "which";
  const gloss = TABLE.get(folded);
  return gloss !== undefined && FUTURE.test(folded) && !/^(?:will|release)$/.test(gloss) ? `will ${gloss}` : gloss;
}

/** Endings of a verb in the future: "karega", "denge", "جائیگا", "देगा". */
const FUTURE = /(?:e|ay|en|ein|ain)g[aie]y?$|ی(?:ں|ن)?گ[ایے]$|[ेए]ं?ग[ाीे]$/;
