import { ENGLISH } from '../../engine/languages/en/index.ts'
import { FUNCTION_WORDS } from '../../engine/languages/en/words/index.ts'
import { casingOf, wordForm } from '../../engine/recognize/casing.ts'
import { segment } from '../../engine/segment/segment.ts'
import { random } from './random.ts'
import type { TrainingDocument } from './read-training-corpora.ts'

/** Share of sentences that are copied as ALL CAPS, as Title Case, in lower case. */
const SHARES: readonly (readonly [number, (text: string) => string])[] = [
  [0.08, (text) => text.toUpperCase()],
  [0.16, titleCase],
  [0.19, (text) => text.toLowerCase()],
]

/** Up to this many words a sentence can be a headline. */
const MAX_WORDS = 30

/** A copy of a document with some sentences written as headlines are, and which of its sentences those are. */
export function headlineCopy(document: TrainingDocument, seed: number) {
  const next = random(seed + 1)
  let { text } = document.article
  const changed = new Set<number>()
  for (const { start, end, tokens } of segment(document.article, ENGLISH.segment)) {
    const share = next()
    const rewrite = SHARES.find(([limit]) => share < limit)?.[1]
    if (!rewrite || tokens.length > MAX_WORDS || casingOf(tokens.map((token) => wordForm(token.text))) !== 'normal')
      continue
    const sentence = rewrite(text.slice(start, end))
    if (sentence.length !== end - start) continue
    text = text.slice(0, start) + sentence + text.slice(end)
    changed.add(start)
  }
  const article = { ...document.article, text }
  const starts = segment(article, ENGLISH.segment).map(({ start }) => start)
  return { document: { ...document, article }, isChanged: (s: number) => changed.has(starts[s]!) }
}

function titleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word, at: number) =>
    at > 0 && FUNCTION_WORDS.has(word) && word.length < 5 ? word : word[0]!.toUpperCase() + word.slice(1),
  )
}
