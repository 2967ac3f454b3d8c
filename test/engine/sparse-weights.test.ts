import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packSections, readSections } from '../../src/engine/read-sections.ts'
import { type FeatureWeight, openWeights, packWeights } from '../../src/engine/sparse-weights.ts'
import { hashText } from '../../src/engine/text/hash-text.ts'

const COLUMNS = 90

/** Weights of features with well mixed hashes, as all of the engine's are. */
const weights = fc.uniqueArray(
  fc.record({
    hash: fc.nat(40).map((feature) => hashText(`feature ${feature}`)),
    column: fc.nat(COLUMNS - 1),
    value: fc.integer({ min: -127, max: 127 }),
  }),
  { selector: ({ hash, column }) => `${hash} ${column}`, maxLength: 80 },
)

const scoresOf = (packed: ReturnType<typeof packWeights>, hash: number, from = 0): number[] => {
  const scores = new Float32Array(COLUMNS + from)
  openWeights(packed).addTo(scores, hash, from)
  return [...scores]
}

const expected = (of: readonly FeatureWeight[], hash: number): number[] => {
  const scores = Array<number>(COLUMNS).fill(0)
  for (const weight of of) if (weight.hash === hash) scores[weight.column] = weight.value
  return scores
}

const isAlike = (a: number, b: number): boolean => Math.imul(a, 0x85eb_ca6b) >>> 24 === Math.imul(b, 0x85eb_ca6b) >>> 24

test('what is packed is found', () => {
  fc.assert(
    fc.property(weights, (of) => {
      const packed = packWeights(of)
      const hashes = [...new Set(of.map(({ hash }) => hash))]
      // Those of one print may be taken for each other, which is what a print of eight bits costs.
      const apart = hashes.filter((hash) => !hashes.some((other) => other !== hash && isAlike(hash, other)))
      for (const hash of apart) expect(scoresOf(packed, hash)).toEqual(expected(of, hash))
    }),
  )
})

const THOUSAND = Array.from({ length: 1000 }, (_, i) => ({
  hash: hashText(`known ${i}`),
  column: 3,
  value: 1 + (i % 9),
}))

test('of unknown features few are taken for known ones', () => {
  const packed = packWeights(THOUSAND)
  const open = openWeights(packed)
  const scores = new Float32Array(COLUMNS)
  let taken = 0
  for (let i = 0; i < 5000; i++) {
    scores.fill(0)
    open.addTo(scores, hashText(`unknown ${i}`), 0)
    if (scores[3] !== 0) taken++
  }
  expect(taken).toBeLessThan(100)
})

test('scores are added to, from where they begin', () => {
  const packed = packWeights([{ hash: 77, column: 2, value: -5 }])
  const scores = new Float32Array(8).fill(1)
  openWeights(packed).addTo(scores, 77, 4)
  expect([...scores]).toEqual([1, 1, 1, 1, 1, 1, -4, 1])
})

test('nothing packed adds nothing', () => expect(scoresOf(packWeights([]), 1)).toEqual(Array(COLUMNS).fill(0)))

test('they are the same from a binary', () => {
  const kind = { file: 'a', version: 1 }
  const packed = packWeights(THOUSAND)
  const names = ['buckets', 'prints', 'sizes', 'columns', 'values'] as const
  const buffer = packSections(
    kind,
    names.map((name) => packed[name]),
  )
  const { values, ...read } = readSections(kind, buffer, names)
  const again = { ...read, values: new Int8Array(values.buffer, values.byteOffset, values.length) }
  for (const { hash } of THOUSAND.slice(0, 50)) expect(scoresOf(again, hash, 7)).toEqual(scoresOf(packed, hash, 7))
})
