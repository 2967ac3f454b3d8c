import { lastReportingClause } from '../reporting-clause.ts'
import type { Named } from '../sentence-view.ts'
import { mainSubject, type Subject } from '../subject.ts'
import type { PreviousTurn, SaidWords, Situation } from './said-words.ts'
import { whoIsPronoun } from './who-is-pronoun.ts'

/** The entity that speaks, if it is known, and the rule that tells. */
export interface NamedSpeaker {
  readonly speaker: string | null
  readonly rule: string
}

const UNKNOWN: NamedSpeaker = { speaker: null, rule: 'extract/quote-unattributed' }

/** Who says the words: null rather than a guess. */
export function nameSpeaker(words: SaidWords, previous: PreviousTurn | undefined): NamedSpeaker {
  const { attribution, block } = words
  if (attribution) return { speaker: whoIs(attribution.speaker, { words, block, previous }), rule: attribution.rule }
  if (previous && continues(words, previous)) return { speaker: previous.speaker, rule: 'extract/quote-continued' }
  return announced(words, previous) ?? UNKNOWN
}

function whoIs(subject: Subject, situation: Situation): string | null {
  if (subject.kind === 'name') return canSpeak(subject.named) ? subject.named.entity.id : null
  const reference = situation.block.referenceAt.get(subject.at)
  if (reference) return reference.entity.id
  return subject.kind === 'pronoun' ? whoIsPronoun(subject.at, situation) : null
}

const canSpeak = ({ entity }: Named) => entity.type !== 'event'

/** `“…,” he said. “…”` and a quotation that runs on in the next paragraph. */
function continues(words: SaidWords, { words: before }: PreviousTurn): boolean {
  if (before.block === words.block)
    return startsSentence(words) || (before.attribution === undefined && before.quoted.end + 3 > words.quoted.start)
  return !before.quoted.closed && before.block === words.previousBlock && opensBlock(words)
}

const startsSentence = ({ frame }: SaidWords) => frame.before[0] === frame.before[1]
const opensBlock = ({ quoted, block }: SaidWords) => quoted.start <= block.block.start + 1

/** "Doe wrote:" at the end of the paragraph before. */
function announced(words: SaidWords, previous: PreviousTurn | undefined): NamedSpeaker | undefined {
  const { previousBlock: block } = words
  if (!block || !opensBlock(words) || block.words.at(-1) !== ':') return undefined
  const from = block.ends.at(-2) ?? 0
  const to = block.tokens.length
  const subject = lastReportingClause(block, from, to)?.speaker ?? mainSubject(block, from, to)
  return subject && { speaker: whoIs(subject, { words, block, previous }), rule: 'extract/quote-announced' }
}
