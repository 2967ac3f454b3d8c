import { DEP } from '../../engine/parse/dependencies.ts'
import { TAG } from '../../engine/tag/tags.ts'
import type { Token } from '../../types.ts'

/** A line of CoNLL-U that is a word. */
export interface TreebankWord {
  readonly form: string
  /** Characters [start, end) of the sentence's text. */
  readonly start: number
  readonly end: number
  readonly tag: number
  /** Index of its head; -1 for the root. */
  readonly head: number
  readonly dependency: number
}

/** What a treebank says of the product's tokens. */
export interface AlignedTokens {
  readonly tags: Uint8Array
  readonly heads: Int16Array
  readonly dependencies: Uint8Array
}

/**
 * Puts a treebank's words, a tree, onto the product's tokens, which cut some 1 % otherwise. A token of several words ("cannot")
 * is what the word is whose head lies outside; of a word in several tokens ("9/11") the last that has letters or digits
 * is the word, the others hang on it.
 */
export function alignWords(words: readonly TreebankWord[], tokens: readonly Token[]): AlignedTokens {
  const root = tokens.length
  const wordsOf = tokens.map((): number[] => [])
  const tokensOf = words.map((): number[] => [])
  let first = 0
  words.forEach((word, w) => {
    while (first < tokens.length && tokens[first]!.end <= word.start) first++
    for (let t = first; t < tokens.length && tokens[t]!.start < Math.max(word.end, word.start + 1); t++) {
      wordsOf[t]!.push(w)
      tokensOf[w]!.push(t)
    }
  })
  const tokenOf = tokensOf.map((of) => of.findLast((t) => /[\p{L}\p{N}]/u.test(tokens[t]!.text)) ?? of.at(-1) ?? -1)
  const tags = new Uint8Array(tokens.length).fill(TAG.X)
  const heads = new Int16Array(tokens.length).fill(root)
  const dependencies = new Uint8Array(tokens.length).fill(DEP.dep)
  const wordAt = tokens.map((_, t) => headWord(words, wordsOf[t]!))
  tokens.forEach((_, t) => {
    const w = wordAt[t]
    if (w === undefined) return
    tags[t] = words[w]!.tag
    dependencies[t] = words[w]!.dependency
    if (tokenOf[w] !== t) {
      heads[t] = tokenOf[w]!
      dependencies[t] = /[\p{L}\p{N}]/u.test(tokens[t]!.text) ? DEP.compound : DEP.punct
      if (dependencies[t] === DEP.punct) tags[t] = TAG.PUNCT
    } else heads[t] = headToken(words, w, { tokenOf, own: t, root })
  })
  breakCircles(heads)
  return { tags, heads, dependencies }
}

/** Two words whose tokens overlap may hang on each other: the first of them hangs on the root then. */
function breakCircles(heads: Int16Array): void {
  for (let t = 0; t < heads.length; t++) {
    let head = heads[t]!
    for (let steps = 0; head < heads.length && steps < heads.length; steps++) head = heads[head]!
    if (head < heads.length) heads[t] = heads.length
  }
}

/** Of the words in one token the one whose head lies outside of it. */
function headWord(words: readonly TreebankWord[], of: readonly number[]): number | undefined {
  return of.find((w) => !of.includes(words[w]!.head)) ?? of[0]
}

interface Tokens {
  readonly tokenOf: readonly number[]
  readonly own: number
  readonly root: number
}

function headToken(words: readonly TreebankWord[], w: number, { tokenOf, own, root }: Tokens): number {
  let head = words[w]!.head
  while (head >= 0 && (tokenOf[head]! < 0 || tokenOf[head] === own)) head = words[head]!.head
  return head < 0 ? root : tokenOf[head]!
}
