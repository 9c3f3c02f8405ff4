/**
 * Words that news readers use for one another, a group a line, phrases with hyphens. A word may stand in several groups, one for each of its senses.
 * General English of politics, courts, leaks, business, sport, health and disasters; nothing of a particular saga. Two words share a group only where a reader would take one
 * for the other in an answer: related words (arrest and warrant, price and sell) do not.
 */
export const SYNONYM_GROUPS = `
resign quit step-down stand-down step-aside bow-out leave-office leave-his-post leave-his-job leave-her-job leave-the-job leave-the-post give-up-his-post give-up-the-post hand-in-his-resignation relinquish throw-in-the-towel
fire sack dismiss oust axe let-go kick-out force-out show-the-door remove-from-office remove-from-his-post strip-of-his-post give-the-boot lose-his-job lose-her-job lose-their-job lost-his-job lost-her-job lost-their-job
overthrow topple depose oust unseat dethrone bring-down remove-from-power drive-from-power ouster
coup putsch takeover military-takeover power-grab seize-power
appoint name nominate install pick
nominee candidate contender hopeful
hire recruit employ take-on
replace succeed supplant take-over take-over-from come-after make-way follow-him step-into-his-shoes
replace substitute swap
instead in-its-place in-his-place in-her-place in-their-place in-its-stead in-his-stead in-her-stead
interim caretaker temporary provisional stopgap
promote elevate upgrade
reinstate restore bring-back reappoint
transfer reassign redeploy
reshuffle shake-up overhaul revamp restructure
tenure term-of-office time-in-office stint reign term
position post job role office title portfolio
head chief boss leader director chairman top-man
head lead run helm be-in-charge-of
ceo chief-executive managing-director boss
prime-minister premier pm head-of-government
president head-of-state
deputy vice second-in-command number-two
aide adviser assistant right-hand-man
advise counsel advice guidance
spokesman spokesperson spokeswoman mouthpiece press-secretary
representative delegate envoy emissary
government govt administration regime
official bureaucrat civil-servant functionary public-servant
ministry department
watchdog regulator oversight-body
oversee supervise monitor superintend oversight
parliament legislature assembly congress
lawmaker legislator parliamentarian mp congressman member-of-parliament
bill draft-law legislation
law act statute legislation
illegal unlawful illicit against-the-law illegitimate not-legal
legal lawful legitimate
ban prohibit forbid outlaw bar proscribe
decree edict ordinance executive-order
amend revise modify change alter
repeal abolish scrap rescind revoke abolition
annul void invalidate overturn quash set-aside strike-down nullify
policy stance approach
politician statesman political-leader
rival opponent adversary foe enemy
ally partner friend
alliance coalition bloc
supporter backer follower loyalist sympathizer sympathiser
support endorse back-by favour favor champion throw-weight-behind stand-by stand-behind
oppose resist stand-against opposition
loyal faithful devoted loyalty allegiance
defect switch-side change-party jump-ship turncoat
election poll vote ballot
vote cast-ballot go-to-the-poll
voter electorate constituent
contest run-for stand-for-election campaign-for
rig steal-the-election stuff-ballot
victory win triumph
win triumph prevail come-out-on-top title-go-to prize-go-to award-go-to cup-go-to medal-go-to contract-go-to seat-go-to take-the-title take-title
defeat beat trounce rout lose-to
persuade convince win-over talk-into persuasion
march rally procession
protest demonstration agitation
protester demonstrator marcher
riot unrest disorder turmoil disturbance
uprising revolt rebellion insurrection mutiny rebel
strike walkout walk-out stoppage industrial-action
boycott shun stay-away-from
no-confidence no-confidence-vote no-trust vote-of-no-confidence
dictator autocrat tyrant strongman despot
martial-law military-rule emergency-rule
clout influence leverage sway
power authority
leak disclosure revelation breach
leak spill get-out come-out seep-out get-leaked
leaker whistleblower whistle-blower mole source tipster
reveal disclose expose uncover unveil lay-bare bring-to-light divulge disclosure exposure unmask
release publish make-public put-out post-online put-online go-public bring-out issue put-on-the-internet
release leak dump drop
emerge surface come-to-light become-public become-known come-out turn-up appear crop-up pop-up go-online go-public
viral go-around do-the-rounds make-the-rounds spread circulate trend
share forward pass-on distribute
post upload put-online put-up
hack break-into crack breach penetrate compromise get-into infiltrate
hack breach intrusion cyberattack cyber-attack break-in data-breach
hacker hack intruder cyber-criminal
online internet web net cyberspace
website site page portal web-page
email e-mail mail electronic-mail
computer pc laptop
phone telephone mobile cellphone handset cell-phone
call phone ring dial
call phone-call telephone-conversation phone-conversation telephone-call
tap bug wiretap eavesdrop listen-in intercept snoop spy wire
surveil monitor watch spy keep-tab keep-an-eye-on snoop
spy secret-agent spook undercover-agent
intelligence spook spy-agency secret-service secret-agency spy-service
bug listening-device hidden-microphone hidden-recorder wire
record tape capture
recording tape audio clip audiotape voice-note soundbite sound-file
video footage film clip
photograph photo picture image snapshot
data information material
file recording data
secret confidential classified hush-hush top-secret
secretly covert covertly clandestine surreptitiously in-secret on-the-quiet behind-closed-door on-the-sly
secrecy confidentiality secretive
declassify unseal
private personal
openly publicly in-public
anonymous unnamed unidentified unknown nameless faceless
conversation talk discussion chat exchange dialogue
negotiation talk bargaining parley
talk speak chat converse
discuss debate talk-over talk-about deliberate
argue quarrel row altercation spat argument
speech address oration
say state remark mention utter
tell inform
comment remark observation
quote cite
quote quotation
phrase expression
wording language phrasing
allege assert claim maintain contend insist
allegation claim accusation
accuse blame point-finger point-the-finger
blame hold-responsible
inform brief notify tip-off alert apprise let-know let-him-know heads-up keep-posted notification
warn caution alert forewarn
learn find-out discover become-aware come-to-know get-wind get-to-know
know aware knowledge privy in-the-know in-the-loop
unaware no-idea not-know didnt-know in-the-dark in-darkness in-complete-darkness clueless oblivious ignorant unknowing no-clue no-knowledge
overhear listen-in eavesdrop
verify confirm authenticate corroborate validate vouch substantiate
check examine inspect scrutinize scrutinise vet go-over scrutiny
prove establish demonstrate show
proof evidence
forensic forensic-analysis forensic-test
credible reliable believable trustworthy
authentic genuine real true legit bona-fide
accurate correct exact
truth fact
fake bogus hoax false phoney phony sham counterfeit
doctored fabricated concocted cooked-up spliced tampered deepfake
fabricate invent make-up concoct cook-up
forge falsify fake forgery
deceive mislead dupe trick fool deception hoodwink
lie falsehood untruth
purported alleged supposed so-called said-to-be
allegedly reportedly apparently supposedly
rumor rumour gossip hearsay grapevine
misinformation disinformation fake-news propaganda
announce declare proclaim unveil
statement communique press-release press-statement
notice notification circular
declare pronounce rule
declare brand label dub
write pen author
draft draw-up compose formulate prepare write
message text sms
message note
manipulate doctor tamper falsify fudge edit
twist distort misrepresent spin take-out-of-context
erase delete wipe expunge shred
convert transform turn-into change-into
recite read-out read-aloud read-from
suggest propose recommend advise advocate put-forward come-up-with pitch float moot
suggestion proposal recommendation idea
imply hint insinuate intimate allude
explain clarify spell-out explanation clarification
describe portray depict characterize characterise description
mention refer-to cite allude-to
identify name single-out pinpoint
repeat reiterate restate say-again
emphasize emphasise stress underline underscore highlight
promise pledge vow swear undertake commitment
reassure assurance guarantee
admit acknowledge concede confess own-up come-clean
deny reject refute rebut repudiate dismiss rebuttal
refuse decline say-no
reject turn-down throw-out spurn rebuff
dispute contest challenge question
criticize slam lambast blast denounce censure decry condemn castigate bash
defame slander libel malign smear vilify
praise hail laud applaud commend acclaim pay-tribute
apologize sorry say-sorry
complain grumble complaint grievance
answer reply respond
reaction response reply
ask inquire enquire
interrogate grill quiz question
request solicit seek ask-for appeal-for
demand call-for insist-on clamour clamor
urge exhort implore call-on call-upon appeal-to
order direct instruct command
order directive ruling decree
summon subpoena call-in
convene call arrange summon
meeting session sit-down get-together huddle gathering confab
conference summit convention
meet sit-down-with hold-talk-with
press-conference news-conference presser media-briefing
interview sit-down question-and-answer
committee panel commission board
attend take-part present participate turn-up show-up sit-in
absent not-attend not-present skip absence stay-away didnt-attend
skip miss fail-to-attend fail-to-appear no-show not-appear not-turn-up not-show-up didnt-attend didnt-appear didnt-show-up didnt-turn-up bunk
issue matter subject topic
problem trouble difficulty issue
adjourn postpone put-off defer delay shelve put-back
delay hold-up setback
schedule timetable timeline
schedule plan slate pencil-in
deadline due-date time-limit cut-off-date
minutes meeting-record meeting-note meeting-minutes notes write-up
document paper file
dossier file official-record record
letter correspondence missive epistle
letter cable telegram dispatch cipher telex
memo memorandum note
report account version
summary synopsis gist abstract precis
journalist reporter newsman pressman newspeople newsperson
press media news-media fourth-estate
newspaper paper daily broadsheet
outlet publication newspaper media-outlet news-organisation news-site
article story piece report
publish print run carry
cover report-on write-about
broadcast air televise telecast
tv television
censor gag muzzle censorship
scoop exclusive
incriminating damning damaging compromising embarrassing
scandal controversy furore uproar affair outcry
conceal hide cover-up hush-up keep-secret sweep-under-the-carpet sweep-under-the-rug whitewash
shame disgrace humiliation dishonour dishonor ignominy
honor honour dignity self-respect
reputation image good-name
court tribunal
supreme-court apex-court top-court highest-court
judge justice magistrate jurist chief-justice
lawyer attorney counsel advocate barrister solicitor
prosecutor public-prosecutor district-attorney
prosecute put-on-trial take-to-court bring-to-trial haul-to-court
sue take-to-court bring-action
case lawsuit suit proceeding court-case
case reference complaint
plaintiff complainant petitioner claimant
petition plea
file lodge submit register
hearing court-date trial-date court-appearance court-session
verdict ruling judgment judgement adjudication decision
convict find-guilty guilty-verdict
guilty culpable blameworthy guilt
acquit clear exonerate absolve find-not-guilty acquittal
innocent not-guilty blameless
jail-term prison-term sentence jail-time
jail prison gaol lockup penitentiary
jail imprison incarcerate lock-up put-behind-bars send-to-prison put-away
behind-bars in-jail in-prison imprisoned
prisoner inmate convict detainee
arrest detain nab apprehend catch pick-up take-into-custody round-up
custody detention captivity
release free freed set-free let-go let-out
pardon amnesty clemency reprieve forgive
fine penalty
punish penalize penalise discipline
punishment penalty sanction
charge indict charge-sheet press-charge
offence offense crime
criminal offender felon lawbreaker crook
uphold affirm
suspend stay put-on-hold halt freeze
injunction restraining-order stay-order
testify give-evidence bear-witness take-the-stand testimony
witness eyewitness onlooker bystander
swear-in inaugurate take-oath take-the-oath oath-taking administer-oath
affidavit sworn-statement deposition
fugitive absconder runaway escapee on-the-run at-large proclaimed-offender on-the-lam
perpetual permanent indefinite open-ended everlasting
extradite hand-over
deport expel send-back banish expulsion
exile banish self-exile
travel-ban exit-ban no-fly-list
breach violate contravene infringe flout break
obey comply abide adhere compliance
enforce implement carry-out put-into-effect
valid in-force in-effect
investigate probe look-into inquire enquire dig-into
inquiry enquiry investigation probe
raid swoop crackdown
confiscate seize impound seizure
police cop law-enforcement policeman
guard bodyguard security-guard
murder kill assassinate slay bump-off
execute put-to-death hang
die pass-away perish lose-his-life lose-her-life lose-their-lives lost-his-life lost-her-life lost-their-lives decease demise
casualty victim fatality
injure wound hurt injury
kidnap abduct
hostage captive
assault attack beat-up
harass hound bully intimidate
steal rob loot pilfer make-off-with
theft robbery burglary heist larceny
thief robber burglar
embezzle siphon misappropriate syphon pocket plunder siphon-off skim
swindle cheat defraud scam rip-off fleece con
fraud scam swindle cheating
blackmail extort shakedown
corruption graft bribery sleaze malfeasance
corrupt crooked dishonest venal
bribe kickback payoff backhander sweetener
nepotism favoritism favouritism cronyism
misuse abuse exploit
misconduct wrongdoing impropriety malpractice
collusion cahoots in-league hand-in-glove complicit collude connive in-bed-with work-together complicity nexus
accomplice accessory conspirator partner-in-crime
conspiracy plot scheme
plan intend aim intention mean-to
instigate incite provoke stir-up foment
orchestrate mastermind engineer
mastermind ringleader kingpin
involve implicate entangle mix-up-in
involvement role part
threat menace intimidate
coerce force compel coercion strong-arm
pressure pressurise lean-on arm-twist
military army armed-force
top-brass military-leadership army-leadership general military
army-chief military-chief head-of-the-army head-of-the-military top-general chief-of-army-staff
soldier troop serviceman
weapon arms weaponry
shoot open-fire gun-down
bombing blast explosion blow-up detonate
attack strike raid assault
invade invasion incursion
ceasefire truce armistice cease-fire
deploy station post
withdraw pull-out retreat pull-back
surrender capitulate give-in yield
militant insurgent guerrilla rebel
terrorist extremist militant
defence defense
refugee displaced asylum-seeker
asylum refuge sanctuary
diplomat ambassador envoy
embassy mission high-commission consulate
foreign-minister top-diplomat
foreign-ministry foreign-office
dignitary vip foreign-leader
treaty pact accord convention
sanction embargo
mediate broker intermediary go-between
negotiate haggle bargain thrash-out
reconcile patch-up make-up bury-the-hatchet
interfere meddle intervene intrude intervention
foreign overseas
abroad overseas out-of-the-country foreign-country out-of-country foreign-trip
international global worldwide
country nation state
usa america united-states american us-government
uk britain united-kingdom british
nationality citizenship
money cash fund
wealth fortune riches rich wealthy
wealthy rich affluent well-off well-to-do
poor impoverished needy poverty
asset property holding
property estate real-estate
income earning
salary pay wage remuneration
beyond-means beyond-known-income disproportionate-to-income
acquire obtain purchase acquisition get-hold-of
accumulate amass hoard pile-up build-up
buy purchase
sale auction sell-off
for-sale on-sale on-the-market up-for-grabs
price cost
amount sum how-much
ransom ransom-money ransom-demand hush-money
pay cough-up fork-out shell-out
bankroll finance fund foot-the-bill pay-for
repay pay-back refund reimburse
debt liability
donate contribute give-away
give gift present hand-over
grant subsidy
finance financial treasury exchequer
bankrupt insolvent bankruptcy go-bust go-under
tax levy duty
tax-evasion evade-tax tax-dodging
company firm business corporation enterprise
businessman tycoon entrepreneur magnate industrialist businesswoman
owner proprietor
possess own hold sit-on have-in-hand hang-onto have-hold-of
contract deal agreement
worker employee staff
personnel staff workforce manpower
labor labour
insurance cover coverage
free free-of-charge gratis no-cost
program scheme initiative project
betterment improve good-of welfare-of
health medical healthcare
hospital clinic
doctor physician medic
sick ill unwell ailing
illness disease ailment sickness
epidemic pandemic outbreak
vaccine jab immunization immunisation inoculation
medicine drug medication
disaster catastrophe calamity tragedy
storm gale tempest
blaze fire inferno
crash collision collide
rescue save
damage harm
destroy wreck ruin demolish destruction demolition
repair fix mend
trip journey travel tour visit
plane aircraft airplane aeroplane jet
car vehicle automobile
depart leave set-off departure
flee escape run-away get-away abscond
arrive reach get-to land
return come-back go-back
send dispatch despatch
deliver hand-over delivery
receive get-hold-of receipt
hand-over turn-over give-up surrender
grant award confer bestow
withhold hold-back keep-back
place site spot location whereabouts
house home residence
reside live dwell stay
think ponder mull consider contemplate reflect have-in-mind
boast brag gloat
cyber digital electronic
undisclosed unspecified unstated
analysis interpretation reading
wish desire liking preference
norm convention etiquette
senior high-ranking top-level top-ranking
plan strategy scheme tactic
archive record official-record paper-trail
family clan
country nation power superpower
judge bench judiciary
gb gigabyte gig
mb megabyte meg
tb terabyte
stay remain
build construct erect
mayor town-head
begin start commence kick-off
launch initiate set-up set-in-motion
beginning start outset onset
end finish conclude wrap-up
end stop cease halt terminate discontinue put-an-end-to
scrap cancel axe abandon drop call-off do-away-with pull-the-plug
close shut closure
block obstruct hinder impede
prevent thwart foil avert
continue carry-on go-on keep-going persist
resume restart reopen
happen occur take-place transpire come-about
incident event episode
marry wed get-married tie-the-knot
wife spouse
husband spouse
relative kin kinsman family-member relation
family household
child kid
warrant wanted-by wanted-man
analysis assessment evaluation appraisal commentary write-up
decide determine resolve
choose select opt choice
allow permit let green-light
approve okay ok nod green-light go-ahead green-signal sign-off
consent agree accept assent
sign ink put-signature
hand-down issue hand-out
help assist aid
attempt try-to endeavour endeavor effort bid
fail failure
error mistake blunder slip
lapse failure breach blunder
security protection safety
protect safeguard shield defend
procedure protocol sop safeguard
serious grave severe
how-many number
size volume amount quantity
prolonged long lengthy extended drawn-out months-long
earlier previously before beforehand
former ex previous erstwhile
latest recent newest last
upcoming forthcoming next future
include contain comprise consist contents
nature kind type sort
likely probable
unable cannot cant couldnt not-able incapable
anger angry fury furious irate rage outrage
opinion view viewpoint
reason motive rationale why
purpose aim goal objective
cause trigger lead-to bring-about
result outcome
consequence fallout repercussion aftermath
mean stand-for signify
locate find track-down trace
missing lost vanish gone disappear
reduce cut lower slash reduction
search raid comb ransack
search hunt
match game fixture
tournament championship competition cup
team squad club
player footballer athlete sportsman
goalkeeper goalie
coach manager trainer
referee umpire
stadium arena
result score
lose-to defeated beaten
relegate go-down-a-division
transfer sale
deduct dock take-away strip subtract
ban suspend exclude
match-fixing fixed-match rigged-match spot-fixing
rig fix
bet wager stake gamble punt
bookmaker bookie betting-company betting-firm betting-shop
gambler punter bettor
agent representative intermediary
fee price cost
sum amount total figure
cheap inexpensive low-cost
expensive dear costly overpriced pricey
overcharge rip-off gouge profiteer
triple threefold three-times
double twofold twice
lend loan borrow
refund reimburse money-back
compensation damages payout redress
sue seek-damages claim-damages claim-for-damages demand-damages take-legal-action go-to-court class-action
loss deficit shortfall
profit gain surplus
revenue turnover takings
investor shareholder stakeholder
take-over buy acquire purchase change-hands
sell offload
shell-company letterbox-company front-company offshore-company
supplier vendor provider
supply provide furnish
customer client shopper consumer buyer
shop store supermarket retailer
till checkout cash-register
product goods item merchandise
produce make manufacture
factory plant works mill
brewery beer-maker
restaurant cafe eatery
bidder tenderer
experienced seasoned veteran practised
inexperienced novice untested unproven
lay-off send-home furlough
colleague co-worker workmate
expert specialist
engineer technician mechanic
scientist researcher
laboratory lab
test analyse examine sample
measure gauge
level concentration
limit threshold permitted-level legal-limit
contaminate pollute taint foul poison
contamination pollution poisoning
toxic poisonous harmful hazardous noxious
drinkable fit-to-drink safe-to-drink potable
tap faucet
pipe pipeline conduit
waterworks water-plant treatment-plant
backwards wrong-way-round reversed wrong-way back-to-front
broken faulty defective out-of-order
break-down malfunction conk-out
flaw fault defect
maintain upkeep maintenance
resident inhabitant townspeople townsfolk villager citizen
population inhabitants people-live
live reside dwell inhabit
neighbourhood district quarter
town city municipality
council town-hall local-authority
councillor alderman council-member
petition signature-list
campaign-group pressure-group residents-group
found establish set-up start create
father dad
mother mum mom
kid boy lad youngster youth
friend pal mate
teacher schoolteacher
pupil student schoolchild
reopen open-again
fall-ill get-sick sicken become-ill
doctor medic gp
intensive-care icu
recover get-better heal
cure remedy treatment
dead deceased
survive pull-through
animal creature beast
river stream
sea ocean
shore coast beach seaside
island isle islet
harbour port dock quay
ship vessel boat
sailor seaman mariner
flood inundate deluge
downpour rain rainfall
earthquake quake tremor
evacuate clear-out move-out
blackout power-cut power-outage outage
road street highway
railway train rail
airport airfield
flight plane
motorist driver
holiday vacation trip
luggage baggage suitcase
farmland farm
crop harvest
clergyman priest vicar pastor
painting picture artwork
artist painter
vault strongroom
jewel gem jewellery jewelry
treasure hoard trove
antique heirloom
inherit leave-to bequeath
auditor examiner
receipt invoice bill
envelope parcel package
anonymous without-a-sender unsigned
handwriting script
camera cctv
application app
password passcode
text-message sms text
voice-message voice-note voicemail
suspect suspicion
detective inspector investigator sleuth
culprit perpetrator offender
firearm gun pistol rifle
knife blade dagger
arson set-fire-to set-alight burn-down
explode blow-up go-off
hide go-into-hiding lie-low hole-up
hiding-place hideout
disappear vanish go-missing
misplace lose
stolen looted
bail surety
court-order injunction
accident mishap
warning alert alarm
sound-the-alarm raise-the-alarm warn alert
ignore disregard brush-aside overlook
beforehand early in-advance
soon shortly
expire run-out go-out-of-date pass-its-date
expired out-of-date past-its-date
permit licence license permission
forbid not-allowed prohibit
require oblige
rule regulation
apologise say-sorry
doubt sceptical skeptical
march parade
placard banner
crowd throng
turnout attendance
celebrity star
famous well-known
reward bounty
winner victor champion
sponsor backer
advertise advert commercial
side-deal secret-deal secret-agreement
extra additional
biggest largest greatest
small little tiny
huge enormous massive
successor replacement
temporary for-the-time-being for-now interim
currently at-the-moment at-present right-now
stuck trapped stranded marooned jammed come-to-a-halt grind-to-a-halt stall
halt come-to-a-halt come-to-a-stop grind-to-a-halt
freeze cold hypothermia chill
drunk intoxicated inebriated booze boozed tipsy alcohol under-the-influence
withdraw revoke rescind take-away strip pull
backup emergency standby reserve auxiliary spare
power electricity current
failure breakdown malfunction fault defect
conceal hide cover-up keep-from withhold suppress keep-quiet sit-on
excuse justification pretext
come-out come-to-light bring-to-light emerge get-out
sue lawsuit file-a-lawsuit file-suit legal-action
choose select pick single-out
tender bid bidding competition
own belong-to behind
link connect connection tie relation relationship associate association related
minutes record log
missing torn-out ripped-out cut-out
bookkeeper accountant treasurer cashier
hole gap shortfall deficit missing
fund pot kitty coffer
bill invoice charge
fit install put-in mount
part component
detain lock-up hold remand
abroad flee-the-country leave-the-country skip-the-country left-the-country fled-the-country
compensation payout settlement indemnity
happy satisfied pleased glad delighted content
lay-off unpaid-leave leave-without-pay without-pay
demo demonstration demonstrate rally protest march take-to-the-street
oust remove get-rid-of
reopen resume restart back-in-service run-again open-again back-in-operation up-and-running ride-again
worry concern anxious fear afraid scared
sad mourn grieve grief
shock stun surprise astonish
regret remorse
break smash shatter
collapse cave-in fall-down crumble give-way
sink capsize go-under
dig excavate unearth
throw hurl fling toss
drag haul tow pull
lift raise hoist
fall plunge tumble drop
rise increase go-up climb soar jump hike
decrease decline drop go-down shrink
expand enlarge widen extend
split divide separate
merge join combine unite
swap exchange trade
count tally
estimate reckon put-at
spend splurge
waste squander
rent lease hire
tenant renter lodger
evict throw-out turn-out
move relocate shift resettle
join enlist sign-up enrol enroll
stay-on remain keep-his-job keep-her-job still-in-office cling-on
train practise rehearse
learn study
fight battle clash scuffle brawl
hit strike slap punch
frighten scare terrify
catch capture nab
chase pursue follow
watch observe view look-at
see spot sight notice witness observe
smell stink odour odor
eat consume swallow
clean wash scrub
dirty filthy
empty vacant deserted abandoned
full packed crowded
locked shut closed
gate entrance door
fence barrier
cellar basement
attic loft
flat apartment
office workplace premise
building structure premise
meadow pasture field
forest woodland wood
mountain peak hill
lake reservoir pond
dam barrage
lorry truck
trucker truck-driver lorry-driver
helicopter chopper
cable wire rope
detour diversion
stab knife
price price-tag
foresee see-it-coming predict anticipate
enter-service go-into-service come-into-service open
vigil mourning
army soldier troop
bus coach
taxi cab
bicycle bike
motorbike motorcycle
ferry boat ship
captain skipper
passenger traveller commuter traveler
tourist visitor holidaymaker sightseer guest
hotel inn guesthouse
cook chef
nurse carer
surgery operation
ambulance paramedic
firefighter fireman fire-brigade fire-service
keeper warden caretaker custodian
watchman sentry guard
fisherman angler trawlerman
builder contractor
author writer novelist
song tune track
concert gig performance
theatre playhouse theater
museum gallery
exhibition display exhibit
statue sculpture monument
manuscript scroll text
book volume tome
library archive
page sheet leaf
diary journal logbook
map chart
dealer trader merchant
worth valued priced
copy replica duplicate reproduction
original genuine
finding conclusion
conclude determine establish find
study research survey
dna genetic
clue hint trace
accused defendant suspect
trial court-case
appeal challenge
escape break-out get-away
border frontier
smuggle traffic
drug narcotic
bomb explosive
alarm siren
missing unaccounted-for
search look-for hunt-for
recover retrieve get-back regain
return give-back hand-back bring-back
keep retain
worn worn-out corroded rusty
rust corrosion corrode rot decay
crack fissure
inspection check audit examination survey
unsafe dangerous hazardous risky
risk danger hazard peril
late overdue behind-schedule
tardy late unpunctual lateness
fast quick rapid swift
girlfriend partner lover fiancee
boyfriend partner lover fiance
affair fling liaison
sibling brother sister
employer firm company
accountant auditor
chair chairman chairwoman chairperson president
volunteer helper
activist campaigner protester
campaign drive
motion proposal resolution
monarch king queen
church chapel cathedral
monk friar
school academy
headteacher headmaster principal head-teacher
university college
professor lecturer academic scholar
exam test
prize award trophy medal
fan supporter
horse mare stallion pony
dog hound
cattle cow livestock
drought dry-spell
landslide mudslide
waste rubbish garbage trash refuse litter
sewage wastewater effluent
chemical substance
oil crude petroleum
fuel petrol gasoline diesel
nuclear atomic
software program
glitch malfunction error
engine motor
own-up admit confess come-clean
ran-off-with make-off-with steal run-off-with
take-the-blame responsible blame fault
in-charge responsible run head manage
backfire go-wrong wrong
work function operate run
ready prepared
fix repair sort-out put-right
turn-down reject refuse say-no decline
take-up accept say-yes
give-evidence testify tell-the-court
look-after take-care tend
get-rid-of remove dispose discard
set-off leave depart
throw-away discard dump
pay-for fund finance
speak-out go-public
step-in intervene
do carry-out pull-off accomplish
strike stop-work down-tool
get-back refund money-back
trust stand-behind stand-by back
raise collect
arrest custody
commission order
swap switch exchange substitute
instead in-place-of in-the-place-of
weigh weight heavy kilogram kilo
sleep asleep nod-off doze doze-off snooze fall-asleep
enter get-in get-into get-inside come-in go-in break-in gain-entry gain-access entry
notice realise realize discover
find discover come-across stumble-upon
medicine medication meds pill tablet
burn torch burnt-out burn-out set-on-fire
kidnapper abductor captor
tracker transmitter tracking-device
excuse explanation
tip clue lead hint
vet veterinarian animal-doctor
birth birthday born
resignation departure exit
death fatality die
hoax prank
barrel drum
deliberate deliberately on-purpose intentionally intentional purposely
laboratory lab
`;
