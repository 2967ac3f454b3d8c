import {
  followingReportingClause,
  lastReportingClause,
  type ReportingClause,
  reportingClauseAt,
} from '../reporting-clause.ts'
import type { Named } from '../sentence-view.ts'
import type { Subject } from '../subject.ts'
import type { BlockView } from './block-view.ts'

/** Token ranges [from, to) outside quotation marks right before and right behind a quotation, within its sentences. */
export interface Frame {
  /** Where the sentence begins in which the quotation opens. */
  readonly opening: number
  /** The token at which the first quotation of that sentence opens. */
  readonly lead: number
  readonly before: readonly [from: number, to: number]
  readonly after: readonly [from: number, to: number]
}

/** How the article says who speaks. */
export interface QuoteAttribution {
  readonly rule: `extract/quote-${string}`
  readonly speaker: Subject
  /** Token index of the cue in the block. */
  readonly cue: number
  readonly addressee?: Named
  /** Does the clause touch the quotation? */
  readonly adjacent: boolean
}

/** Who speaks, by the words around the quotation in its own sentence. */
export function attributeQuote(block: BlockView, { before, after, opening }: Frame): QuoteAttribution | undefined {
  const leading = lastReportingClause(block, { from: before[0], to: before[1], opening })
  const following = followingReportingClause(block, ...after)
  const follows = following !== undefined && followsClosely(block, following, after[0])
  if (following && (follows || !leading) && !(leading && opensOnto(block, leading, before[1])))
    return { rule: 'extract/quote-after', adjacent: follows, ...following }
  if (!leading) return undefined
  const adjacent = leadsUpTo(block, leading, before[1])
  return { rule: 'extract/quote-before', adjacent, ...leading, speaker: outermost(block, leading, opening) }
}

/** `he told Obama “…”`: nothing but who is spoken to stands between the verb and the words. */
function opensOnto(block: BlockView, { cue, addressee }: ReportingClause, to: number): boolean {
  const last = /^[,:]$/.test(block.words[to - 1] ?? '') ? to - 1 : to
  return cue === last - 1 || addressee?.last === last
}

/**
 * "Erdogan said he told Obama “…”" is Erdogan's; "the source said Doe told them “…”" is the source's word for Doe's: nobody's
 * that is sure.
 */
function outermost(block: BlockView, { speaker, cue }: ReportingClause, opening: number): Subject {
  const start = speaker.kind === 'name' ? speaker.named.first : speaker.at
  if (start >= cue) return speaker
  for (let at = start - 1; at >= Math.max(opening, start - LONGEST_TITLE); at--) {
    const outer = reportingClauseAt(block, at, opening)
    if (!outer) continue
    const isSame = outer.speaker.kind !== 'unnamed' && speaker.kind === 'pronoun'
    return isSame ? speaker : { kind: 'unnamed', at: start }
  }
  return speaker
}

/** How many words may stand between an outer verb of saying and the inner subject: "that", a title. */
const LONGEST_TITLE = 5

/** `“…,” he said` and `“…”, said Doe` hang on the quotation; `“…” and Doe said that …` does not. */
function followsClosely(block: BlockView, { cue, speaker }: ReportingClause, from: number): boolean {
  const next = /^[,–—-]$/.test(block.words[from] ?? '') ? block.words[from + 1] : block.words[from]
  if (/^(?:and|but|or|while|when|as|before|after|which|that)$/.test(next ?? '')) return false
  // `declaring he “will not …,” users alleged that …`: what is alleged stands behind it.
  if (block.words[cue + 1] === 'that') return false
  if (next !== block.words[from] || /^[,?!—–-]$/.test(block.words[from - 2] ?? '')) return true
  const subject = speaker.kind === 'name' ? speaker.named.first : speaker.at
  return Math.min(cue, subject) - from <= CLOSE
}

/** How far behind the marks a clause may open that is not parted by a comma, in tokens: room for a title. */
const CLOSE = 3

/** `he said: “…”`, `he said, “…”` */
const leadsUpTo = (block: BlockView, { cue }: ReportingClause, to: number) =>
  cue === to - 1 || (/^[,:]$/.test(block.words[to - 1] ?? '') && to - cue <= LEAD)

/** "told the Guardian newspaper in an interview on Monday: …" */
const LEAD = 14
