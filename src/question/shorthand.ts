/** What people type in a hurry. A row: the words it stands for, then every spelling. */
const SHORTHAND = `
you: u ya
your: ur
are: r
why: y wy wai
and: n
be: b
what: wat wht whts wut wots wats wot
when: wen whn
where: wer wher wr whr
how: hw
who: hu whos hoo
which: wich whic
the: teh da d
can: cna
about: abt bout approx re wrt
before: b4
please: pls plz
people: ppl
message: msg
information: info
government: govt gov
minutes: mins
minister: min
confirmed: conf
soon: asap
through: thru
with: w wid
this: dis
that: dat tht
then: den
they: dey
did not: didnt
do not: dont
does not: doesnt
is not: isnt
was not: wasnt
are not: arent
were not: werent
what is: whats
when is: whens
where is: wheres
how is: hows
going to: gonna
want to: wanna
have to: gotta
can not: cant
could not: couldnt
will not: wont
september: sept sep
friday: fri
october: oct
august: aug
january: jan
february: feb
tuesday: tues tue
wednesday: wed
thursday: thurs
does: doez
have: hav hv
will: wil
should: shud
could: cud
would: wud
was: wz ws
some: som
good: gud
because: bcoz coz cuz cos
from: frm
year: yr
conversation: convo
conversations: convos
meeting: mtg
meetings: mtgs
military: mil
family: fam
leader: ldr
ambassador: amb
president: pres
department: dept
video: vid
documents: docs
against: vs
for: fr
them: em
reference: ref
birthday: bday
tomorrow: tmrw
week: wk
been: bn
got: gt
hours: hrs
vice-president: vp
according: acc
program: prog
volume: vol
amount: amt
many: meny mny
told: tld
right now: rn
points: pts
signatures: sigs
deputy: dep
finance: fin
including: incl
spokesperson: spox
document: doc
what did: whatd
something: smth
against: v
`;

const TABLE: ReadonlyMap<string, string> = new Map(
  SHORTHAND.trim()
    .split("\n")
    .flatMap((row) => {
      const [meant = "", spellings = ""] = row.split(": ");
      return spellings.split(" ").map((spelling): [string, string] => [spelling, meant]);
    }),
);

/** The words that a folded shorthand stands for, or undefined where it is none. */
export function expandShorthand(folded: string): string | undefined {
  return TABLE.get(folded);
}
