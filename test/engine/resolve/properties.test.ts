import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveMarked } from './marked-text.ts'

const WORDS = [
  'Kim',
  'Jong',
  'Un',
  'Smith',
  'Jr.',
  'al-Assad',
  'Bank',
  'of',
  'Syria',
  'US',
  'ISIS',
  'Élan',
  'Inc.',
  'II',
]
const LINKS = [
  ' ',
  ' and ',
  ' (',
  ') ',
  ', also known as ',
  ', or ',
  '. He told ',
  "'s wife, ",
  ' family. ',
  '\n\n',
  ' the group ',
  '” ',
  '“',
]

const name = fc
  .tuple(fc.constantFrom('P', 'L', 'O', 'E', 'X'), fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }))
  .map(([type, words]) => `[${type} ${words.join(' ')}]`)
const title = fc.constantFrom('', '{Mr} ', '{Mrs} ', '{President} ', '{First Lady} ')
const marked = fc
  .array(fc.tuple(title, name, fc.constantFrom(...LINKS)), { maxLength: 25 })
  .map((parts) => parts.map((part) => part.join('')).join(''))

test('every name belongs to exactly one entity', () => {
  fc.assert(
    fc.property(marked, (text) => {
      const { names, entities } = resolveMarked(text)
      const placed = entities.flatMap(({ mentions }) =>
        mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => `${start} ${end}`),
      )
      expect(placed.sort()).toEqual(names.map(({ start, end }) => `${start} ${end}`).sort())
    }),
  )
})

test('no stretch of text is a mention of two entities, and each lies in the text', () => {
  fc.assert(
    fc.property(marked, (text) => {
      const { article, entities } = resolveMarked(text)
      const spans = entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start)
      for (const [i, { start, end }] of spans.entries()) {
        expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(article.text.length)
      }
    }),
  )
})

test('ids differ, every alias has its reason, and every proof lies in the text', () => {
  fc.assert(
    fc.property(marked, (text) => {
      const { article, entities } = resolveMarked(text)
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
      for (const { aliases, merges } of entities) {
        expect(merges.map(({ alias }) => alias).sort()).toEqual([...aliases].sort())
        for (const { proof } of merges) if (proof) expect(article.text.slice(proof.start, proof.end)).not.toBe('')
      }
    }),
  )
})

test('an alias that is tied by way of another has its reason, too', () => {
  const { entities } = resolveMarked('[E Kim], also known as [P al-Assad] [E Bank al-Assad] [O Bank] ')
  for (const { aliases, merges } of entities)
    expect(merges.map(({ alias }) => alias).sort()).toEqual([...aliases].sort())
})

test('the same text gives the same entities', () => {
  fc.assert(
    fc.property(marked, (text) => {
      expect(resolveMarked(text)).toEqual(resolveMarked(text))
    }),
  )
})

/** What would be slow if some rule compared all names with all: many names of one kind. */
const CROWDS: Readonly<Record<string, (i: number) => string>> = {
  'one family name': (i) => `[P Given${i} Smith] met [P Smith]. `,
  'one given name': (i) => `[P John Family${i}] met [P John]. `,
  'one spelling and many': (i) => `[P Zelensk${'iy'[i % 2]}${i}] left. `,
  'one first word': (i) => `[O Acme Part${i}] met [O Acme]. `,
  'one last word': (i) => `[O Part${i} Times] met the [O Times]. `,
  acronyms: (i) => `[O Alpha Beta C${i}] (ABC) met [O ABC]. `,
  'one sentence': (i) => `[P Given${i} Name${i}] and he and `,
  presidents: (i) => `{President} [P Given${i} Name${i}] met the president. `,
  'one name': () => `[P John Smith] and he met [P Jane Smith] and [P Smith]. `,
}

test.each(Object.keys(CROWDS))(
  'time grows with the text, not its square: %s',
  (crowd) => {
    const timeOf = (count: number) => {
      const text = Array.from({ length: count }, (_, i) => CROWDS[crowd]!(i)).join('')
      const before = process.cpuUsage()
      resolveMarked(text)
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    timeOf(500)
    // Four times the text takes some four times the time; a square would take sixteen.
    const [small, large] = [timeOf(1000), timeOf(4000)]
    expect(large).toBeLessThan(10 * small + 100_000)
  },
  60_000,
)
