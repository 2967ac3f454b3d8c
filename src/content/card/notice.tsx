import { type ComponentChildren, render } from 'preact'
import { IconButton } from '../../view/icon-button.tsx'
import { words } from '../../view/words.ts'
import { cardHost } from './card-host.ts'
import { dress } from './dress.ts'
import type { Scheme } from './page-scheme.ts'

export interface Notice {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
  readonly scheme: Scheme
  /** Puts the focus on its first button, and back where it was once it is gone. */
  readonly focus?: boolean
}

/** Long enough to read a line and reach its button; the options undo the same later. Milliseconds. */
const STAYS = 12_000

let hideShown: (() => void) | undefined

/** Shows a line at the foot of the page, with what undoes it. One at a time; it outlives the card that it tells of. */
export function showNotice(notice: Notice): void {
  hideShown?.()
  const element = dress(document.createElement('div'), 'notice', notice.scheme)
  element.popover = 'manual'
  element.role = 'status'
  cardHost().root.append(element)
  const gone = new AbortController()
  const before = document.activeElement
  const hide = () => {
    const hadFocus = element.matches(':focus-within')
    gone.abort()
    element.remove()
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  hideShown = hide
  const act = (run: () => void) => () => {
    hide()
    run()
  }
  render(<NoticeView notice={notice} act={act} />, element)
  element.showPopover()
  if (notice.focus) element.querySelector('button')?.focus()
  stayWhileUsed(element, hide, gone.signal)
}

/** Shows the notice above what was opened after it. */
export function raiseNotice(): void {
  const notice = cardHost().root.querySelector<HTMLElement>('.notice')
  notice?.hidePopover()
  notice?.showPopover()
}

const NoticeView = ({ notice, act }: { notice: Notice; act: (run: () => void) => () => void }): ComponentChildren => (
  <>
    <span>{notice.text}</span>
    {notice.action && (
      <button type="button" class="action" onClick={act(notice.action.run)}>
        {notice.action.label}
      </button>
    )}
    <IconButton icon="close" label={words('close')} onClick={act(() => {})} />
  </>
)

/** Time runs only while the pointer and the focus are elsewhere. */
function stayWhileUsed(element: HTMLElement, hide: () => void, signal: AbortSignal): void {
  let timer = setTimeout(hide, STAYS)
  const stay = () => clearTimeout(timer)
  const leave = () => {
    clearTimeout(timer)
    timer = setTimeout(hide, STAYS)
  }
  element.addEventListener('pointerenter', stay, { signal })
  element.addEventListener('focusin', stay, { signal })
  element.addEventListener('pointerleave', leave, { signal })
  element.addEventListener('focusout', leave, { signal })
  element.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
}
