import type { JSX } from 'preact'
import type { Shown } from './shown.ts'

/** The extension's lamp, and a page as it is: lit and read, dark, blank or torn. */
const LINES: Record<Shown['state'], readonly number[]> = {
  asking: [],
  working: [34, 44, 26],
  ready: [44, 44, 44],
  silent: [18, 18, 18],
  off: [34, 44, 26],
  cannot: [],
  unsaved: [34, 12, 26],
  fault: [34, 12, 26],
}

export const NoticePicture = ({ state }: { state: Shown['state'] }): JSX.Element => (
  <svg class="notice-picture" data-state={state} viewBox="0 0 96 72" aria-hidden="true">
    <path class="beam" d="M14 36 92 8v56z" />
    <circle class="lamp" cx="12" cy="36" r="9" />
    <rect class="sheet" x="32" y="6" width="58" height="60" rx="6" />
    {LINES[state].map((width, index) => (
      <path class="text" key={index} d={`M40 ${22 + index * 13}h${width}`} />
    ))}
    {state === 'cannot' && <path class="text" d="m52 27 18 18m0-18L52 45" />}
  </svg>
)
