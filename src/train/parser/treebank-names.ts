import { ENGLISH } from '../../engine/languages/en/index.ts'
import type { Models } from '../../engine/models.ts'
import type { NameUnit } from '../../engine/parse/unit.ts'
import { recognize } from '../../engine/recognize/recognize.ts'
import type { Sentence } from '../../types.ts'
import { articleOf } from '../read-corpus.ts'
import type { PlainSentence } from './read-article-sentences.ts'

/** The names of each sentence as the recognizer finds them in its document: what the parser takes for one word in use. */
export function treebankNames(sentences: readonly PlainSentence[], models: Models): NameUnit[][] {
  const names: NameUnit[][] = []
  for (let first = 0; first < sentences.length; ) {
    let last = first
    while (last < sentences.length && sentences[last]!.document === sentences[first]!.document) last++
    names.push(...documentNames(sentences.slice(first, last), models))
    first = last
  }
  return names
}

function documentNames(sentences: readonly PlainSentence[], models: Models): NameUnit[][] {
  let text = ''
  const shifted = sentences.map(({ text: words, tokens }, block): Sentence => {
    if (text) text += '\n\n'
    const start = text.length
    text += words
    const moved = tokens.map((token) => ({ ...token, start: token.start + start, end: token.end + start }))
    return { start, end: text.length, block, tokens: moved }
  })
  const blocks = shifted.map(({ start, end }) => ({ kind: 'paragraph' as const, start, end }))
  const found = sentences.map((): NameUnit[] => [])
  for (const name of recognize(
    { article: articleOf(text, blocks), sentences: shifted, quoted: [] },
    { ...ENGLISH.recognize, ...models },
  )) {
    const { tokens } = shifted[name.sentence]!
    const first = tokens.findIndex(({ end }) => end > name.start)
    const last = tokens.findLastIndex(({ start }) => start < name.end) + 1
    found[name.sentence]!.push({ first, last, type: name.type })
  }
  return found
}
