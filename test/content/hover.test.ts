import { describe, expect, test } from 'vitest'
import { dueAt, type HoverEvent, type HoverState, hover, IDLE, openMention } from '../../src/content/hover.ts'
import { HOVER_TIMING } from '../../src/content/hover-timing.ts'

type State = HoverState<string>
type Event = HoverEvent<string>

const DELAY = 300
const { warmDelay, warmFor, closeDelay } = HOVER_TIMING

const at = (time: number, over: string | undefined, more: Partial<Extract<Event, { is: 'pointer' }>> = {}): Event => ({
  is: 'pointer',
  at: time,
  over,
  speed: 0.1,
  towardsCard: false,
  ...more,
})
const fast = { speed: 2 }
const towardsCard = { towardsCard: true }
const timer = (time: number): Event => ({ is: 'timer', at: time })
const scroll = (time: number): Event => ({ is: 'scroll', at: time })
const busy: Event = { is: 'busy' }
const dismiss: Event = { is: 'dismiss' }

const resting: State = { is: 'resting', mention: 'A', dueAt: 300, warmUntil: 0 }
const onWord: State = { is: 'open', mention: 'A', on: 'word' }
const onCard: State = { is: 'open', mention: 'A', on: 'card' }
const leaving: State = { is: 'leaving', mention: 'A', dueAt: 1300, next: undefined }
const leavingForB: State = { is: 'leaving', mention: 'A', dueAt: 1100, next: 'B' }
const muted: State = { is: 'idle', warmUntil: 0, muted: 'A' }

const rest = (mention: string, due: number, warmUntil = 0): State => ({ is: 'resting', mention, dueAt: due, warmUntil })
const leave = (due: number, next?: string): State => ({ is: 'leaving', mention: 'A', dueAt: due, next })
const idle = (warmUntil = 0): State => ({ is: 'idle', warmUntil })

/** (state, event) → state. The diagram in src/content/hover.md is drawn from these lines. */
const TABLE: readonly [name: string, State, Event, State][] = [
  ['the pointer over nothing: nothing', IDLE, at(0, undefined), idle()],
  ['the pointer comes to a name: rests', IDLE, at(0, 'A'), rest('A', 300)],
  ['comes fast: rests all the same, the time begins with its last fast move', IDLE, at(0, 'A', fast), rest('A', 300)],
  ['a scroll without a card: nothing', IDLE, scroll(0), IDLE],
  ['typing without a card: nothing', IDLE, busy, IDLE],
  ['a stray timer: nothing', IDLE, timer(9), IDLE],
  ['soon after a card: rests for less', idle(1500), at(1400, 'B'), rest('B', 1400 + warmDelay, 1500)],
  ['later: rests for the whole delay', idle(1500), at(1500, 'B'), rest('B', 1500 + DELAY, 1500)],
  ['dismissed, the pointer still there: stays shut', muted, at(5, 'A'), muted],
  ['dismissed, the pointer leaves: is free again', muted, at(5, undefined), idle()],
  ['dismissed, another name: rests there', muted, at(5, 'B'), rest('B', 305)],

  ['moves slowly on the name: the time runs on', resting, at(200, 'A'), resting],
  ['moves fast on the name: the time begins anew', resting, at(200, 'A', fast), rest('A', 500)],
  ['to another name: rests there', resting, at(200, 'B'), rest('B', 500)],
  ['off the name: nothing', resting, at(200, undefined), idle()],
  ['too early a timer: rests on', resting, timer(299), resting],
  ['rested long enough: opens', resting, timer(300), onWord],
  ['scrolls: does not open', resting, scroll(200), IDLE],
  ['selects, drags or types: does not open', resting, busy, IDLE],
  ['Escape: does not open', resting, dismiss, idle()],

  ['on the word: stays', onWord, at(1000, 'A'), onWord],
  ['into the card: stays', onWord, at(1000, 'card'), onCard],
  ['back to the word: stays', onCard, at(1000, 'A'), onWord],
  ['off both: begins to leave', onWord, at(1000, undefined), leave(1000 + closeDelay)],
  ['out of the card: begins to leave', onCard, at(1000, undefined), leave(1000 + closeDelay)],
  ['straight to another name: begins to leave for it', onWord, at(1000, 'B'), leave(1000 + closeDelay, 'B')],
  ['the page scrolls under the pointer: begins to leave', onWord, scroll(1000), leave(1000 + closeDelay)],
  ['scrolls while in the card: stays', onCard, scroll(1000), onCard],
  ['typing: stays (WCAG 1.4.13, persistent)', onWord, busy, onWord],
  ['time passes: stays (WCAG 1.4.13, persistent)', onWord, timer(99_999), onWord],
  ['Escape: closes and stays shut (WCAG 1.4.13, dismissable)', onWord, dismiss, muted],

  ['reaches the card: stays (WCAG 1.4.13, hoverable)', leaving, at(1200, 'card'), onCard],
  ['comes back to the word: stays', leaving, at(1200, 'A'), onWord],
  ['on its way to the card: has more time', leaving, at(1200, undefined, towardsCard), leave(1200 + closeDelay)],
  ['crosses another name on that way: that waits', leaving, at(1200, 'B', towardsCard), leave(1200 + closeDelay, 'B')],
  ['rests on another name: opens that soon', leaving, at(1150, 'B'), leave(1150 + warmDelay, 'B')],
  ['goes on resting there: the time runs on', leavingForB, at(1090, 'B'), leavingForB],
  ['races over it: the time begins anew', leavingForB, at(1090, 'B', fast), leave(1090 + warmDelay, 'B')],
  ['leaves that too: closes only', leavingForB, at(1090, undefined), leave(1100)],
  ['too early a timer: leaves on', leaving, timer(1299), leaving],
  ['away long enough: closes, and is warm for a while', leaving, timer(1300), idle(1300 + warmFor)],
  [
    'away long enough, over another name: opens that',
    leavingForB,
    timer(1100),
    { is: 'open', mention: 'B', on: 'word' },
  ],
  ['scrolls: does not open the other', leavingForB, scroll(1090), leave(1100)],
  ['types: does not open the other', leavingForB, busy, leave(1100)],
  ['Escape: closes and stays shut', leaving, dismiss, muted],

  ['a key opens: open', IDLE, { is: 'opened', mention: 'A' }, onWord],
  ['a key opens another: open', onCard, { is: 'opened', mention: 'B' }, { is: 'open', mention: 'B', on: 'word' }],
]

describe('hover', () => {
  test.each(TABLE)('%s', (_, before, event, after) => {
    expect(hover(before, event, DELAY)).toEqual(after)
  })

  test('a delay of nothing opens at once, also after another card', () => {
    expect(hover(IDLE, at(7, 'A'), 0)).toEqual(rest('A', 7))
    expect(hover(idle(100), at(7, 'A'), 0)).toEqual(rest('A', 7, 100))
  })

  test('what is open, and when it wants to be woken', () => {
    expect([IDLE, resting, onWord, leaving].map(openMention<string>)).toEqual([undefined, undefined, 'A', 'A'])
    expect([IDLE, resting, onWord, leaving].map(dueAt<string>)).toEqual([undefined, 300, undefined, 1300])
  })
})
