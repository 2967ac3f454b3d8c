import browser from '../extension-api.ts'

/**
 * Calls back when the reader has put something right on this site, or taken it back, until the signal aborts. Only told
 * that it changed, not what: the background applies it.
 */
export function watchCorrections(listener: () => void, signal: AbortSignal): void {
  const onChanged = ({ corrections }: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    if (corrections && onThisSite(corrections.oldValue) !== onThisSite(corrections.newValue)) listener()
  }
  const { onChanged: changes } = browser.storage.local
  changes.addListener(onChanged)
  signal.addEventListener('abort', () => changes.removeListener(onChanged))
}

const onThisSite = (stored: unknown): string =>
  JSON.stringify(Array.isArray(stored) ? stored.filter((one) => one?.site === location.hostname) : [])
