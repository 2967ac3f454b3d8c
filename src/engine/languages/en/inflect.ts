import { readRows, readWords } from '../read-words.ts'
import doublingVerbs from './words/doubling-verbs.json' with { type: 'json' }
import irregularVerbs from './words/irregular-verbs.json' with { type: 'json' }

/** The forms of a verb beside its base. */
export interface VerbForms {
  /** "denies" */
  readonly thirdPerson: string
  /** "denied"; both "cancelled" and "canceled". */
  readonly past: readonly string[]
  /** "denying" */
  readonly participle: readonly string[]
}

const irregularPast = new Map(readRows(irregularVerbs).map(([base, ...past]) => [base, past] as const))
const doubling = readWords(doublingVerbs)

/** "deny" → denies, denied, denying; "stop" → stops, stopped, stopping; "say" → says, said, saying. */
export const inflect = (verb: string): VerbForms => ({
  thirdPerson: thirdPerson(verb),
  past: irregularPast.get(verb) ?? stemsOf(verb).map(past),
  participle: stemsOf(verb).map(participle),
})

const thirdPerson = (verb: string): string => {
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

const past = (stem: string): string => {
  if (stem.endsWith('e')) return `${stem}d`
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`
}

const participle = (stem: string): string => {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`
  return /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`
}

/** One short vowel and one consonant: "stop", "quit"; not "show", "fix". */
const SHORT = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/
/** The British double it, the Americans do not: "cancel", "travel". */
const UNSTRESSED_L = /[^aeiou][aeiou]l$/

/** What endings that begin with a vowel are added to: "stopp", "cancell" and "cancel", "deny". */
function stemsOf(verb: string): readonly string[] {
  const doubled = verb + verb.at(-1)!
  if (doubling.has(verb) || SHORT.test(verb)) return [doubled]
  return UNSTRESSED_L.test(verb) ? [doubled, verb] : [verb]
}
