import { answer } from '../messages.ts'
import { startCard } from './card/start-card.ts'
import { startPageReader } from './page-reader.ts'
import { watchExtension } from './watch-extension.ts'

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
  watchExtension(() => life.abort(), signal)
}

// A page that is loaded ahead may never be shown.
if ((document as Document & { readonly prerendering?: boolean }).prerendering)
  document.addEventListener('prerenderingchange', start, { once: true })
else start()
