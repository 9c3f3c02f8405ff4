import { stem } from "../search/words.ts";

/**
 * Words that nobody uses loosely: a person's particulars, prices and measures, technical details, and what happens to people. A fact that does not speak of
 * such a word does not answer the question, however much else it covers: "how old", "which device", "was he arrested".
 */
const TELLING = `
age aged old older oldest young birthday born birth birthplace hometown
wife husband spouse married marriage divorced divorce children child kids son sons daughter daughters brother brothers sister father mother parents grandson cousin nephew
salary wage pension net worth price cost costs fee ransom bitcoin crypto dollar dollars rupees euros pounds budget valued fortune
education educated degree university college school qualification studied graduated
phone telephone mobile email address postcode website url link handle username password account instagram twitter facebook youtube whatsapp telegram
nationality citizenship religion religious caste ethnicity tribe gender height weight tall blood hobby hobbies favourite favorite
device devices software malware spyware pegasus virus laptop computer microphone camera server servers ip vpn encryption gigabytes megabytes terabytes gb mb tb
model brand colour color
arrest arrested detained jailed jail prison imprisoned bail acquitted acquit convicted convict conviction indicted prosecuted sentenced sentence pardoned extradited extradite deported fined fine raided raid
died die death dead killed kill murdered murder assassinated shot shooting injured wounded hospital hospitalised hospitalized illness sick cancer suicide funeral
apologise apologised apologize apologized apology confess confessed admit admitted deny denied denial refuse refused reject rejected cancel cancelled canceled postpone postponed delay delayed
sue sued lawsuit suspended banned ban impeached elected reelected won win winner voted nominated promoted demoted
chairman chairwoman chairperson director spokesman spokesperson lawyer attorney driver bodyguard successor predecessor deputy
weather cricket football score recipe song joke movie film actor singer capital population
inquiry commission committee parliament senate supreme
insult insulted slap slapped
travelled flew flight airline passport visa hotel
proof evidence
rig rigged bribed bribe paid
`;

const STEMS: ReadonlySet<string> = new Set(TELLING.split(/\s+/).filter(Boolean).map(stem));

/** Whether the word, given by its stem, has to be spoken of by whatever answers the question. */
export function isTelling(stemmed: string): boolean {
  return STEMS.has(stemmed);
}
