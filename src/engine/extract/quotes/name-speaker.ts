import { isPeople } from '../../languages/en/is-people.ts'
import { mainSubject } from '../main-subject.ts'
import { lastReportingClause, type Stretch } from '../reporting-clause.ts'
import { hasName, type Named } from '../sentence-view.ts'
import type { Subject } from '../subject.ts'
import type { Frame } from './attribute-quote.ts'
import { type BlockView, sentenceStart } from './block-view.ts'
import { type NamedSpeaker, UNKNOWN_SPEAKER } from './named-speaker.ts'
import { pronounSpeaker } from './pronoun-speaker.ts'
import type { PreviousTurn, SaidWords, Situation } from './said-words.ts'

/** Who says the words: null rather than a guess. */
export function nameSpeaker(words: SaidWords, previous: PreviousTurn | undefined): NamedSpeaker {
  const { attribution, block } = words
  if (attribution) return { speaker: whoIs(attribution.speaker, { words, block, previous }), rule: attribution.rule }
  if (previous && continues(words, previous)) return { speaker: previous.speaker, rule: 'extract/quote-continued' }
  return announced(words, previous) ?? led(words, previous) ?? reportedBefore(words, previous) ?? UNKNOWN_SPEAKER
}

function whoIs(subject: Subject, situation: Situation): string | null {
  if (subject.kind === 'name') return canSpeak(subject.named) ? subject.named.entity.id : null
  const reference = situation.block.referenceAt.get(subject.at)
  if (reference) return reference.entity.id
  return subject.kind === 'pronoun' ? pronounSpeaker(subject.at, situation) : null
}

/** "the Italian said": who that is, the name does not say. */
const canSpeak = ({ entity }: Named) => entity.type !== 'event' && !(entity.type === 'other' && isPeople(entity.name))

/** `“…,” he said. “…”`, `he said “…” and “…”`, and a quotation that runs on in the next paragraph. */
function continues(words: SaidWords, { words: before }: PreviousTurn): boolean {
  if (before.block === words.block) return startsSentence(words) || isJoined(words)
  if (before.block !== words.block.previous || !opensBlock(words)) return false
  return !before.quoted.closed || (fillsBlock(words) && opensWithCapital(words) && endsBlock(before))
}

const startsSentence = ({ frame }: SaidWords) => frame.before[0] === frame.before[1]
const opensBlock = ({ quoted, block }: SaidWords) => quoted.start <= block.block.start + 1
const fillsBlock = (words: SaidWords) => opensBlock(words) && words.quoted.end >= words.block.block.end - 1
/** "… prevent the evacuation" is a piece of something else. */
const opensWithCapital = ({ block, frame }: SaidWords) =>
  /^[\p{Lu}\d[]/u.test(block.tokens[frame.before[1] + 1]?.text ?? '')
/** The paragraph before tells of nobody else behind its quotation. */
const endsBlock = ({ block, quoted }: SaidWords) =>
  quoted.end >= block.block.end - 1 ||
  !block.narrated.some(({ start, entity }) => start > quoted.end + LONGEST_ATTRIBUTION && entity.type === 'person')

/** How many tokens from its cue on a clause takes that closes its sentence: "Doe says." */
const CLOSING = 2

/** How long the words may be that attribute a quotation at a paragraph's end, in characters. */
const LONGEST_ATTRIBUTION = 200

/** `“is false,” and that “…”`: few words and no name between two quotations of one sentence. */
function isJoined({ frame, block }: SaidWords): boolean {
  const [from, to] = frame.before
  if (to - from > LONGEST_JOINT) return false
  return !hasName(block, from, to) && !block.words.slice(from, to).some((word) => /^[.:;]$/.test(word))
}

const LONGEST_JOINT = 6

/** "Doe wrote:" at the end of the paragraph before, "Doe picks up the story:" before the words. */
function announced(words: SaidWords, previous: PreviousTurn | undefined): NamedSpeaker | undefined {
  const [from, to] = words.frame.before
  const here = to > from && words.block.words[to - 1] === ':'
  const block = here ? words.block : opensBlock(words) ? words.block.previous : undefined
  if (!block || (!here && block.words.at(-1) !== ':')) return undefined
  const stretch = here ? { from, to } : { from: block.ends.at(-2) ?? 0, to: block.tokens.length }
  const subject = lastReportingClause(block, stretch)?.speaker ?? announcer(block, stretch)
  return subject && { speaker: whoIs(subject, { words, block, previous }), rule: 'extract/quote-announced' }
}

/** "Doe picks up the story:"; not "she shared the site, which says:" */
function announcer(block: BlockView, { from, to }: Stretch): Subject | undefined {
  for (let at = from; at < to; at++) if (/^(?:which|that|who)$/.test(block.words[at]!)) return undefined
  const subject = mainSubject(block, from, to)
  if (subject) return subject
  const persons = block.narrated.filter(
    ({ first, last, entity }) => first >= from && last <= to && entity.type === 'person',
  )
  return persons.length === 1 ? { kind: 'name', named: persons[0]! } : undefined
}

/** `He described “inimical” forces as spreading “…”`: the clause stands before another quotation of the sentence. */
function led(words: SaidWords, previous: PreviousTurn | undefined): NamedSpeaker | undefined {
  const { block, frame } = words
  if (frame.lead >= frame.before[0] || isFar(frame) || hasName(block, ...frame.before)) return undefined
  const clause = lastReportingClause(block, { from: frame.opening, to: frame.lead })
  return clause && { speaker: whoIs(clause.speaker, { words, block, previous }), rule: 'extract/quote-led' }
}

/** Longer sentences hold too much else, and reading them once a quotation would take too long. */
const LONGEST_SENTENCE = 120
const isFar = ({ opening, before }: Frame) => before[1] - opening > LONGEST_SENTENCE

/**
 * "The cell, Doe said, is sensing it. “…”": a quotation alone goes on with what somebody was reported to say just before; so
 * does the end of a sentence that names nobody: "It isn’t clear, Doe says. Just because it came first, “…”"
 */
function reportedBefore(words: SaidWords, previous: PreviousTurn | undefined): NamedSpeaker | undefined {
  const { block, frame } = words
  if (opensBlock(words) || isFar(frame)) return undefined
  const isAlone = startsSentence(words)
  const to = isAlone ? frame.before[1] : frame.opening
  const clause = to > 0 ? lastReportingClause(block, { from: sentenceStart(block, to - 1), to }) : undefined
  if (!isAlone && (hasName(block, frame.opening, frame.before[1]) || to - (clause?.cue ?? 0) > CLOSING))
    return undefined
  return clause && { speaker: whoIs(clause.speaker, { words, block, previous }), rule: 'extract/quote-after-report' }
}
