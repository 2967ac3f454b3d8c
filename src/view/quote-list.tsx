import type { JSX } from 'preact'
import type { Analysis } from '../types.ts'
import type { EntityActions } from './entity-card.tsx'
import { hasCard } from './entity-view.ts'
import { ExcerptText } from './excerpt-text.tsx'
import { quotesBySpeaker, type Speaker, type SpeakerQuotes } from './quotes-by-speaker.ts'
import { textDirection } from './text-direction.ts'
import { Where } from './where.tsx'
import { words } from './words.ts'

/** Who says what, by speaker. */
export function QuoteList({ analysis, actions }: { analysis: Analysis; actions: EntityActions }): JSX.Element {
  const groups = quotesBySpeaker(analysis)
  if (groups.length === 0) return <p class="empty">{words('noQuotes')}</p>
  return (
    <>
      {groups.map((group) => (
        <Group key={group.speaker?.id ?? ''} group={group} analysis={analysis} actions={actions} />
      ))}
    </>
  )
}

const Group = ({ group, analysis, actions }: { group: SpeakerQuotes; analysis: Analysis; actions: EntityActions }) => (
  <section class="speaker" data-type={group.speaker?.type ?? 'other'} dir={textDirection(analysis.article.language)}>
    <h2>
      <span class="dot" />
      {group.speaker ? (
        <SpeakerName speaker={group.speaker} analysis={analysis} actions={actions} />
      ) : (
        words('speakerUnknown')
      )}
    </h2>
    {group.speaker?.role && (
      <p class="soft" lang={analysis.article.language}>
        {group.speaker.role}
      </p>
    )}
    <ul class="quotes">
      {group.quotes.map((quote) => (
        <li key={quote.span.start}>
          <button type="button" onClick={() => actions.jump(quote.span)}>
            {/* The marks are those of the language around. */}
            <span lang={analysis.article.language}>
              <q>
                <ExcerptText excerpt={quote} lang={analysis.article.language} />
              </q>
            </span>
            <Where paragraph={quote.paragraph} inline />
          </button>
        </li>
      ))}
    </ul>
  </section>
)

const SpeakerName = (props: { speaker: Speaker; analysis: Analysis; actions: EntityActions }) => {
  const { speaker, analysis, actions } = props
  const name = (
    <span lang={analysis.article.language} dir="auto">
      {speaker.name}
    </span>
  )
  if (!hasCard(analysis, speaker.id)) return name
  return (
    <button type="button" onClick={() => actions.open(speaker.id)}>
      {name}
    </button>
  )
}
