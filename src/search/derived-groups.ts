/**
 * Words made from one another whose stems Porter's algorithm leaves apart, a group a line: who asks whether a firm still produces is answered by what tells of its
 * production. Only where the one says of a deed or a state what the other says: a successor is no success, and a division divides nothing.
 */
export const DERIVED_GROUPS = `
certify certificate certification
audit auditor
measure remeasure
count recount
elect reelect
produce production producer
explode explosion
collide collision
invade invasion invader
expand expansion
defend defence defense defender
offend offence offense
respond response
suspend suspension
extend extension
intend intention
pretend pretence
submit submission
omit omission
transmit transmission
expel expulsion
deceive deception
reduce reduction
introduce introduction
describe description
assume assumption
consume consumption consumer
presume presumption
solve solution
resolve resolution
inquire inquiry enquire enquiry
acquire acquisition
destroy destruction destructive
apply application applicant
explain explanation
maintain maintenance
detain detention detainee
denounce denunciation
bury burial
marry marriage wedding
seize seizure
close closure
fail failure
expose exposure
disclose disclosure
sign signature
forge forgery forger
rob robbery robber
deliver delivery
discover discovery
recover recovery
bribe bribery
injure injury
safe safety
private privacy
accurate accuracy
guilty guilt
angry anger
poor poverty
true truth
believe belief
prove proof
choose choice
complain complaint complainant
restrain restraint
know knowledge
enter entry entrance
pay payment
judge judgment judgement
argue argument
lose loss
sell sale seller
grow growth
strong strength strengthen
ton tonne
betray betrayal
block blockade
prosecute prosecutor
deploy deployment
employ employment employer employee
demolish demolition
include inclusion
exclude exclusion
erode erosion
evade evasion
persuade persuasion
abolish abolition
treat treatment
agree agreement
bankrupt bankruptcy
urgent urgency
silent silence
violent violence
fly flight
compete competition competitor
repeat repetition
oppose opposition opponent
suspect suspicion suspicious
hate hatred
advise advice adviser
absorb absorption
kidnap kidnapper
hack hacker
leak leaker leakage
steal theft thief
smuggle smuggler
terror terrorist terrorism
crime criminal
finance financial
economy economic
parliament parliamentary
minister ministerial
president presidency presidential
rebel rebellion
acquit acquittal
testify testimony
identify identification identity
notify notification
justify justification
clarify clarification
ratify ratification
falsify falsification
ally alliance
comply compliance
rely reliance
loyal loyalty
hostile hostility
cruel cruelty
difficult difficulty
certain certainty
publish publisher publication
insure insurer insurance
survive survivor survival
retire retirement retiree
recruit recruitment
compensate compensation
evacuate evacuation evacuee
negotiate negotiator negotiation
possess possessor
inspect inspector inspection
protest protester
`;
