/** What people without a name are called by what they do or are: "an angler found it" tells who did, as far as the file knows. */
const CALLINGS: ReadonlySet<string> = new Set(
  `
  accountant actor actress admiral ambassador angler archaeologist archbishop architect archivist army artist assistant astronomer athlete auditor
  authorities baker bank bather biologist bishop board bodyguard bookseller boy brigade broker brother builder butcher buyer bystander caller
  cameraman captain caretaker carpenter cashier caterer cellist chairman chairwoman chancellor chauffeur chemist chief child choir church cleaner
  clerk climber club colleague collector commission committee commuter company conductor congregation consul consulate contractor cook council
  councillor courier court cousin coworker creditor crew critic curator customer cyclist dancer daughter dealer dean defendant delegation demonstrator
  dentist deputy designer detective diplomat director diver doctor driver economist editor electrician embassy emperor employee engineer envoy
  executive expert families family farmer father federation ferryman firefighter firm fisherman fishermen fisherwoman florist foreman friend gardener
  general geologist girl goalkeeper government governor grandfather grandmother grocer guard guest hacker headmaster headmistress hiker historian
  hospital hunter husband inmate insider inspector institute instructor intern investigator investor janitor jeweller jogger journalist judge jury
  keeper kid king landlord lawmaker lawyer leader lecturer legislator librarian lifeguard listener lodger machinist maid man manager mayor mechanic
  men messenger metalworker midwife military minister ministry mob monk mother motorist musician navy negotiator neighbor neighbour nephew niece
  nightwatchman novelist nun nurse officer official onlooker operator opposition orchestra organiser owner painter paramedic parent parliament partner
  party passenger passerby pastor patient pedestrian pensioner performer personnel pharmacist photographer pilot player plumber poet police policeman
  policewoman porter postman premier president priest prince princess principal prisoner producer professor programmer promoter prosecution prosecutor
  protester pupil queen ranger reader rebel referee relative relatives reporter rescuer researcher resident rider rigger rival roofer rower runner
  sailor salesman saleswoman school schoolboy schoolgirl scientist sculptor secretary senate senator servant shareholder shepherd sheriff shopkeeper
  singer sister skipper soldier son spectator spokesman spokesperson spokeswoman sponsor staff stagehand steward stewardess striker student
  superintendent supplier supporter surgeon surveyor swimmer tailor teacher team technician teenager tenant thief thieves tourist trader trainee
  traveller treasurer tribunal troop troops trucker tutor uncle union university user usher vendor vet veteran veterinarian victim viewer villager
  visitor volunteer voter waiter waitress walker warden watchman welder whistleblower wholesaler widow wife winemaker witness woman women worker
  zookeeper
  `
    .trim()
    .split(/\s+/),
);

/** Whether the folded word calls people so, one or several. */
export function isCalledSo(word: string): boolean {
  return CALLINGS.has(word) || CALLINGS.has(word.replace(/(?:(?<=ss)es|s)$/, ""));
}
