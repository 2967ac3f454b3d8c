import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ENGLISH } from '../../engine/languages/en/index.ts'
import { splitSentences } from '../../engine/segment/split-sentences.ts'
import { tokenize } from '../../engine/segment/tokenize.ts'
import type { TreebankSentence } from './read-treebank.ts'

/** A sentence that nobody has labelled. */
export type PlainSentence = Pick<TreebankSentence, 'document' | 'text' | 'tokens'>

/** The sentences of the articles of `attribution/polnear-train.jsonl.gz`. */
export const readArticleSentences = (folder: string): PlainSentence[] =>
  readLines(join(folder, 'attribution', 'polnear-train.jsonl.gz')).flatMap((line) => {
    const { doc, text } = JSON.parse(line) as { readonly doc: string; readonly text: string }
    return text.split(/\n\n+/).flatMap((block) => sentencesOf(block, doc))
  })

/** The sentences of `ner/unlabelled.txt.gz`, in no order. */
export const readLooseSentences = (folder: string): PlainSentence[] =>
  readLines(join(folder, 'ner', 'unlabelled.txt.gz')).flatMap((line) => sentencesOf(line, line))

const readLines = (file: string): string[] =>
  gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)

function sentencesOf(block: string, document: string): PlainSentence[] {
  const tokens = tokenize(block, { start: 0, end: block.length }, ENGLISH.segment)
  return splitSentences(block, tokens, ENGLISH.segment).map(({ first, last }) => {
    const { start } = tokens[first]!
    const own = tokens.slice(first, last)
    return {
      document,
      text: block.slice(start, own.at(-1)!.end),
      tokens: own.map((token) => ({ ...token, start: token.start - start, end: token.end - start })),
    }
  })
}
