import type { TaggedToken } from '../../parse/parsed-sentence.ts'

/** For each token, whether it stands inside quotes or brackets, marks included. An open mark that is never closed nests nothing. */
export function nesting(tokens: readonly TaggedToken[]): readonly boolean[] {
  const nested = new Array<boolean>(tokens.length).fill(false)
  let open: number | undefined
  let closer = ''
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.text
    if (open === undefined) {
      const wanted = CLOSER.get(word)
      if (wanted === undefined) continue
      open = i
      closer = wanted
    } else if (word === closer) {
      nested.fill(true, open, i + 1)
      open = undefined
    }
  }
  return nested
}

const CLOSER: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
])
