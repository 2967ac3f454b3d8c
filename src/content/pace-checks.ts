/** Asks for a check of the page, which comes soon but not at once. */
export interface Pace {
  /** Something may have changed. The wait grows as long as the page does not rest. */
  request(): void
  /** Marked text was taken off the page: if that is its first change in a while, no wait to speak of. */
  hurry(): void
  /** The reader did something that changes the page: no wait to speak of, whatever else goes on. */
  insist(): void
}

// Long enough for a burst of late paragraphs to end, so that it is read once; short enough to be done before the reader gets there.
const FIRST_WAIT = 250
// Two frames: text that a framework replaces is gone and back, in other nodes, within them.
const SHORT_WAIT = 40
// At most so often is a page read again that never rests (tickers, players).
const LONGEST_WAIT = 10_000
// So soon after a check what the reader does has to wait as anything else: hands are slower, so this is a script's doing.
const SHORTEST_REST = 400
// How many times the last wait a page must have rested to be taken for one that rests: longer if it changed nothing of ours.
const REST = { afterFind: 3, afterNothing: 20 }

/**
 * Runs a check after changes of the page, rarely enough not to be felt; none on a page that rests or is not seen.
 * `check` tells whether it found anything new.
 */
export function paceChecks(check: () => Promise<boolean>, signal: AbortSignal): Pace {
  let wait = FIRST_WAIT
  let rest = REST.afterFind
  let timer: ReturnType<typeof setTimeout> | undefined
  let checkedAt = Number.NEGATIVE_INFINITY

  const run = async () => {
    if (document.hidden) return void document.addEventListener('visibilitychange', run, { once: true, signal })
    timer = undefined
    const found = await scheduler.postTask(check, { priority: 'background', signal }).catch(() => false)
    rest = found ? REST.afterFind : REST.afterNothing
    checkedAt = performance.now()
  }
  const runIn = (milliseconds: number) => {
    clearTimeout(timer)
    if (!signal.aborted) timer = setTimeout(run, milliseconds)
  }
  const hasRested = (milliseconds: number) => performance.now() - checkedAt > milliseconds
  const request = () => {
    if (timer !== undefined) return
    wait = hasRested(rest * wait) ? FIRST_WAIT : Math.min(wait * 2, LONGEST_WAIT)
    runIn(wait)
  }
  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    request,
    hurry() {
      if (timer === undefined && hasRested(rest * wait)) runIn(SHORT_WAIT)
      else request()
    },
    insist() {
      if (hasRested(SHORTEST_REST)) runIn(SHORT_WAIT)
      else request()
    },
  }
}
