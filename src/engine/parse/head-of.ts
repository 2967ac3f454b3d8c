import type { TokenRange } from '../text/tokens.ts'
import type { Syntax } from './syntax.ts'

/** Of a range of tokens the one that the others hang on: the first whose head lies outside. The range is not empty. */
export function headOf({ heads }: Syntax, { first, last }: TokenRange): number {
  for (let at = first; at < last; at++) if (heads[at]! < first || heads[at]! >= last) return at
  return first
}
