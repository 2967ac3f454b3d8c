import type { Quote, Span } from '../../../types.ts'
import type { ResolvedReading } from '../../resolve/resolved-reading.ts'
import { sortedSearch } from '../../text/sorted-search.ts'
import { type SentenceView, spanOf } from '../sentence-view.ts'
import { type BlockView, viewBlocks } from './block-view.ts'
import { frameQuotes } from './frame-quotes.ts'
import { isSpeech } from './is-speech.ts'
import { UNKNOWN_SPEAKER } from './named-speaker.ts'
import type { Quoting } from './quoting.ts'
import type { SaidWords } from './said-words.ts'

/** The direct quotations of an article with their speakers, in order. */
export function findQuotes(reading: ResolvedReading, views: readonly SentenceView[], quoting: Quoting): Quote[] {
  const said = viewBlocks(reading, views).flatMap((block) => saidWords(reading.article.text, block, quoting))
  const nameSpeaker = quoting.attribution?.nameSpeaker ?? (() => UNKNOWN_SPEAKER)
  const quotes: Quote[] = []
  let previous: SaidWords | undefined
  for (const words of said) {
    const { speaker, rule } = nameSpeaker(words, previous && { words: previous, speaker: quotes.at(-1)!.speaker })
    quotes.push(toQuote(words, speaker, rule))
    previous = words
  }
  return quotes
}

function saidWords(text: string, block: BlockView, { attribution: attributing, smallWords }: Quoting): SaidWords[] {
  const frames = frameQuotes(block)
  return block.quoted.flatMap((words, i) => {
    const frame = frames[i]!
    const attribution = attributing?.attribute(block, frame)
    const opens = frame.before[0] === frame.before[1]
    const fills = words.start <= block.block.start + 1 && words.end >= block.block.end - 1
    return isSpeech(text, words, { attribution, opens, fills, smallWords })
      ? [{ quoted: words, block, frame, attribution }]
      : []
  })
}

function toQuote({ quoted, block, attribution }: SaidWords, speaker: string | null, rule: string): Quote {
  const addressee = attribution?.addressee?.entity.id
  return {
    start: quoted.start,
    end: quoted.end,
    speaker,
    ...(addressee && addressee !== speaker && { addressee }),
    ...(attribution && { cue: spanOf(block, attribution.cue, attribution.cue + 1) }),
    provenance: provenanceOf(block, quoted),
    rule,
  }
}

/** The sentences that the words run over. */
function provenanceOf({ parts }: BlockView, { start, end }: Span): Span {
  const first = sortedSearch(parts, ({ sentence }) => sentence.end <= start)
  const behind = sortedSearch(parts, ({ sentence }) => sentence.start < end)
  return { start: parts[first]!.sentence.start, end: parts[Math.max(first, behind - 1)]!.sentence.end }
}
