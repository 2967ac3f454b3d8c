/** A smooth scroll of a long page takes no longer; without any scroll there is no event to wait for. Milliseconds. */
const LONGEST = 800

/** Resolves when the scroll that was just begun has ended. */
export function afterScroll(): Promise<void> {
  return new Promise((resolve) => {
    const life = new AbortController()
    const done = () => {
      life.abort()
      requestAnimationFrame(() => resolve())
    }
    const still = setTimeout(done, LONGEST)
    life.signal.addEventListener('abort', () => clearTimeout(still))
    addEventListener('scrollend', done, { capture: true, signal: life.signal })
  })
}
