import { lastReportingClause } from '../reporting-clause.ts'
import type { Named } from '../sentence-view.ts'
import { mainSubject, type Subject } from '../subject.ts'
import type { Attribution, Frame } from './attribute-quote.ts'
import type { BlockView } from './block-view.ts'
import type { Quoted } from './quote-marks.ts'
import { whoIsPronoun } from './who-is-pronoun.ts'

/** A quotation in its surroundings. */
export interface SaidWords {
  readonly quoted: Quoted
  readonly block: BlockView
  readonly previousBlock: BlockView | undefined
  readonly frame: Frame
  readonly attribution: Attribution | undefined
}

/** The quotation before, and who was found to say it. */
export interface PreviousTurn {
  readonly words: SaidWords
  readonly speaker: string | null
}

export interface NamedSpeaker {
  readonly speaker: string | null
  readonly rule: string
}

const UNKNOWN: NamedSpeaker = { speaker: null, rule: 'extract/quote-unattributed' }

/** Who says the words: null rather than a guess. */
export function nameSpeaker(words: SaidWords, previous: PreviousTurn | undefined): NamedSpeaker {
  const { attribution, block } = words
  if (attribution) return { speaker: whoIs(attribution.speaker, words, block, previous), rule: attribution.rule }
  if (previous && continues(words, previous)) return { speaker: previous.speaker, rule: 'extract/quote-continued' }
  return announced(words, previous) ?? UNKNOWN
}

function whoIs(
  subject: Subject,
  words: SaidWords,
  block: BlockView,
  previous: PreviousTurn | undefined,
): string | null {
  if (subject.kind === 'name') return canSpeak(subject.named) ? subject.named.entity.id : null
  const reference = block.referenceAt.get(subject.at)
  if (reference) return reference.entity.id
  return subject.kind === 'pronoun' ? whoIsPronoun(subject.at, words, block, previous) : null
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
  const { previousBlock } = words
  if (!previousBlock || !opensBlock(words) || previousBlock.words.at(-1) !== ':') return undefined
  const from = previousBlock.ends.at(-2) ?? 0
  const to = previousBlock.tokens.length
  const subject = lastReportingClause(previousBlock, from, to)?.speaker ?? mainSubject(previousBlock, from, to)
  if (!subject) return undefined
  return { speaker: whoIs(subject, words, previousBlock, previous), rule: 'extract/quote-announced' }
}
