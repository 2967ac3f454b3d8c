import type { JSX } from 'preact'
import { namedMentions } from './entity-view.ts'
import type { PageActions } from './page-actions.ts'
import { readingTime } from './reading-time.ts'
import type { Shown } from './shown.ts'
import { SiteControls } from './site-controls.tsx'
import { countWords, words } from './words.ts'

type Ready = Extract<Shown, { state: 'ready' }>

/** Site, length and number of names; the switch; the headline. */
export function ArticleHead({ shown, actions }: { shown: Ready; actions: PageActions }): JSX.Element {
  const { article, entities } = shown.analysis
  const names = entities.filter((entity) => namedMentions(entity).length > 0).length
  const facts = [shown.hostname, countWords('minutes', readingTime(article.text)), countWords('names', names)]
  return (
    <header class="page-top">
      <div class="site-line">
        <span class="cut">{facts.filter(Boolean).join(' · ')}</span>
        <SiteControls on actions={actions} />
      </div>
      <h1 lang={article.language} dir="auto" title={article.headline}>
        {article.headline || words('untitled')}
      </h1>
      {shown.damaged && <p class="soft">{words('damaged')}</p>}
      {shown.partial && <p class="soft">{words('partial')}</p>}
    </header>
  )
}
