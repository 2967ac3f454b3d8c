import type { Pieces } from '../pieces.ts'

interface Work {
  /** Milliseconds that it has had. */
  had: number
}

const works = new Set<Work>()

// Milliseconds of a turn: long beside the turn's own cost, short to whoever waits for his.
const TURN = 20

/**
 * Does work in turns with other work, so that none waits for the end of another. The next turn is for the work that has had
 * the least time yet: what is short is done soon, however long the others are.
 * @throws the signal's reason, where it aborts before the work is done.
 */
export async function inTurns<T>(pieces: Pieces<T>, signal: AbortSignal): Promise<T> {
  const mine: Work = { had: 0 }
  works.add(mine)
  try {
    for (;;) {
      // A task of its own: messages come in between.
      await scheduler.postTask(() => {}, { signal })
      if ([...works].some(({ had }) => had < mine.had)) continue
      const begun = performance.now()
      let piece = pieces.next()
      while (!piece.done && performance.now() - begun < TURN) piece = pieces.next()
      mine.had += performance.now() - begun
      if (piece.done) return piece.value
    }
  } finally {
    works.delete(mine)
  }
}
