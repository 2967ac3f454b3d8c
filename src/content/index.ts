import browser from '../extension-api.ts'
import { answer } from '../messages.ts'
import { startCard } from './card/start-card.ts'
import { startPageReader } from './page-reader.ts'

/** The content script: reads the page once it is shown, and answers popup, panel and commands. */
function start(): void {
  const life = new AbortController()
  const { signal } = life
  const reader = startPageReader(startCard, signal)
  answer(
    {
      page: () => reader.state(),
      jump: async ({ span }) => reader.jump(span),
      readAnyway: () => reader.readAnyway(),
      command: async ({ command }) => {
        reader.command(command)
        return null
      },
    },
    signal,
  )
  // An extension that was updated or removed leaves its scripts behind: they take their marks away and fall silent.
  const endIfOrphaned = () => {
    if (isOrphaned()) life.abort()
  }
  addEventListener('pointermove', endIfOrphaned, { capture: true, passive: true, signal })
  document.addEventListener('visibilitychange', endIfOrphaned, { signal })
}

function isOrphaned(): boolean {
  try {
    return browser.runtime.id === undefined
  } catch {
    return true
  }
}

// A page that is loaded ahead may never be shown.
if ((document as Document & { readonly prerendering?: boolean }).prerendering)
  document.addEventListener('prerenderingchange', start, { once: true })
else start()
