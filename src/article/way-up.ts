import type { OutlineElement } from '../types.ts'

/** An element and those around it, from the innermost outwards, by their indexes. */
export function* wayUp(elements: readonly OutlineElement[], from: number | undefined): Generator<number> {
  for (let index = from; index !== undefined; index = elements[index]!.parent) yield index
}

export const isWithin = (elements: readonly OutlineElement[], inner: number, outer: number): boolean =>
  [...wayUp(elements, inner)].includes(outer)
