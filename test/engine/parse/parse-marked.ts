import { dependencyAt } from '../../../src/engine/parse/syntax.ts'
import { readMarked } from '../extract/marked-reading.ts'

/** The first sentence of a text whose names are marked by hand ("[P Mara Lindqvist]"), as the shipped model parses it. */
export const parseMarked = (marked: string) => readMarked(marked).sentences[0]!

/** Each arc as "Lindqvist nsubj opened": a token, what it is, and to which. The root has no third word. */
export function arcsOf(marked: string): string[] {
  const { tokens, syntax } = parseMarked(marked)
  return tokens.map(({ text }, at) => {
    const head = tokens[syntax.heads[at]!]
    return [text, dependencyAt(syntax, at), ...(head ? [head.text] : [])].join(' ')
  })
}
