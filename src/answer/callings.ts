/** What people without a name are called by what they do or are: "an angler found it" tells who did, as far as the file knows. */
const CALLINGS: ReadonlySet<string> = new Set(
  `
  angler archaeologist architect artist baker bather bookseller boy broker builder buyer bystander caller captain caretaker carpenter cashier cellist chauffeur child cleaner clerk climber
  colleague collector commuter cook coworker curator customer cyclist contractor courier dealer detective dentist diver doctor driver electrician employee engineer expert
  farmer father ferryman firefighter fisherman fishermen fisherwoman florist gardener girl guard guest hacker hiker historian hunter insider intern investigator janitor jeweller jogger
  journalist judge keeper kid lawyer librarian lifeguard listener lodger machinist maid man manager mechanic men messenger metalworker midwife mother motorist musician neighbour neighbor nurse
  nightwatchman officer official onlooker owner painter paramedic parent passenger passerby patient pedestrian pensioner pharmacist photographer pilot
  plumber policeman policewoman porter postman prisoner professor programmer pupil ranger reader reporter researcher resident rider roofer sailor schoolboy schoolgirl scientist secretary shepherd
  shopkeeper skipper soldier son daughter spectator student supplier surgeon swimmer teacher technician teenager tourist trader trainee traveller trucker user usher vet viewer vendor villager visitor
  volunteer waiter waitress walker watchman welder whistleblower wholesaler witness woman women worker
  `
    .trim()
    .split(/\s+/),
);

/** Whether the folded word calls people so, one or several. */
export function isCalledSo(word: string): boolean {
  return CALLINGS.has(word) || CALLINGS.has(word.replace(/(?:(?<=ss)es|s)$/, ""));
}
