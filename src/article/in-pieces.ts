import type { Pieces } from '../pieces.ts'

// Milliseconds, half of a frame: what the reader does meanwhile is answered by the next frame.
const LONGEST = 8

/** Does work in pieces of some milliseconds, between which the page can answer its reader. */
export async function inPieces<T>(work: Pieces<T>): Promise<T> {
  let started = performance.now()
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value
    if (performance.now() - started < LONGEST) continue
    await scheduler.yield()
    started = performance.now()
  }
}
