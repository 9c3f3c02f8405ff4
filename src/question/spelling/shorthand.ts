import type { Word } from "../../search/words.ts";

/** Small words as people type them in a hurry. A row: the words it stands for, then every spelling. */
const SMALL_WORDS = `
you: u ya yu
your: ur yor
are: r
why: y wy wai yy
and: n
be: b
what: wat wht wut wot
when: wen whn
where: wer wher whr
how: hw
who: hu hoo whu whoo whooo
which: wich whic
the: teh da d
can: cna
about: abt bout approx re wrt
before: b4 bfr
please: pls plz plss plzz
people: ppl
soon: asap
through: thru thro
with: w wid wiv wif wth
this: dis
that: dat tht
these: dese
think: thnk
thought: thot
said: sed
says: sez
then: den
they: dey
did not: didnt
do not: dont dnt
does not: doesnt
is not: isnt aint
was not: wasnt
are not: arent
were not: werent
what is: whats whts wots wats watz
how is: howz
who is: whoz hooz
who is: whos
when is: whens
where is: wheres
how is: hows
going to: gonna gunna
want to: wanna
have to: hafta
can not: cant
could not: couldnt cudnt
will not: wont
september: sept sep
friday: fri
october: oct
august: aug
january: jan
february: feb
tuesday: tues tue
wednesday: wed
thursday: thurs thur thu
does: doez
have: hav hv
will: wil
should: shud
could: cud
would: wud
was: wz ws woz wos
is: iz
some: som
good: gud
because: becoz bcoz coz cuz cos bc bcs becuz bcause bcz bcuz becuse becus
from: frm
for: fr
them: em dem
tomorrow: tmrw tmr tmw 2moro tomoro
been: bn
got: gt
how many: howmany
men: mens
women: womens
many: meny mny manny menny maney
told: tld
how much: howmuch
much: mutch mucht
who is: whois
right now: rn
now: nw
know: kno knw
not: nt
without: wo
there: thr dere
their: thier
want: wnt
just: jst
like: lyk
tonight: tonite
today: 2day tdy
yesterday: yday ystrday yest
monday: mon
november: nov
december: dec
april: apr
july: jul
june: jun
someone: sm1 some1 sum1
anyone: any1 ne1
everyone: every1
something: smth sth sumthing
anything: nething
nothing: nuthing nothin nuffin
whatever: watever wateva
every: evry
already: alredy
never: neva
ever: eva
over: ova
enough: enuf
though: altho
took: tuk
look: luk
give: giv
again: agn
really: rly rlly
saying: sayin
doing: doin
going: goin
talking: talkin
great: gr8
wait: w8
later: l8r
thanks: tnx thnx tysm thnks
got to: gotta
give me: gimme
let me: lemme
out of: outta
kind of: kinda
sort of: sorta
should have: shoulda shouldve
could have: coulda couldve
would have: woulda wouldve
do not know: dunno
what did: whatd
who did: whod
where did: whered
when did: whend
why did: whyd
how did: howd
what are: whatre
they are: theyre
you are: youre
they have: theyve
i have: ive
i am: im
he is: hes
she is: shes
that is: thats
there is: theres
they will: theyll
you will: youll
it will: itll
who will: wholl
what will: whatll
that will: thatll
they would: theyd
you would: youd
it would: itd
has not: hasnt
have not: havent
had not: hadnt
would not: wouldnt wudnt
should not: shouldnt shudnt
`;

/** Words that carry meaning, cut short. Of several that a row may stand for the first is meant that the file holds, or else the first. */
const SHORTENED = `
message: msg
information: info
government: govt
minutes: mins
minister, minute: min
confirmed, conference: conf
year: yr
conversation: convo
conversations: convos
meeting: mtg
meetings: mtgs
military, million: mil
family: fam
leader: ldr
ambassador: amb
president, press: pres
department: dept
video: vid
documents: docs
document: doc
spokesperson: spox
against: vs v
reference, referee: ref
birthday: bday
week: wk
hours: hrs
vice-president: vp veep
according, account: acc
program: prog
volume: vol
amount: amt
points: pts
point: pt
signatures: sigs
signature: sig
deputy, department: dep dpty
finance: fin
foreign: fgn
government, governor: gov
governments: govts
including: incl
excluding: excl
quantity: qty
number: nr num nmbr
question: ques qn
answer: ans
reply: rply
pictures: pics
picture: pic
election: elec
elections: elecs
committee: cttee cmte ctte
commission: commn
international: intl
national: natl
secretary, second: sec secy
general: gen
lieutenant: lt
captain: capt
attorney: atty
assistant: asst
association: assn assoc
organization: org
corporation: corp
company: co
technology: tech
university: uni univ
hospital: hosp
manager: mgr mngr
management: mgmt
director: dir
executive: exec
executives: execs
administration: admin
chairman: chmn chm
professor: prof
representative: rep
representatives: reps
senator: sen
parliament: parl
independent: indep
opposition: opp oppo
statement: stmt
announcement: anncmt
reported: rptd
report: rpt
allegedly: allegdly
press conference: presser
evidence: evid
background: bkgd
details: deets dets
update: upd
average: avg
maximum: max
percent: pct
billion: bln
million: mln
account: acct
accounts: accts
payment: pymt
agreement: agmt
building: bldg
district: dist
employees: emps
customers: custs
recordings: recs
recording: rec
messages: msgs
source: src
sources: srcs
reason: rsn
reasons: rsns
probably: prolly probs
definitely: def defo
difference: diff
between: btwn
especially: esp
regarding: rgd
original: orig
previous: prev
current: curr
temporary: temp
investigation: investig
weeks: wks
month: mth mnth
months: mths mnths mos
years: yrs
hour: hr
seconds: secs
night: nite
morning: mrng
lawyers: lwyrs
interview: intvw
resignation: resig
`;

/** Titles and bodies that go by their initials everywhere, where these are typed in capitals. */
const INITIALS = `
district attorney: DA
attorney general: AG
member of parliament: MP
chief executive: CEO
finance director: CFO
chief of staff: COS
intensive care: ICU
goalkeeper: GK
`;

/** What says nothing. */
const NOISE = new Set("tbh imo imho iirc afaik idk ngl smh lmao lmfao omg wtf btw fyi rofl jk kk fwiw ffs tho haha hahaha".split(" "));

/** Written with a stroke. */
const STROKES: ReadonlyMap<string, string> = new Map([
  ["b/c", "because"],
  ["b/w", "between"],
  ["w/o", "without"],
  // No "no", which would deny what is asked.
  ["y/n", "yes or nope"],
]);

const small = tableOf(SMALL_WORDS);
const shortened = tableOf(SHORTENED);
const initials = tableOf(INITIALS);

function tableOf(rows: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows
      .trim()
      .split("\n")
      .flatMap((row) => {
        const [meant = "", spellings = ""] = row.split(": ");
        return spellings.split(" ").map((spelling): [string, readonly string[]] => [spelling, meant.split(", ")]);
      }),
  );
}

/**
 * The words that a shorthand stands for, or undefined where it is none; "" for what says nothing. `isHeld` tells whether the file has a word: what it has is
 * written out no more than a name is.
 */
export function expandShorthand({ text, isCapitals }: Word, isHeld: (folded: string) => boolean): string | undefined {
  const title = isCapitals ? initials.get(text.toUpperCase())?.[0] : undefined;
  if (title !== undefined) return title;
  if (NOISE.has(text)) return "";
  const word = small.get(text)?.[0] ?? drawnTogether(text) ?? inKilometres(text, isHeld);
  const meanings = shortened.get(text);
  // Looking into the file comes last: most words are no shorthand.
  if (word !== undefined || meanings === undefined || isHeld(text)) return word;
  return meanings.find(isHeld) ?? meanings[0];
}

/** "28k" as "28 kilometre", in a file that has such a distance. */
function inKilometres(folded: string, isHeld: (folded: string) => boolean): string | undefined {
  const figure = /^(\d{1,3})k$/.exec(folded)?.[1];
  const measure = figure === undefined || !isHeld(figure) ? undefined : ["kilometre", "kilometer", "km"].find(isHeld);
  return measure === undefined ? undefined : `${figure} ${measure}`;
}

const AUXILIARIES: Readonly<Record<string, string>> = { ll: "will", re: "are", ve: "have", m: "am" };

/** "He'll" as "he will", "what'd" as "what did", "she'd" as "she would". */
function drawnTogether(folded: string): string | undefined {
  const [, before, after = ""] = /^([^']+)'(ll|d|re|ve|m)$/.exec(folded) ?? [];
  if (before === undefined) return undefined;
  return `${before} ${AUXILIARIES[after] ?? (/^(?:wh|how)/.test(before) ? "did" : "would")}`;
}

/** The words that a folded shorthand with a stroke stands for: "y/n". */
export function expandStroke(folded: string): string | undefined {
  return STROKES.get(folded);
}
