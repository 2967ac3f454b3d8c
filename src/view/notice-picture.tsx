import type { JSX } from 'preact'
import type { Shown } from './shown.ts'

const [FIRST, SECOND, THIRD] = [24, 38, 52]
const TEXT = `M50 ${FIRST}h38M50 ${SECOND}h46M50 ${THIRD}h26`
const TORN = `M50 ${FIRST}h40M50 ${SECOND}h10m14 0h18M50 ${THIRD}h30`

/** What is on the page: text, the tiles of a home page, a text that is torn, or nothing that can be seen. */
const ON_PAGE: Record<Shown['state'], string> = {
  asking: TEXT,
  working: TEXT,
  ready: TEXT,
  silent: 'M50 19h19v15H50zM79 19h19v15H79zM50 44h19v15H50zM79 44h19v15H79z',
  off: TEXT,
  cannot: 'm65 29 18 18m0-18L65 47',
  unsaved: TORN,
  fault: TORN,
}

/** The extension's lamp from the side, and the page that it shines on. */
export const NoticePicture = ({ state }: { state: Shown['state'] }): JSX.Element => (
  <svg class="notice-picture" data-state={state} viewBox="0 0 124 76" aria-hidden="true">
    <rect class="sheet" x="38" y="6" width="72" height="64" rx="7" />
    <path class="beam" d="M12 38 124 4v68z" />
    <path class="text" d={ON_PAGE[state]} />
    <circle class="lamp" cx="13" cy="38" r="11" />
  </svg>
)
