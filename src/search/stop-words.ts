/** Words that carry no meaning of their own: articles, pronouns, prepositions, auxiliaries, question words and their contractions. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its itself he him his himself she her hers herself they them their theirs themselves
  i me my mine myself we our ours ourselves you your yours yourself
  of in on at by for with from to into onto about around through during within without upon between among towards toward per via
  and or but nor so if then than as because since while although though whether yet until till unless
  is am are was were be been being isnt arent wasnt werent aint do does did done doing dont doesnt didnt
  has have had having hasnt havent hadnt will would shall should can could may might must wont wouldnt shouldnt cant couldnt mustnt cannot ought
  not no nope yes yeah any some all each every either neither both such own same other another also too very just only even still ever never
  who whom whose which what when where why how whos whats whens wheres whys hows thats theres heres hes shes theyre youre im ive id ill were
  s t d ll m re ve o etc eg ie vs
  please pls plz kindly hey hi hello ok okay thanks thank thx lol bro bhai yaar yar zara janab dost dude mate sir mr mrs ms ne ko ka ki ke actually really exactly basically simply quite rather`
    .split(/\s+/)
    .filter(Boolean),
);
