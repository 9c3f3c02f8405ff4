/** Frequent verbs that follow no rule, the base form first, then the past. */
const VERBS = `
say said says saying|tell told telling|speak spoke spoken speaking speech|hear heard hearing|know knew known knowing|think thought thinking
give gave given giving|take took taken taking|get got gotten getting|go went gone going|come came coming|make made making|find found finding
see saw seen seeing|write wrote written writing|leave left leaving|hold held holding|withhold withheld withholding|keep kept keeping|bring brought bringing|buy bought buying
sell sold selling|pay paid paying|send sent sending|steal stole stolen stealing|break broke broken breaking|choose chose chosen choosing
fall fell fallen falling|begin began begun beginning|become became becoming|lose lost losing|win won winning|meet met meeting|lead led leading
lie lay lain lying lied|draw drew drawn drawing|drive drove driven|fight fought|flee fled fleeing|forget forgot forgotten|forgive forgave|hide hid hidden hiding
hurt hurt|mean meant meaning|read read|ride rode ridden|rise rose risen|run ran running|seek sought|show shown showed|shoot shot|sing sang sung
sink sank sunk|sit sat|sleep slept|spend spent|stand stood|stick stuck|strike struck|swear swore sworn|teach taught|understand understood
wear wore worn|withdraw withdrew withdrawn|catch caught|build built|deal dealt|eat ate eaten|feel felt|fly flew flown|grow grew grown
overthrow overthrew overthrown|throw threw thrown|oversee oversaw overseen|bear bore born|bind bound|blow blew blown|cling clung`;

/** Other words whose forms Porter's stemmer leaves apart, the base form first. */
const OTHERS = `
deny denied denies denial
accuse accused accuser accusation|apologize apologise apology|man men|woman women|child children|person people persons|life lives|wife wives|thief thieves
resign resignation|appoint appointment appointee|replace replacement|announce announcement|admit admission|propose proposal|suggest suggestion
decide decision|investigate investigation|allege allegation|reveal revelation|conclude conclusion|permit permission|succeed succession successor
criticize criticise criticism|organize organise|authorize authorise|authentic authenticity authenticate|verify verification verified verifies|publish publication publisher
spy spied spies spying|try tried tries trial|cyber cybersecurity|programme program programs programmes|intelligent intelligence intel
threat threaten threatened threatening|conspire conspiracy conspiracies conspirator|corrupt corruption corrupted|incriminate incriminating|cahoots cahoot
analyse analyze analysis analyses|convert conversion converted|possess possession|own owner|converse conversation conversations|dismiss dismissal|die died dying death dead|sue sued sues suing
tie tied ties tying|free freed frees freeing|queue queued queues queuing|dry dried dries drying|cry cried cries crying|add added adds adding|err erred errs erring|foresee foresaw foreseen foreseeing
diplomat diplomatic diplomacy|judge judges judicial judiciary|journalist journalism|official officials officer officers|absconder absconding abscond absconded`;

/** Words that Porter's stemmer would throw together with another: nationality is not nation, news not new, a hearing in court not what was heard. */
export const OWN_STEMS: ReadonlyMap<string, string> = new Map(
  [
    "nationality nationalities",
    "news",
    "personal personally",
    "personnel",
    "authority authorities",
    "university universities",
    "hearing hearings",
    "recording recordings",
    "general generals",
    "international",
    "policy policies",
    "author authors",
    "director directors",
    "animal animals",
    "minister ministers",
    "ministry ministries",
    "capital capitals",
    "community communities",
    "reporter reporters",
    "information",
    "doctored",
    "executive executives",
    "execution executions",
    "relative relatives",
    "intern interns",
    "customs",
    "department departments",
    "departure departures",
    "property properties",
    "succeed succeeds succeeded succeeding",
    "exceed exceeds exceeded exceeding",
  ].flatMap((forms) => {
    const [base = "", ...others] = forms.split(" ");
    return [base, ...others].map((form): [string, string] => [form, base]);
  }),
);

const verbs = familiesIn(VERBS);
const families = [...verbs, ...familiesIn(OTHERS)];

function familiesIn(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split(/[|\n]/)
    .map((family) => family.trim().split(" "));
}

/** Folded form to the base form that stands for its family. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  families.flatMap(([base = "", ...forms]) => forms.map((form): [string, string] => [form, base])),
);

/** Base form of a verb that follows no rule to its past: "write" to "wrote". */
export const IRREGULAR_PASTS: ReadonlyMap<string, string> = new Map(verbs.map(([base = "", past = ""]) => [base, past]));

const OTHER_FORMS: ReadonlyMap<string, string> = new Map(
  families.flatMap(([base = "", form = ""]) => (/(?:ed|s|ion|ment|ence|ism|y|or)$/.test(form) ? [] : [[base, form] as const])),
);

/** What a rule's ending on the word is mended to: "wrote" for "writed"; undefined where it may stand, or where the word meant ends so itself ("fled"). */
export function formInstead(base: string): string | undefined {
  return OTHER_FORMS.get(base);
}
