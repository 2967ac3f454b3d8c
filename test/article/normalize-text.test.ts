import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeText } from '../../src/article/normalize-text.ts'

describe('normalizeText', () => {
  it.each([
    [['  Jane   Doe '], 'Jane Doe'],
    [['Jane', ' ', 'Doe'], 'Jane Doe'],
    [['Jane ', '\n\t', ' Doe'], 'Jane Doe'],
    [['Jane', 'Doe'], 'JaneDoe'],
    [['Ja\u00adne\u200b Doe\ufeff'], 'Jane Doe'],
    [['Jane\u00a0Doe'], 'Jane Doe'],
    [['\u200f'], ''],
    [['  ', ''], ''],
  ])('%j reads as %j', (sources, text) => {
    expect(normalizeText(sources).text).toBe(text)
  })

  it('keeps the joiners that Persian and emoji need', () => {
    expect(normalizeText(['می\u200cخواهم']).text).toBe('می\u200cخواهم')
  })

  it('traces every character to its source, whatever the sources', () => {
    const piece = fc.constantFrom('a', 'Zoë', ' ', '  ', '\n', '\u00ad', '\u200b', '\u00a0', '😀', '.')
    fc.assert(
      fc.property(fc.array(fc.array(piece).map((pieces) => pieces.join(''))), (sources) => {
        const { text, segments } = normalizeText(sources)
        expect(text).toBe(text.trim())
        expect(segments.reduce((sum, { length }) => sum + length, 0)).toBe(text.length)
        for (const { start, length, source, offset } of segments) {
          const original = sources[source]!.slice(offset, offset + length)
          expect(original.replace(/\s/g, ' ')).toBe(text.slice(start, start + length))
        }
      }),
    )
  })
})
