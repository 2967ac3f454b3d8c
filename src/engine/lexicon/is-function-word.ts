import { wordSet } from '../text/word-set.ts'
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './clause-words.ts'
import { AUXILIARIES } from './verbs.ts'

/** The rest of the closed word classes of English, in lower case. Source: the project's own list, after any school grammar. */
const OTHERS = wordSet(
  `and or but nor so yet whose either neither such same
  i you he she it we they me him us them myself yourself himself herself itself ourselves themselves who whom which what
  anyone everyone someone nobody anybody everybody somebody something anything nothing everything mine yours hers ours theirs there here
  also still already just only even never ever always often later earlier soon again once twice meanwhile however therefore
  too very much most more less least quite rather almost nearly perhaps maybe instead together apart away back yesterday today tomorrow
  tonight ago recently currently reportedly allegedly previously formerly finally eventually immediately not n't n’t
  except regarding concerning following beside besides beneath past`,
)

/** A word of a closed class, in lower case: no noun phrase runs over it. */
export const isFunctionWord = (word: string): boolean =>
  DETERMINERS.has(word) ||
  PREPOSITIONS.has(word) ||
  SUBORDINATORS.has(word) ||
  AUXILIARIES.has(word) ||
  OTHERS.has(word)

/** "a spokesman for Trump": what stands behind it hangs on the noun before it. */
export const isPreposition = (word: string): boolean => PREPOSITIONS.has(word)
