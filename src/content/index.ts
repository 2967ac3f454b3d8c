import { beginAnnotator } from '../hand-offs.ts'
import { answer } from '../messages.ts'
import { startAnnotator } from './start-annotator.ts'
import { watchExtension } from './watch-extension.ts'

/** The annotator: put into a page where an article stands, or that the popup asks of. It reads, marks and answers. */
function start(life: AbortController): void {
  const { signal } = life
  const annotator = startAnnotator(signal)
  answer(
    {
      page: () => annotator.state(),
      jump: async ({ span }) => annotator.jump(span),
      readAnyway: () => annotator.readAnyway(),
      command: async ({ command }) => {
        annotator.command(command)
        return null
      },
    },
    signal,
  )
  watchExtension(() => life.abort(), signal)
}

const life = beginAnnotator()
if (life) start(life)
