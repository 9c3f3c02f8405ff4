/** What people without a name are called by what they do or are: "an angler found it" tells who did, as far as the file knows. */
const CALLINGS: ReadonlySet<string> = new Set(
  `
  admiral ambassador angler archaeologist archbishop architect army artist auditor authorities baker bank bather bishop board bookseller boy broker
  brother builder buyer bystander caller captain caretaker carpenter cashier cellist chairman chairwoman chancellor chauffeur chief child church cleaner
  clerk climber club colleague collector commission committee commuter company consul consulate contractor cook council councillor courier court cousin
  coworker creditor crew critic curator customer cyclist daughter dealer dean defendant delegation demonstrator dentist deputy detective diplomat
  director diver doctor driver economist editor electrician embassy emperor employee engineer envoy executive expert families family farmer father
  federation ferryman firefighter firm fisherman fishermen fisherwoman florist friend gardener general girl government governor grandfather grandmother
  guard guest hacker headmaster headmistress hiker historian hospital hunter husband insider inspector institute intern investigator investor janitor
  jeweller jogger journalist judge jury keeper kid king landlord lawmaker lawyer leader legislator librarian lifeguard listener lodger machinist maid
  man manager mayor mechanic men messenger metalworker midwife military minister ministry mob monk mother motorist musician navy negotiator neighbor
  neighbour nephew niece nightwatchman nun nurse officer official onlooker opposition organiser owner painter paramedic parent parliament partner party
  passenger passerby patient pedestrian pensioner personnel pharmacist photographer pilot plumber police policeman policewoman porter postman premier
  president priest prince princess principal prisoner producer professor programmer prosecution prosecutor protester pupil queen ranger reader rebel
  relative relatives reporter rescuer researcher resident rider rival roofer sailor school schoolboy schoolgirl scientist secretary senate senator
  shareholder shepherd sheriff shopkeeper sister skipper soldier son spectator spokesman spokesperson spokeswoman sponsor staff striker student supplier
  supporter surgeon swimmer teacher team technician teenager thief thieves tourist trader trainee traveller treasurer tribunal troop troops trucker
  uncle union university user usher vendor vet victim viewer villager visitor volunteer voter waiter waitress walker watchman welder whistleblower
  wholesaler widow wife witness woman women worker
  `
    .trim()
    .split(/\s+/),
);

/** Whether the folded word calls people so, one or several. */
export function isCalledSo(word: string): boolean {
  return CALLINGS.has(word) || CALLINGS.has(word.replace(/(?:(?<=ss)es|s)$/, ""));
}
