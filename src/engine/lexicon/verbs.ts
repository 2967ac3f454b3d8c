/**
 * English verb forms that tell where a clause has its verb. Source: the project's own list of the verbs that
 * news prose uses most; the regular forms are derived.
 */
const words = (list: string): readonly string[] => list.split(' ')

/** Auxiliaries and modals: finite wherever they stand. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  words(
    "is are was were am be been being has have had does did do will would can could may might must shall should 's 're 've 'll 'd 'm ’s ’re ’ve ’ll ’d ’m wo ca",
  ),
)

/** Past forms that do not end in -ed. Forms that are nouns or adjectives as often ("cut", "set") are left out. */
const IRREGULAR_PAST = words(
  'said told beat went took gave got made came saw knew thought became began began broke brought built bought caught chose dealt drew drove ate fell felt fought found flew forgot froze grew ' +
    'held heard hid kept led left lent lost meant met paid ran rose sank sat sold sent shook shot showed shut slept spoke spent stood stole struck swore swept swam taught threw understood ' +
    'wore won wrote withdrew overcame overtook underwent undertook foresaw oversaw forbade sought laid lay rode sang spun stuck swung woke wound',
)

const REGULAR = words(
  'accept accuse achieve acknowledge add address admit adopt advance advise affect agree aim allege allow announce appeal appear apply appoint approve argue arrest arrive ask assert assess assist assume attack attempt attend attract avoid award ' +
    'back ban battle believe belong benefit blame block boast boost call campaign cancel carry cause celebrate challenge change charge chase cite claim climb close collapse collect combine comment commit compare compete complain complete concede conclude condemn conduct confirm ' +
    'confront consider consist contact contain continue contribute control convict cost cover crash create criticize criticise cross damage debate decide declare decline defeat defend define delay deliver demand deny depend deploy describe deserve destroy detain determine develop die ' +
    'direct disagree discover discuss dismiss display dispute donate double drop earn elect eliminate emerge employ enable encourage end endorse enjoy enter escape establish estimate evacuate evolve examine exist expand expect experience explain explode express extend face fail favor favour fear feature ' +
    'fight file finish fire flee focus follow force form found fund gain gather govern grant guarantee handle happen help hit hope host identify ignore impose improve include increase indicate inform injure insist inspire install intend introduce invade invest investigate invite involve issue ' +
    'join jump justify kill know lack last launch lead learn leave lie lift link list live locate look maintain make manage mark marry mean measure meet mention move murder name need negotiate note nominate object obtain occupy occur offer open operate oppose order organize organise ' +
    'overturn owe own participate pass pay perform persuade place plan play plead pledge point postpone praise predict prefer prepare present press pressure prevent produce promise promote propose protect protest prove provide publish pull pursue push qualify question quit quote raise ' +
    'range reach react realize receive recommend record recover reduce refer reflect refuse reject relate release rely remain remember remind remove repeat replace reply report represent request require rescue resign resist resolve respond restore result resume retain retire retreat return reveal ' +
    'reverse review rule rush save say say schedule score seek seem seize sell send sentence separate serve settle share shoot show sign slam smash sound speak spark spend spread stand star start state stay steal step stop strengthen stress strike struggle study submit succeed suffer suggest sue ' +
    'supply support suppose survive suspect suspend sustain take talk target tell tend testify thank threaten think top total touch travel treat trigger try turn tweet unveil urge use value view violate visit vote vow wait walk want warn watch welcome win withdraw witness work worry write yield',
)

const thirdPerson = (verb: string) =>
  /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
const past = (verb: string) =>
  verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`

/** Past forms: finite after a subject, participles elsewhere. */
export const PAST_FORMS: ReadonlySet<string> = new Set([...IRREGULAR_PAST, ...REGULAR.map(past)])

/** "says", "denies": finite after a noun, unless a determiner makes them nouns ("the plans"). */
export const PRESENT_FORMS: ReadonlySet<string> = new Set([
  ...REGULAR.map(thirdPerson),
  ...words(
    'gives comes goes gets sees becomes begins brings holds keeps runs sits puts sets lets cuts hits finds feels',
  ),
])

/** "say", "want": finite after a plural subject. */
export const BASE_FORMS: ReadonlySet<string> = new Set([
  ...REGULAR,
  ...words('give come go get see become begin bring hold keep run sit'),
])

/** Verbs that report what somebody says, thinks or asks, in all their finite forms. */
const REPORTING_VERBS = words(
  'say tell add claim allege accuse assert argue insist deny believe think hope fear worry expect suspect predict warn suggest estimate report announce declare state note explain admit acknowledge concede confirm ' +
    'reveal vow pledge promise threaten demand urge call ask request write tweet testify conclude agree maintain contend describe hint indicate complain reply respond boast joke',
)
export const REPORTING: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS,
  ...REPORTING_VERBS.map(thirdPerson),
  ...REPORTING_VERBS.map(past),
  ...words('said told thought wrote hinted admitted'),
])
