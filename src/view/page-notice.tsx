import type { JSX } from 'preact'
import { NoticePicture } from './notice-picture.tsx'
import type { PageActions } from './page-actions.ts'
import type { Shown } from './shown.ts'
import { locale, words } from './words.ts'

interface Notice {
  readonly title: string
  readonly text: string
  readonly act?: { readonly label: string; readonly run: () => void }
}

/** Every state without an article: what it is, and what the reader can do. */
export function PageNotice({ shown, actions }: { shown: Shown; actions: PageActions }): JSX.Element {
  const { title, text, act } = noticeOf(shown, actions)
  return (
    <div class="page-notice" role="status">
      <NoticePicture state={shown.state} />
      <h2>{title}</h2>
      <p>{text}</p>
      {shown.state === 'working' && <progress aria-label={title} />}
      {act && (
        <button type="button" class="primary" onClick={act.run}>
          {act.label}
        </button>
      )}
    </div>
  )
}

function noticeOf(shown: Shown, actions: PageActions): Notice {
  const again = { label: words('tryAgain'), run: actions.reload }
  switch (shown.state) {
    case 'asking':
    case 'working':
      return { title: words('workingTitle'), text: words('workingText') }
    case 'silent':
      return {
        title: words('silentTitle'),
        text: words('silentText'),
        act: { label: words('readAnyway'), run: actions.readAnyway },
      }
    case 'ready':
      return { title: words('nothingTitle'), text: words('nothingText'), act: again }
    case 'off':
      return offNotice(shown, actions)
    case 'cannot':
      return { title: words('cannotTitle'), text: words('cannotText'), act: { ...again, label: words('reloadPage') } }
    case 'unsaved':
      return { title: words('saveFailed'), text: '' }
    case 'fault':
      return shown.fault === 'tooLong'
        ? { title: words('tooLongTitle'), text: words('tooLongText') }
        : { title: words('faultTitle'), text: words('faultText'), act: again }
  }
}

function offNotice({ hostname, pausedUntil }: Extract<Shown, { state: 'off' }>, actions: PageActions): Notice {
  const act = { label: words('switchOn'), run: () => actions.switchSite(true) }
  if (pausedUntil <= Date.now()) return { title: words('offTitle', hostname), text: words('offText'), act }
  const until = new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(pausedUntil)
  return { title: words('pausedTitle', until), text: words('pausedText'), act: { ...act, label: words('resume') } }
}
