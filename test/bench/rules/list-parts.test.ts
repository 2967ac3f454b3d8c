import { expect, test } from 'vitest'
import { mayHold } from '../../../bench/rules/list-parts.ts'

test.each([
  ['It denies all.', 'deny', true],
  ['U.S. troops left.', 'US', true],
  ['the co-pilot', 'pilot', true],
  ['“Nestlé” said', 'Nestle', true],
  ['the autopilot', 'pilot', false],
  ['New Yorkers', 'New York', true],
  ['York', 'New York', false],
] as const)('%s and %s: %s', (text, entry, may) => expect(mayHold(text, ['no such word', entry])).toBe(may))
