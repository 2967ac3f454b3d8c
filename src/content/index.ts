import { beginReader } from '../gate/begin-reader.ts'
import { answer } from '../messages.ts'
import { startPageReader } from './page-reader.ts'
import { watchExtension } from './watch-extension.ts'

/** The reader: put into a page where an article stands, or that the popup asks of. It reads, marks and answers. */
function start(life: AbortController): void {
  const { signal } = life
  const reader = startPageReader(signal)
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

const life = beginReader()
if (life) start(life)
