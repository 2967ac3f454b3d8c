import { expect, test } from 'vitest'
import type { Change } from '../../../bench/rules/compare.ts'
import { whyIdle } from '../../../bench/rules/ledger.ts'

const DEEDS = { fired: 1, right: 1, wrong: 0 }
const change = (on: string, after: number): Change => ({ on, score: 'roles found', before: 50, after })
const why = (fires: readonly string[], changes?: readonly Change[]) =>
  whyIdle({
    id: 'extract/x',
    stage: 'extract',
    deeds: new Map(fires.map((on) => [on, DEEDS])),
    ...(changes && { changes }),
  })

test.each([
  ['fires only on its own articles', ['news', 'train-news'], undefined, 'fires only where it was written from'],
  ['fires elsewhere', ['news', 'news2'], undefined, undefined],
  ['never fires and is not missed', [], [], 'fires nowhere that can be told, and nothing changes without it'],
  ['fires and is not missed', ['news2'], [], 'nothing changes without it'],
  ['is missed on an unread set', ['news2'], [change('news2', 49)], undefined],
  ['is missed on one and a burden on another', ['news2'], [change('news2', 49), change('gum', 51)], undefined],
  ['is missed by its own set alone', ['news2'], [change('news', 49)], 'only news lose without it'],
  ['is a burden', ['news2'], [change('news2', 51)], 'no set loses without it; unread sets gain'],
] as const)('a rule that %s', (_, fires, changes, reason) => expect(why(fires, changes)).toBe(reason))
