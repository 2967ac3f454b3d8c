import type { Sentence } from '../../types.ts'
import { isPeople } from '../lexicon/peoples.ts'
import { wordSet } from '../lexicon/word-set.ts'
import type { FoundName } from './found-name.ts'

/** Bodies that every state has one of: only with its nationality are they a name. */
const STATE_BODIES = wordSet('Ministry Embassy Consulate Army Navy Parliament Senate Constitution Guard')

/** "the Russian Foreign Ministry": [Russian], [Foreign Ministry] → one organization. */
export const joinNationality = (sentences: readonly Sentence[], found: readonly FoundName[][]): FoundName[][] =>
  sentences.map(({ tokens }, s) => {
    const names: FoundName[] = []
    for (const name of found[s]!) {
      const before = names.at(-1)
      const isBody = name.type === 'organization' && STATE_BODIES.has(tokens[name.last - 1]!.text)
      const isAdjective = before?.last === name.first && before.last - before.first === 1
      if (isBody && isAdjective && isPeople(tokens[before.first]!.text))
        names[names.length - 1] = { ...name, first: before.first }
      else names.push(name)
    }
    return names
  })
