import { stem } from "../../search/words.ts";

/** The telling words, one for each stem, as `isTelling` takes a word in any of its forms: "arrest" is "arrested" as well. */
export const TELLING_WORDS: readonly string[] = [
  // A person's particulars.
  "age old older oldest young birthday born birth birthplace hometown gender height weight tall blood hobby favourite favorite",
  "nationality citizenship religion religious caste ethnicity tribe",
  "wife husband spouse married marriage divorce child kids son daughter brother sister father mother parents grandson cousin nephew",
  "education degree university college school qualification studied graduated",
  "phone telephone mobile email address postcode website url link handle username password account",
  "instagram twitter facebook youtube whatsapp telegram",
  // Money.
  "salary wage pension net worth price cost fee ransom bitcoin crypto dollar rupees euros pounds budget valued fortune paid bribe",
  // Technical details.
  "device software malware spyware pegasus virus laptop computer microphone camera server ip vpn encryption",
  "gigabytes megabytes terabytes gb mb tb model brand colour color",
  // What happens to people. "Sentence" is a light word too, as in "the full sentence": it weighs as light words do, there light comes first, but a fact that does
  // not speak of it is no answer all the same, for that is asked of telling words whatever their weight.
  "arrest detained jail prison imprisoned bail acquit convict indicted prosecuted sentence pardoned extradite deported fine raid",
  "die killed murder assassinated shoot injured wounded hospital hospitalised illness sick cancer suicide funeral",
  "suspended ban impeached elected reelected won winner voted nominated promoted demoted insult slap",
  // What people do, or will not do, in public.
  "apology apologised confess admit deny refuse reject cancel postpone delay sue lawsuit rig proof evidence",
  "travelled flew flight airline passport visa hotel",
  // Offices and bodies.
  "chairman chairwoman chairperson director spokesman spokesperson lawyer attorney driver bodyguard successor predecessor deputy",
  "inquiry commission committee parliament senate supreme",
  // Of quite another story.
  "weather cricket football score recipe song joke movie film actor singer capital population",
].flatMap((group) => group.split(" "));

const STEMS: ReadonlySet<string> = new Set(TELLING_WORDS.map(stem));

/**
 * Whether the word, given by its stem, has to be spoken of by whatever answers the question, however much else that covers: nobody uses it loosely. "How old",
 * "which device", "was he arrested".
 */
export function isTelling(stemmed: string): boolean {
  return STEMS.has(stemmed);
}
