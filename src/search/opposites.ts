import { stem } from "./words.ts";

/**
 * Words of which the one being told says that the other is not so, a pair of sides a line: "is she still in custody" is answered by her release, "did they accept it" by
 * their appeal. General English of the news, as in synonym-groups.ts.
 */
const PAIRS = `
stay remain keep retain continue | leave resign quit depart vacate go
leave resign quit depart step | remain keep retain refuse
pay paying fund sponsor finance | suspend stop halt withhold waive cut
reject refuse decline | accept agree
accept agree consent | appeal reject refuse contest challenge decline
jail jailed custody detained prison imprisoned | release free bail
charge indict | clear acquit drop
guilty convict | innocent acquit clear
innocent acquit clear | guilty convict
die dead death killed | survive alive recover
survive alive recover | die dead death
win won beat | lose lost defeat
lose lost | win won beat
confirm admit acknowledge concede | deny reject dispute refute
deny dispute refute | confirm admit acknowledge concede
open start begin resume reopen | close shut stop end halt suspend cancel
close shut stop end halt | open start begin resume reopen continue remain
lift over end | force remain continue
approve pass support back endorse | reject oppose block veto criticise
reject oppose block veto | approve pass support back endorse
true real genuine authentic | fake false forged fabricated
fake false forged fabricated | true real genuine authentic
found located traced | missing vanish disappear
missing vanish disappear | found located traced
buy bought | sell sold
rise increase grow | fall drop decrease shrink
fall drop decrease shrink | rise increase grow
hire appoint | fire sack dismiss
confess | deny reject dispute refute
safe clean drinkable | dangerous contaminated polluted unsafe
dangerous contaminated polluted unsafe | safe clean drinkable
play | bench absent drop
attend come | absent miss stay
know aware | unaware unknown
injure hurt wound harm | unhurt unharmed uninjured unscathed
regret | defend
cheaper less smaller fewer lower | dearer more bigger higher larger
`;

const OPPOSITES = buildTable();

function buildTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const line of PAIRS.trim().split("\n")) {
    const [asked = [], told = []] = line.split("|").map((side) => side.trim().split(/\s+/).map(stem));
    for (const one of asked) table.set(one, [...new Set([...(table.get(one) ?? []), ...told])]);
  }
  return table;
}

/** The stems that tell the opposite of a stem; none where there is none. */
export function oppositesOf(stemmed: string): readonly string[] {
  return OPPOSITES.get(stemmed) ?? [];
}
