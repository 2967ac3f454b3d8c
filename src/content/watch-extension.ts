import browser from '../extension-api.ts'

/**
 * Calls back when the extension was updated, switched off or removed and has left this script behind, at the next thing
 * that the reader does: the browser tells it nothing. (Firefox ends the scripts of an extension with it.)
 */
export function watchExtension(onGone: () => void, signal: AbortSignal): void {
  const look = () => {
    if (isGone()) onGone()
  }
  for (const sign of ['pointermove', 'scroll', 'keydown', 'focus', 'visibilitychange']) {
    addEventListener(sign, look, { capture: true, passive: true, signal })
  }
}

function isGone(): boolean {
  try {
    return browser.runtime.id === undefined
  } catch {
    return true
  }
}
