import fc from 'fast-check'
import { expect, test } from 'vitest'
import { childAs } from '../../../src/engine/parse/child-as.ts'
import { DEP } from '../../../src/engine/parse/dependencies.ts'
import { headOf } from '../../../src/engine/parse/head-of.ts'
import { type Arcs, childrenOf, joinArcs, syntaxOf } from '../../../src/engine/parse/syntax.ts'
import { projectiveHeads } from './random-trees.ts'

/** Arcs of tokens with the heads given, -1 for a root; all else counts up. */
const arcsWith = (heads: readonly number[]): Arcs => ({
  tags: Uint8Array.from(heads, (_, at) => at),
  heads: Int32Array.from(heads),
  dependencies: Uint8Array.from(heads, (_, at) => at % 30),
  margins: Uint8Array.from(heads, (_, at) => 2 * at),
})

/** Heads as the engine has them, of places from 1 on. */
const tokenHeads = projectiveHeads(12).map((heads) =>
  [...heads.subarray(1, -1)].map((head) => (head === heads.length - 1 ? -1 : head - 1)),
)

test('children, firsts and lasts say what the heads say', () => {
  fc.assert(
    fc.property(tokenHeads, (heads) => {
      const syntax = syntaxOf(arcsWith(heads))
      const isUnder = (at: number, above: number): boolean =>
        at === above || (heads[at]! >= 0 && isUnder(heads[at]!, above))
      heads.forEach((_, at) => {
        expect([...childrenOf(syntax, at)]).toEqual([...heads.keys()].filter((child) => heads[child] === at))
        const under = [...heads.keys()].filter((one) => isUnder(one, at))
        expect(syntax.firsts[at]).toBe(under[0])
        expect(syntax.lasts[at]).toBe(under.at(-1)! + 1)
      })
    }),
  )
})

test('arcs of sentences joined are those of one row of tokens', () => {
  fc.assert(
    fc.property(fc.array(tokenHeads, { maxLength: 4 }), (sentences) => {
      const { heads, ...rest } = joinArcs(sentences.map(arcsWith))
      let from = 0
      for (const own of sentences) {
        expect([...heads.subarray(from, from + own.length)]).toEqual(own.map((head) => (head < 0 ? -1 : head + from)))
        for (const key of ['tags', 'dependencies', 'margins'] as const)
          expect(rest[key].subarray(from, from + own.length)).toEqual(arcsWith(own)[key])
        from += own.length
      }
      expect(heads).toHaveLength(from)
    }),
  )
})

test('the head of a range is the first that hangs outside', () => {
  const syntax = syntaxOf(arcsWith([1, 3, 1, -1, 3]))
  expect(headOf(syntax, { first: 0, last: 3 })).toBe(1)
  expect(headOf(syntax, { first: 2, last: 5 })).toBe(2)
})

test('a child is found by its relation', () => {
  const arcs = { ...arcsWith([1, -1, 1, 1]), dependencies: Uint8Array.of(DEP.nsubj, DEP.root, DEP.obj, DEP.obj) }
  expect(childAs(syntaxOf(arcs), 1, ['iobj', 'obj'])).toBe(2)
  expect(childAs(syntaxOf(arcs), 1, ['appos'])).toBeUndefined()
})
