import { describe, expect, test } from 'vitest'
import { isBetween, isTowardsCard } from '../../src/content/is-towards-card.ts'

const below = { left: 100, right: 460, top: 140, bottom: 400 }
const above = { left: 100, right: 460, top: -200, bottom: 80 }
const word = { x: 120, y: 110 }

describe('isTowardsCard', () => {
  test.each([
    ['straight down', { x: 120, y: 130 }, below, true],
    ['diagonally to its far corner', { x: 280, y: 125 }, below, true],
    ['sideways along the line', { x: 200, y: 110 }, below, false],
    ['away from it', { x: 120, y: 90 }, below, false],
    ['a tremble back', { x: 120, y: 107 }, below, true],
    ['straight up to a card above', { x: 120, y: 95 }, above, true],
    ['down, from a card above', { x: 120, y: 130 }, above, false],
    ['past the card', { x: 520, y: 139 }, below, false],
  ])('%s', (_, point, card, expected) => {
    expect(isTowardsCard(word, point, card)).toBe(expected)
  })

  test('a card that was shifted aside of its word is reached too', () => {
    expect(isTowardsCard({ x: 500, y: 110 }, { x: 480, y: 125 }, below)).toBe(true)
  })
})

describe('isBetween', () => {
  test.each([
    ['in the gap', { x: 125, y: 130 }, below, true],
    ['in the gap to a card above', { x: 115, y: 90 }, above, true],
    ['on the far side of the word', { x: 120, y: 105 }, below, false],
    ['beside the word', { x: 150, y: 125 }, below, false],
    ['past the card’s edge', { x: 120, y: 150 }, below, false],
  ])('%s', (_, point, card, expected) => {
    expect(isBetween(word, point, card)).toBe(expected)
  })
})
