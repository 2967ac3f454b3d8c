import type { JSX } from 'preact'
import { ArticleView } from './article-view.tsx'
import type { PageActions } from './page-actions.ts'
import { PageFoot } from './page-foot.tsx'
import { PageNotice } from './page-notice.tsx'
import type { Shown } from './shown.ts'
import { SiteControls } from './site-controls.tsx'
import { words } from './words.ts'

/** The whole of popup and panel, for whatever state the page is in. */
export function PageView({ shown, actions }: { shown: Shown; actions: PageActions }): JSX.Element {
  if (shown.state === 'asking') return <main class="page-view" aria-busy="true" />
  if (shown.state === 'ready' && shown.analysis.entities.length > 0)
    return <ArticleView key={shown.analysis.article.url} shown={shown} actions={actions} />
  return (
    <main class="page-view small">
      <h1 class="visually-hidden">{words('extensionName')}</h1>
      {'hostname' in shown && (
        <div class="page-top site-line">
          <span class="cut">{shown.hostname}</span>
          <SiteControls on={shown.state !== 'off'} actions={actions} />
        </div>
      )}
      <PageNotice shown={shown} actions={actions} />
      <PageFoot actions={actions} />
    </main>
  )
}
