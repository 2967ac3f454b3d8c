import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { ENGLISH } from '../../engine/languages/en/index.ts'
import { DEP } from '../../engine/parse/dependencies.ts'
import { tokenize } from '../../engine/segment/tokenize.ts'
import type { Token } from '../../types.ts'
import { alignWords, type TreebankWord } from './align-words.ts'
import { dependencyOf } from './dependency-of.ts'
import { tagOf } from './tag-of.ts'

/** A sentence of a treebank in the product's own tokens. */
export interface TreebankSentence {
  readonly document: string
  readonly text: string
  readonly tokens: readonly Token[]
  readonly tags: Uint8Array
  /** Index of each token's head; the number of tokens for the root. */
  readonly heads: Int16Array
  readonly dependencies: Uint8Array
}

/** The sentences of one `.conllu.gz`. @throws where it cannot be read. */
export function readTreebank(file: string): TreebankSentence[] {
  let document = ''
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split(/\n\n+/)
    .filter(Boolean)
    .map((block) => {
      const lines = block.split('\n')
      document = commentOf(lines, '# newdoc id') ?? document
      return readSentence(lines, document)
    })
}

const commentOf = (lines: readonly string[], key: string): string | undefined => {
  const line = lines.find((one) => one.startsWith(`${key} = `))
  return line?.slice(key.length + ' = '.length)
}

function readSentence(lines: readonly string[], document: string): TreebankSentence {
  const text = commentOf(lines, '# text') ?? ''
  const tokens = tokenize(text, { start: 0, end: text.length }, ENGLISH.segment)
  const words = readWords(lines, text)
  const { tags, heads, dependencies } = alignWords(words, tokens)
  return { document, text, tokens, tags, heads, dependencies }
}

/** Words with their places in the text; those of a contraction that are no part of its letters all stand for the whole. */
function readWords(lines: readonly string[], text: string): TreebankWord[] {
  const words: TreebankWord[] = []
  let at = 0
  let whole: { readonly until: number; readonly start: number; readonly end: number } | undefined
  for (const line of lines) {
    if (line.startsWith('#')) continue
    const [id, form, , upos, xpos, features, head, relation] = line.split('\t') as string[]
    const range = /^(\d+)-(\d+)$/.exec(id!)
    if (range) {
      const start = text.indexOf(form!, at)
      whole = { until: Number(range[2]), start, end: start + form!.length }
      continue
    }
    if (!/^\d+$/.test(id!)) continue
    const found = text.indexOf(form!, at)
    const inWhole = whole && Number(id) <= whole.until ? whole : undefined
    const isThere = found >= 0 && (!inWhole || found + form!.length <= inWhole.end)
    const span = isThere ? { start: found, end: found + form!.length } : (inWhole ?? { start: at, end: at })
    at = inWhole && !isThere && Number(id) < inWhole.until ? at : span.end
    words.push({
      form: form!,
      ...{ start: span.start, end: span.end },
      tag: tagOf(upos!, xpos!, features!),
      head: Number(head) - 1,
      dependency: head === '0' ? DEP.root : dependencyOf(relation!),
    })
  }
  return words
}
