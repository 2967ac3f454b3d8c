import { wordSet } from '../text/word-set.ts'

/**
 * Nouns that say what a person is, as newspapers put them before or after a name. Lower case; the first words of
 * longer titles ("foreign", "vice") are in `ROLE_MODIFIERS`. Source: the project's own list.
 */
export const ROLE_NOUNS = wordSet(
  `president vice-president premier minister chancellor secretary governor mayor senator congressman congresswoman
  representative lawmaker legislator mp mep deputy speaker leader co-leader chief chairman chairwoman chairperson chair
  ceo cfo coo cto cio boss head director co-director executive manager owner co-owner founder co-founder cofounder partner
  co-chair co-host co-author co-creator co-president
  associate entrepreneur businessman businesswoman tycoon billionaire millionaire mogul magnate investor banker financier
  trader analyst economist strategist adviser advisor consultant planner counsel lawyer attorney solicitor barrister prosecutor
  judge justice magistrate clerk sheriff detective officer policeman policewoman inspector superintendent constable commissioner
  commander general colonel major captain lieutenant sergeant corporal admiral private soldier airman sailor marine pilot
  veteran spokesman spokeswoman spokesperson spokesman-designate ambassador envoy diplomat consul attache delegate negotiator
  official aide staffer assistant employee worker engineer scientist researcher physicist biologist chemist astronomer
  astronaut immunologist physiologist epidemiologist virologist biochemist microbiologist neuroscientist psychologist psychiatrist
  sociologist anthropologist archaeologist historian geologist meteorologist climatologist ecologist mathematician statistician
  philosopher theologian professor lecturer teacher scholar academic student pupil principal dean provost postdoc fellow
  doctor physician surgeon nurse paramedic midwife dentist pharmacist therapist vet veterinarian
  journalist reporter correspondent columnist editor editor-in-chief anchor host presenter broadcaster commentator pundit critic
  blogger photographer cameraman photojournalist videographer author writer novelist poet playwright screenwriter
  biographer producer filmmaker actor actress comedian singer songwriter singer-songwriter musician rapper guitarist drummer
  pianist composer conductor dancer choreographer artist painter sculptor designer architect model influencer youtuber star
  celebrity legend icon chef baker farmer fisherman hunter miner driver mechanic electrician carpenter plumber builder
  butler gardener cleaner guard bodyguard firefighter lifeguard postman
  coach head-coach trainer player footballer striker midfielder defender goalkeeper winger forward captain quarterback
  linebacker receiver cornerback kicker punter guard center pitcher catcher shortstop outfielder infielder batsman bowler
  wicketkeeper rusher lineman fullback halfback winger international hooker flanker skipper golfer boxer wrestler swimmer runner sprinter cyclist jockey skater skier gymnast champion
  medalist medallist athlete referee umpire insider scout rookie
  king queen prince princess duke duchess earl baron baroness count countess emperor sultan emir sheikh pope cardinal
  archbishop bishop priest pastor reverend rabbi imam ayatollah cleric monk nun saint prophet missionary evangelist
  activist campaigner organizer organiser protester protestor demonstrator dissident whistleblower volunteer advocate lobbyist
  philanthropist donor candidate nominee contender hopeful frontrunner front-runner challenger incumbent rival opponent
  republican democrat conservative liberal socialist independent senator-elect president-elect
  terrorist militant extremist gunman shooter attacker bomber hijacker murderer killer rapist kidnapper fugitive convict felon
  prisoner inmate suspect defendant plaintiff victim survivor witness accuser hostage refugee migrant
  criminal gangster mobster smuggler fraudster hacker spy agent informant
  father mother dad mom mum parent son daughter brother sister sibling twin husband wife ex-husband ex-wife spouse fiance fiancé fiancee
  fiancée boyfriend girlfriend grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin widow widower stepfather
  stepmother stepson stepdaughter father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law
  friend colleague neighbour neighbor classmate roommate teammate mentor protege protégé successor predecessor
  resident native citizen local villager tourist backpacker traveller traveler passenger motorist pedestrian customer
  man men woman women boy girl teenager teen toddler baby infant child pensioner mother-of-two mother-of-three father-of-two
  father-of-three member chairman-elect treasurer curator librarian archivist expert specialist technician administrator
  coordinator supervisor superintendent registrar warden custodian trustee governor-general undersecretary under-secretary
  counselor counsellor commissioner-general rapporteur ombudsman auditor regulator watchdog treasurer nominee-elect
  oligarch dictator warlord strongman ruler tyrant monarch heir
  boss bassist frontman frontwoman vocalist dj soloist soprano tenor baritone violinist cellist
  investigator examiner pathologist coroner criminologist
  realtor broker developer landlord tenant restaurateur hotelier retailer
  cosmonaut aviator explorer climber mountaineer sailor skipper
  toxicologist oncologist cardiologist neurologist pediatrician paediatrician nutritionist dietitian geneticist botanist
  zoologist oceanographer paleontologist palaeontologist seismologist volcanologist hydrologist
  figure heavyweight loyalist ally supporter stalwart brain mastermind sweetheart carer caretaker contributor physicist leader
  statesman politician politico councillor councilman councilwoman councilor alderman assemblyman assemblywoman
  moderator facilitator translator interpreter narrator publisher bookseller
  secretary-general whip caucus-chair chief-of-staff`,
)

/** Titles that abbreviate a role. */
export const ROLE_ABBREVIATIONS = wordSet(
  'Gov. Sen. Sens. Rep. Reps. Gen. Lt. Col. Maj. Capt. Cmdr. Sgt. Adm. Supt. Det. Amb. Prof. Dr. Rev. PM AG NYAG CEO CFO COO CTO MP MEP MEC MLA MSP DA QB RB WR DL LB CB OL TE DE DT',
)

/** Titles that say nothing of what somebody is. */
export const COURTESY_TITLES = wordSet(
  'mr mr. mrs mrs. ms ms. mx mx. miss sir dame lord lady madam dr dr. datuk seri sri tan',
)

/** Adjectives and participles that stand before a role noun. Other words in -ed and -ing are taken for verbs. */
export const ROLE_MODIFIERS = wordSet(
  `former ex then-president late acting interim incoming outgoing sitting current deputy assistant associate senior junior chief top
  leading prominent renowned acclaimed celebrated retired ousted jailed imprisoned convicted disgraced exiled embattled beleaguered deposed
  elected re-elected appointed newly-elected self-proclaimed self-styled self-described so-called longtime long-time veteran
  foreign prime vice supreme general first third-party managing founding presiding commanding ruling opposing visiting touring
  award-winning winning oscar-winning grammy-winning best-selling bestselling fired sacked suspended wounded injured slain murdered
  accused alleged suspected wanted missing captured kidnapped aspiring budding working surviving rising fact-checking leading
  united running defending reigning starting pitching marketing operating engineering editing casting sporting trading
  respected experienced beloved hated feared noted distinguished decorated married divorced estranged adopted unnamed`,
)

const ROLE_SUFFIX = /(?:ologist|icist|ician|person|woman|keeper|master|mate|maker|holder|monger|ographer|winner|smith)$/

/** Is this word, alone, something a person can be? Plurals too ("judges"). */
export function isRoleNoun(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    ROLE_NOUNS.has(lower) ||
    ROLE_ABBREVIATIONS.has(word) ||
    ROLE_SUFFIX.test(lower) ||
    (lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1))) ||
    (/^(?:ex|co|vice|then)-/.test(lower) && ROLE_NOUNS.has(lower.slice(lower.indexOf('-') + 1)))
  )
}
