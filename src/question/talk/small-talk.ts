import { textOf, words } from "../../search/words.ts";

/** What a text says that asks nothing of the file: that somebody thanks or takes leave, greets, or wants to know what can be asked. */
export type SmallTalk = "greeting" | "thanks" | "leave" | "help";

const OPENING = "(?:(?:ok|okay|alright|great|cool|nice|perfect|super|wow|well|so|hi|hello|hey|and|but|please) )*";
const ALL = "(?: (?:there|all|everyone|everybody|guys|folks|team|friends?|bot|sir|man|mate|bro|bhai|again|then|now|please))*";

/** Patterns see the folded words, joined by single blanks. */
const PATTERNS: Readonly<Record<SmallTalk, RegExp>> = {
  greeting: new RegExp(
    `^(?:(?:hi|hiya|heya|hey|hello|helo|yo|salam|salaam|salams|aoa|namaste|greetings|assalam(?:u| o)? alaikum|good (?:morning|afternoon|evening|day))${ALL} ?)+$`,
  ),
  thanks: new RegExp(
    `^${OPENING}(?:many |big )?(?:thanks|thank you|thankyou|thanx|thx|ty|tysm|cheers|shukriya|shukria|much appreciated|appreciated)(?: (?:a lot|a ton|a bunch|so much|very much|for (?:that|this|it|the help|your help|helping)|that helps|you))*${ALL}(?: bye)?$`,
  ),
  leave: new RegExp(
    `^${OPENING}(?:thanks )?(?:bye|bye bye|goodbye|good night|cya|see you|see ya|take care|allah hafiz|khuda hafiz)(?: (?:later|soon|tomorrow))?${ALL}$`,
  ),
  help: new RegExp(
    `^${OPENING}(?:help(?: me)?|what (?:all )?(?:can|could|should|may|do) i ask(?: you)?(?: (?:here|about))?|what (?:sort of |kind of )?(?:questions|things) can i ask(?: you)?|how (?:do|can|should) i (?:use|ask) (?:you|this|it|the bot|this bot|a question)|how (?:do you|does (?:this|it|the bot|this bot)) work|i need help|commands)${ALL}$`,
  ),
};

const KINDS = Object.keys(PATTERNS) as readonly SmallTalk[];

/** Longer texts say more than that (characters). */
const LONGEST = 60;

/** Undefined where the text says anything else. Pure. */
export function smallTalkIn(text: string): SmallTalk | undefined {
  if (text.trim().length > LONGEST) return undefined;
  const said = textOf(words(text));
  return KINDS.find((kind) => PATTERNS[kind].test(said));
}
