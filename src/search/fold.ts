/** Arabic-script letters that Urdu, Arabic and keyboards write differently, on one of them. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = { ي: "ی", ى: "ی", ك: "ک", ه: "ہ", ة: "ہ", ۃ: "ہ", أ: "ا", إ: "ا", ٱ: "ا" };

/** Combining marks that change no word: Latin accents, Arabic vowel signs and the tatweel, the Devanagari nukta. */
const MARKS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u093c]/g;

/** Zero-width characters, the soft hyphen and what chooses the look of an emoji: they part no words. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]|\ufe0e|\ufe0f|\u20e3/g;

/** Text in which there is nothing to fold but capitals: nearly every English word. */
const PLAIN = /^[\t\n\r -_a-~]*$/;

/**
 * One spelling for texts that a reader would call the same: lower case, no accents, straight apostrophes, one form of each
 * Arabic letter. Hyphens and spaces stay; `words` parts at them.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(/[’‘ʼ`´]/g, "'")
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .replace(/[يىكهةۃأإٱ]/g, (letter) => ARABIC_LETTERS[letter] ?? letter)
    .normalize("NFC");
}
