/** Work that may pause where it yields, and what it comes to. */
export type Pieces<T> = Generator<void, T>

/** Does work without a pause. */
export function atOnce<T>(work: Pieces<T>): T {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}
