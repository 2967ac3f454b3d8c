import type { Gender } from '../../../../types.ts'
import { readGroups, readPairs, readRows, readWords } from '../../read-words.ts'
import { inflect } from '../inflect.ts'
import abbreviations from './abbreviations.json' with { type: 'json' }
import abbreviationsBeforeNames from './abbreviations-before-names.json' with { type: 'json' }
import adverbs from './adverbs.json' with { type: 'json' }
import ambiguousPastForms from './ambiguous-past-forms.json' with { type: 'json' }
import auxiliaries from './auxiliaries.json' with { type: 'json' }
import awaitingWords from './awaiting-words.json' with { type: 'json' }
import businessWords from './business-words.json' with { type: 'json' }
import calendar from './calendar.json' with { type: 'json' }
import choosingVerbs from './choosing-verbs.json' with { type: 'json' }
import commonWords from './common-words.json' with { type: 'json' }
import companyForms from './company-forms.json' with { type: 'json' }
import compass from './compass.json' with { type: 'json' }
import coordinators from './coordinators.json' with { type: 'json' }
import courtesyTitles from './courtesy-titles.json' with { type: 'json' }
import currencies from './currencies.json' with { type: 'json' }
import datingWords from './dating-words.json' with { type: 'json' }
import dayNames from './day-names.json' with { type: 'json' }
import deedAuxiliaries from './deed-auxiliaries.json' with { type: 'json' }
import demonstratives from './demonstratives.json' with { type: 'json' }
import denials from './denials.json' with { type: 'json' }
import determiners from './determiners.json' with { type: 'json' }
import divisionWords from './division-words.json' with { type: 'json' }
import droppedPlaceKinds from './dropped-place-kinds.json' with { type: 'json' }
import eventHeads from './event-heads.json' with { type: 'json' }
import familyNameOpeners from './family-name-openers.json' with { type: 'json' }
import firstPerson from './first-person.json' with { type: 'json' }
import fractions from './fractions.json' with { type: 'json' }
import functionWords from './function-words.json' with { type: 'json' }
import genderedPronouns from './gendered-pronouns.json' with { type: 'json' }
import genderedWords from './gendered-words.json' with { type: 'json' }
import governmentBelongings from './government-belongings.json' with { type: 'json' }
import governmentStates from './government-states.json' with { type: 'json' }
import governmentVerbs from './government-verbs.json' with { type: 'json' }
import hangingWords from './hanging-words.json' with { type: 'json' }
import hedges from './hedges.json' with { type: 'json' }
import joiningAdverbs from './joining-adverbs.json' with { type: 'json' }
import kinWords from './kin-words.json' with { type: 'json' }
import kindNouns from './kind-nouns.json' with { type: 'json' }
import kindsBehindNames from './kinds-behind-names.json' with { type: 'json' }
import labels from './labels.json' with { type: 'json' }
import multipliers from './multipliers.json' with { type: 'json' }
import nameLinks from './name-links.json' with { type: 'json' }
import nameParticles from './name-particles.json' with { type: 'json' }
import negations from './negations.json' with { type: 'json' }
import noAcronyms from './no-acronyms.json' with { type: 'json' }
import numbers from './numbers.json' with { type: 'json' }
import occupations from './occupations.json' with { type: 'json' }
import organizationHeads from './organization-heads.json' with { type: 'json' }
import otherFunctionWords from './other-function-words.json' with { type: 'json' }
import personalPronouns from './personal-pronouns.json' with { type: 'json' }
import placeBodies from './place-bodies.json' with { type: 'json' }
import placeHeads from './place-heads.json' with { type: 'json' }
import placeKinds from './place-kinds.json' with { type: 'json' }
import placeKindsBefore from './place-kinds-before.json' with { type: 'json' }
import placeOpeners from './place-openers.json' with { type: 'json' }
import placingWords from './placing-words.json' with { type: 'json' }
import plainReports from './plain-reports.json' with { type: 'json' }
import prepositions from './prepositions.json' with { type: 'json' }
import relatives from './relatives.json' with { type: 'json' }
import roleAbbreviations from './role-abbreviations.json' with { type: 'json' }
import roleModifiers from './role-modifiers.json' with { type: 'json' }
import roleNouns from './role-nouns.json' with { type: 'json' }
import sentByGovernment from './sent-by-government.json' with { type: 'json' }
import sentenceOpeners from './sentence-openers.json' with { type: 'json' }
import smallTitleWords from './small-title-words.json' with { type: 'json' }
import sportWords from './sport-words.json' with { type: 'json' }
import spouseTitles from './spouse-titles.json' with { type: 'json' }
import stateBodies from './state-bodies.json' with { type: 'json' }
import streetWords from './street-words.json' with { type: 'json' }
import subjectPronouns from './subject-pronouns.json' with { type: 'json' }
import subordinators from './subordinators.json' with { type: 'json' }
import timeUnits from './time-units.json' with { type: 'json' }
import titleModifiers from './title-modifiers.json' with { type: 'json' }
import titles from './titles.json' with { type: 'json' }
import titlesThatAreNames from './titles-that-are-names.json' with { type: 'json' }
import towardsGovernment from './towards-government.json' with { type: 'json' }
import turns from './turns.json' with { type: 'json' }
import units from './units.json' with { type: 'json' }
import utteranceNouns from './utterance-nouns.json' with { type: 'json' }
import vagueNumbers from './vague-numbers.json' with { type: 'json' }
import verbs from './verbs.json' with { type: 'json' }
import verbsBesideNames from './verbs-beside-names.json' with { type: 'json' }
import verbsByPast from './verbs-by-past.json' with { type: 'json' }
import verbsOfSaying from './verbs-of-saying.json' with { type: 'json' }
import wordsInKnownNames from './words-in-known-names.json' with { type: 'json' }
import wordsWithoutInitial from './words-without-initial.json' with { type: 'json' }

export const COMMON_WORDS = readWords(commonWords)
export const FIRST_PERSON = readWords(firstPerson)
export const SMALL_TITLE_WORDS = readWords(smallTitleWords)
export const ABBREVIATIONS = readWords(abbreviations)
export const ADVERBS = readWords(adverbs)
export const AUXILIARIES = readWords(auxiliaries)
export const AWAITING_WORDS = readWords(awaitingWords)
export const BEFORE_A_NAME = readWords(abbreviationsBeforeNames)
export const BUSINESS_WORDS = readWords(businessWords)
export const CALENDAR = readWords(calendar)
export const CHOOSING_VERBS = readWords(choosingVerbs)
export const COMPANY_FORMS = readWords(companyForms)
export const COMPASS = readWords(compass)
export const COORDINATORS = readWords(coordinators)
export const COURTESY_TITLES = readWords(courtesyTitles)
export const CURRENCIES = readPairs(currencies)
export const DATING_WORDS = readWords(datingWords)
export const DAY_NAMES = readWords(dayNames)
export const DEED_AUXILIARIES = readWords(deedAuxiliaries)
export const DEMONSTRATIVES = readWords(demonstratives)
export const DENIALS = readWords(denials)
export const DETERMINERS = readWords(determiners)
export const DIVISION_WORDS = readWords(divisionWords)
export const DROPPED_PLACE_KINDS = readWords(droppedPlaceKinds)
export const EVENT_HEADS = readWords(eventHeads)
export const FAMILY_NAME_OPENERS = readWords(familyNameOpeners)
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  [...readPairs<number>(fractions)].map(([word, parts]) => [word, 1 / parts]),
)
export const FUNCTION_WORDS = readWords(functionWords)
export const GENDERED_PRONOUNS = readGroups<Gender>(genderedPronouns)
export const GENDERED_WORDS = readGroups<Gender>(genderedWords)
export const GOVERNMENT_BELONGINGS = readWords(governmentBelongings)
export const GOVERNMENT_STATES = readWords(governmentStates)
export const GOVERNMENT_VERBS = readWords(governmentVerbs)
export const HANGING_WORDS = readWords(hangingWords)
export const HEDGES = readWords(hedges)
export const JOINING_ADVERBS = readWords(joiningAdverbs)
export const KINDS_BEHIND_NAMES = readRows(kindsBehindNames)
export const KIND_NOUNS = readWords(kindNouns)
export const KIN_WORDS = readWords(kinWords)
export const LABELS = readWords(labels)
export const MULTIPLIERS = readPairs<number>(multipliers)
export const NAME_LINKS = readWords(nameLinks)
export const NAME_PARTICLES = readWords(nameParticles)
export const NEGATIONS = readWords(negations)
export const NO_ACRONYMS = readWords(noAcronyms)
export const NUMBER_WORDS = readPairs<number>(numbers)
export const OCCUPATIONS = readWords(occupations)
export const ORGANIZATION_HEADS = readWords(organizationHeads)
export const OTHER_FUNCTION_WORDS = readWords(otherFunctionWords)
export const PERSONAL_PRONOUNS = readWords(personalPronouns)
export const PLACE_BODIES = readWords(placeBodies)
export const PLACE_HEADS = readWords(placeHeads)
export const PLACE_KINDS = readWords(placeKinds)
export const PLACE_KINDS_BEFORE = readWords(placeKindsBefore)
export const PLACE_OPENERS = readWords(placeOpeners)
export const PLACING_WORDS = readWords(placingWords)
export const PLAIN_REPORTS = readWords(plainReports)
export const PREPOSITIONS = readWords(prepositions)
export const RELATIVES = readWords(relatives)
export const ROLE_ABBREVIATIONS = readWords(roleAbbreviations)
export const ROLE_MODIFIERS = readWords(roleModifiers)
export const ROLE_NOUNS = readWords(roleNouns)
export const SENTENCE_OPENERS = readWords(sentenceOpeners)
export const SENT_BY_GOVERNMENT = readWords(sentByGovernment)
export const SPORT_WORDS = readWords(sportWords)
export const SPOUSE_TITLES = readWords(spouseTitles)
export const STATE_BODIES = readWords(stateBodies)
export const STREET_WORDS = readWords(streetWords)
export const SUBJECT_PRONOUNS = readWords(subjectPronouns)
export const SUBORDINATORS = readWords(subordinators)
export const TIME_UNITS = readWords(timeUnits)
export const TITLES = readWords(titles)
export const TITLES_THAT_ARE_NAMES = readWords(titlesThatAreNames)
export const TITLE_MODIFIERS = readWords(titleModifiers)
export const TOWARDS_GOVERNMENT = readWords(towardsGovernment)
export const TURNS = readWords(turns)
export const UNITS = readGroups(units)
export const UTTERANCE_NOUNS = readWords(utteranceNouns)
export const VAGUE_NUMBERS = readPairs<number>(vagueNumbers)
export const VERBS_BESIDE_NAMES = readWords(verbsBesideNames)
export const WORDS_IN_KNOWN_NAMES = readWords(wordsInKnownNames)
export const WORDS_WITHOUT_INITIAL = readWords(wordsWithoutInitial)

/** "say", "want": finite after a plural subject. */
export const BASE_FORMS = readWords(verbs)
const ambiguous = readWords(ambiguousPastForms)
/** Past forms: finite after a subject, participles elsewhere. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  [...verbs.words, ...verbsByPast.words].flatMap((verb) => inflect(verb).past).filter((form) => !ambiguous.has(form)),
)

/** The forms of the verbs of saying that bear a mark. */
const saying = (mark: string, formsOf: (verb: string) => readonly string[]): readonly string[] =>
  readRows(verbsOfSaying).flatMap(([verb, ...marks]) => (marks.includes(mark) ? formsOf(verb) : []))
const baseAndPast = (verb: string) => [verb, ...inflect(verb).past]
const thirdPerson = (verb: string) => [inflect(verb).thirdPerson]
const participle = (verb: string) => inflect(verb).participle
/** Verbs by which newspapers report speech, in the forms they report it with. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([
  ...saying('quotes', baseAndPast),
  ...saying('says', thirdPerson),
  ...saying('saying', participle),
])
/** Those that hardly ever mean anything else. */
export const PLAIN_SPEECH_VERBS: ReadonlySet<string> = new Set([
  ...saying('plain', baseAndPast),
  ...saying('plainly', thirdPerson),
])
/** Those whose direct object is who is spoken to: "told Obama". */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set([
  ...saying('addresses', baseAndPast),
  ...saying('addresses', thirdPerson),
  ...saying('addresses', participle),
])
/** Verbs that report what somebody says, thinks or asks, in their finite forms. */
export const REPORTING: ReadonlySet<string> = new Set([
  ...saying('reports', baseAndPast),
  ...saying('reports', thirdPerson),
])
