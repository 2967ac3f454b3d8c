import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Settings } from '../settings.ts'
import type { Analysis, Block } from '../types.ts'
import { EntityCard } from '../view/entity-card.tsx'
import { entityOf, entityView } from '../view/entity-view.ts'
import { words } from '../view/words.ts'
import { markedRuns } from './marked-runs.ts'
import { TRY_ARTICLE } from './try-article.ts'

interface Props {
  readonly analysis: Analysis | undefined
  readonly settings: Settings
}

/** The built-in article, marked as the settings say, and the card of the name that is pointed at or pressed. */
export function TryIt({ analysis, settings }: Props): JSX.Element {
  const [stack, setStack] = useState<readonly string[]>([])
  const [lit, setLit] = useState<number>()
  const opener = useOpener(settings.openDelay)
  const article = useRef<HTMLDivElement>(null)
  const view = analysis && stack.length > 0 ? entityView(analysis, stack.at(-1)!) : undefined
  const actions = {
    open: (id: string) => setStack([...stack, id]),
    jump: ({ start }: { start: number }) => {
      setLit(TRY_ARTICLE.blocks.findIndex((block) => block.start <= start && start < block.end))
      article.current?.scrollIntoView({ block: 'nearest' })
    },
    ...(analysis &&
      stack.length > 1 && {
        back: { to: entityOf(analysis, stack.at(-2)!)?.name ?? '', run: () => setStack(stack.slice(0, -1)) },
      }),
  }
  const show = (id: string) => setStack([id])
  return (
    <section class="try" aria-labelledby="try">
      <h2 id="try">{words('tryTitle')}</h2>
      <p class="soft">{words('tryText')}</p>
      <div class="try-article" lang="en" dir="ltr" data-style={settings.markStyle} ref={article}>
        {TRY_ARTICLE.blocks.map((block, index) => (
          <p key={block.start} class={block.kind} data-lit={lit === index}>
            {analysis
              ? markedRuns(analysis, block, settings).map(({ start, text, entity }) =>
                  entity ? (
                    <button
                      type="button"
                      class="mark"
                      key={start}
                      data-type={entity.type}
                      data-open={stack.at(-1) === entity.id}
                      onClick={() => show(entity.id)}
                      onPointerEnter={() => opener.rest(() => show(entity.id))}
                      onPointerLeave={opener.leave}
                    >
                      {text}
                    </button>
                  ) : (
                    text
                  ),
                )
              : textOf(block)}
          </p>
        ))}
      </div>
      <div class="try-card" aria-live="polite">
        {view && <EntityCard view={view} lang="en" actions={actions} titleId="try-name" />}
      </div>
    </section>
  )
}

const textOf = ({ start, end }: Block): string => TRY_ARTICLE.text.slice(start, end)

/** Opens after the delay that the reader has set, as on a page. */
function useOpener(delay: number) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const leave = () => clearTimeout(timer.current)
  const rest = (open: () => void) => {
    leave()
    timer.current = setTimeout(open, delay)
  }
  useEffect(() => leave, [])
  return { rest, leave }
}
