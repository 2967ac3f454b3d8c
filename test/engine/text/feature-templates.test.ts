import { expect, test } from 'vitest'
import { featureTemplates } from '../../../src/engine/text/feature-templates.ts'

const hashesOf = (templates: readonly string[], ...atoms: number[]): number[] => {
  const made = featureTemplates(['a', 'b', 'c'], templates)
  const out = new Uint32Array(made.size)
  made.hash(Int32Array.from(atoms), out)
  return [...out]
}

test('each template is a feature of the atoms that it names, and of no others', () => {
  const before = hashesOf(['a', 'b c', 'a b c'], 1, 2, 3)
  expect(before).toHaveLength(3)
  const after = hashesOf(['a', 'b c', 'a b c'], 1, 2, 4)
  expect(after.map((hash, i) => hash === before[i])).toEqual([true, false, false])
})

test('the same atoms in another template, or in another order, are another feature', () => {
  expect(new Set(hashesOf(['a b', 'a b', 'b a'], 1, 2, 3)).size).toBe(3)
  expect(hashesOf(['a b'], 1, 2, 0)).not.toEqual(hashesOf(['a b'], 2, 1, 0))
})

test('nearby numbers do not meet', () => {
  const hashes = new Set<number>()
  for (let a = 0; a < 100; a++) for (let b = 0; b < 100; b++) hashes.add(hashesOf(['a b'], a, b, 0)[0]!)
  expect(hashes.size).toBeGreaterThan(9_990)
})

test('an atom that there is not is told', () => expect(() => hashesOf(['a d'], 1, 2, 3)).toThrow('no atom d'))
