import { expect, test } from 'vitest'
import { nameByContext } from '../../../src/engine/recognize/name-by-context.ts'
import { sentencesOf } from './found-names.ts'

/** "words/type" of each name that its company tells, in order. */
const namesIn = (text: string): string[] =>
  sentencesOf(text).flatMap(({ tokens }) =>
    tokens.flatMap((_, first) => {
      const name = nameByContext(tokens, first)
      const words = tokens.slice(name?.first, name?.last).map((token) => token.text)
      return name ? [`${words.join(' ')}/${name.type}`] : []
    }),
  )

test.each([
  ['They crossed the Mediterranean to Italy.', ['Mediterranean/place']],
  ['The Baltic is cold.', ['Baltic/place']],
  ['They ate a Mediterranean dish.', []],
  ['The Atlantic Council met over the Atlantic cod.', []],
])('%s', (text, expected) => expect(namesIn(text)).toEqual(expected))
