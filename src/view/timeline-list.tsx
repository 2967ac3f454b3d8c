import type { JSX } from 'preact'
import type { Analysis } from '../types.ts'
import { dateWords } from './date-words.ts'
import type { EntityActions } from './entity-card.tsx'
import { ExcerptText } from './excerpt-text.tsx'
import { figureList } from './figure-list.ts'
import { textDirection } from './text-direction.ts'
import { timeline } from './timeline.ts'
import { Where } from './where.tsx'
import { words } from './words.ts'

/** When, and how many: the dates in their order, then the figures. */
export function TimelineList({ analysis, actions }: { analysis: Analysis; actions: EntityActions }): JSX.Element {
  const moments = timeline(analysis)
  const figures = figureList(analysis)
  const lang = analysis.article.language
  if (moments.length + figures.length === 0) return <p class="empty">{words('noDates')}</p>
  return (
    <>
      <ol class="timeline" dir={textDirection(lang)}>
        {moments.map(({ date, sentences, when }) => (
          <li key={date} data-when={when}>
            <h2>
              <time dateTime={date} dir="auto">
                {dateWords(date)}
              </time>
              {when === 'same' && <span class="soft"> · {words('publishedThen')}</span>}
              {when === 'after' && <span class="soft"> · {words('ahead')}</span>}
            </h2>
            {sentences.map((sentence) => (
              <button type="button" key={sentence.span.start} onClick={() => actions.jump(sentence.span)}>
                <ExcerptText excerpt={sentence} lang={lang} />
                <Where paragraph={sentence.paragraph} inline />
              </button>
            ))}
          </li>
        ))}
      </ol>
      {figures.length > 0 && <Figures figures={figures} lang={lang} actions={actions} />}
    </>
  )
}

const textOf = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join('')

interface FiguresProps {
  readonly figures: ReturnType<typeof figureList>
  readonly lang: string
  readonly actions: EntityActions
}

const Figures = ({ figures, lang, actions }: FiguresProps): JSX.Element => (
  <section aria-labelledby="figures">
    <h2 class="label" id="figures">
      {words('figures')}
    </h2>
    <ul class="figures" dir={textDirection(lang)}>
      {figures.map((figure) => (
        <li key={figure.span.start}>
          <button type="button" onClick={() => actions.jump(figure.span)} title={textOf(figure.sentence.runs)}>
            <b lang={lang}>{figure.figure}</b>
            <Where paragraph={figure.paragraph} />
            <span lang={lang} class="cut">
              {textOf(figure.sentence.runs)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  </section>
)
