import { describe, expect, test } from 'vitest'
import { type CardEvent, type CardState, cardState, openedCard, shown } from '../../../src/content/card/card-state.ts'

const cardAfter = (...events: CardEvent[]): CardState => events.reduce(cardState, openedCard('a', 1))

describe('cardState', () => {
  test('opens on the mention that was pointed at', () => {
    expect(shown(cardAfter())).toEqual({ entity: 'a', mention: 1, scroll: 0 })
  })

  test('a related name opens in the same card, and back finds the first as it was left', () => {
    const opened = cardAfter({ is: 'open', entity: 'b', scroll: 40 })
    expect(shown(opened)).toEqual({ entity: 'b', mention: 0, scroll: 0 })
    expect(shown(cardState(opened, { is: 'back' }))).toEqual({ entity: 'a', mention: 1, scroll: 40 })
  })

  test('back from the first name stays there', () => {
    expect(cardAfter({ is: 'back' })).toEqual(cardAfter())
  })

  test.each([
    ['menu', 'entity'],
    ['same', 'menu'],
    ['notSame', 'menu'],
    ['type', 'menu'],
  ] as const)('back from %s leads to %s', (screen, before) => {
    expect(cardAfter({ is: 'screen', screen }, { is: 'back' }).screen).toBe(before)
  })

  test('a step to another mention keeps the name', () => {
    expect(shown(cardAfter({ is: 'mention', mention: 3 }))).toEqual({ entity: 'a', mention: 3, scroll: 0 })
  })

  test('a pinned card stays pinned', () => {
    expect(cardAfter({ is: 'pin' }, { is: 'open', entity: 'b', scroll: 0 }).pinned).toBe(true)
  })

  test('"copied" is said of the name that was copied only', () => {
    const copied: CardEvent = { is: 'copied', copied: true }
    expect(cardAfter(copied).copied).toBe(true)
    expect(cardAfter(copied, { is: 'open', entity: 'b', scroll: 0 }).copied).toBe(false)
  })
})
