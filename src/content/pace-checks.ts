/** Asks for a check of the page, which comes soon but not at once. */
export interface Pace {
  /** Something may have changed. The wait grows as long as the page does not rest. */
  request(): void
  /** Marked text was taken off the page: if that is its first change in a while, no wait to speak of. */
  hurry(): void
  /** The reader did something that changes the page: no wait to speak of, whatever else goes on. */
  insist(): void
}

// Late paragraphs come in bursts: wait for the burst's end, but not so long that the reader is there first.
const FIRST_WAIT = 250
// What was taken off the page comes back in other nodes, if at all, within a frame or two.
const SHORT_WAIT = 40
// A page that never rests (tickers, players) is read again every ten seconds at most.
const LONGEST_WAIT = 10_000
// Hands are slower than this.
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
