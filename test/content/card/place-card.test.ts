import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeCard } from '../../../src/content/card/place-card.ts'

const viewport = { x: 0, y: 0, width: 1000, height: 800 }
const card = { width: 360, height: 300 }
const line = (x: number, y: number) => ({ x, y, width: 90, height: 24 })

describe('placeCard', () => {
  test.each([
    ['below its line', line(200, 100), { side: 'below', x: 200, y: 132 }],
    ['above where there is no room below', line(200, 700), { side: 'above', x: 200, y: 692 }],
    ['shifted in from the right', line(900, 100), { side: 'below', x: 632, y: 132 }],
    ['shifted in from the left', line(-20, 100), { side: 'below', x: 8, y: 132 }],
  ])('%s', (_, at, expected) => {
    expect(placeCard(at, card, viewport)).toMatchObject(expected)
  })

  test('on a line from right to left it begins at the right, as the word does', () => {
    expect(placeCard({ ...line(500, 100), rtl: true }, card, viewport)).toMatchObject({ x: 500 + 90 - 360 })
    expect(placeCard({ ...line(100, 100), rtl: true }, card, viewport)).toMatchObject({ x: 8 })
  })

  test('where neither side has room it takes the larger one and is cut to it', () => {
    const low = { ...viewport, height: 400 }
    expect(placeCard(line(100, 150), card, low)).toMatchObject({ side: 'below', maxHeight: 400 - 182 - 8 })
  })

  test('never over its line, never out of the viewport, whatever the sizes', () => {
    const size = fc.integer({ min: 200, max: 1400 })
    fc.assert(
      fc.property(size, size, fc.double({ min: 0, max: 1, noNaN: true }), (width, height, where) => {
        const at = line(where * (width - 90), where * (height - 24))
        const own = { width: Math.min(360, width - 16), height: 320 }
        const { x, y, side, maxHeight } = placeCard(at, own, { x: 0, y: 0, width, height })
        const shown = Math.min(own.height, maxHeight)
        const [top, bottom] = side === 'below' ? [y, y + shown] : [y - shown, y]
        expect(side === 'below' ? top >= at.y + at.height : bottom <= at.y).toBe(true)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(bottom).toBeLessThanOrEqual(height)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + own.width).toBeLessThanOrEqual(width)
      }),
    )
  })
})
