import type { JSX } from 'preact'
import type { Analysis } from '../types.ts'
import type { EntityActions } from './entity-card.tsx'
import { excerpt } from './excerpt.ts'
import { ExcerptText } from './excerpt-text.tsx'
import { MeetingPicture } from './meetings/meeting-picture.tsx'
import { textDirection } from './text-direction.ts'
import { Where } from './where.tsx'
import { words } from './words.ts'

/** Who meets whom, for the eye, and the sentences that tell the story, each a way to its place. */
export const Story = ({ analysis, actions }: { analysis: Analysis; actions: EntityActions }): JSX.Element => (
  <>
    <MeetingPicture analysis={analysis} actions={actions} />
    <ol class="summary" aria-label={words('summary')}>
      {analysis.summary
        .map((span) => excerpt(analysis, span))
        .map((sentence) => (
          <li key={sentence.span.start}>
            <button
              type="button"
              dir={textDirection(analysis.article.language)}
              onClick={() => actions.jump(sentence.span)}
            >
              <ExcerptText excerpt={sentence} lang={analysis.article.language} />
              <Where paragraph={sentence.paragraph} inline />
            </button>
          </li>
        ))}
    </ol>
    {analysis.summary.length === 0 && <p class="empty">{words('noSummary')}</p>}
  </>
)
