import type { JSX } from 'preact'
import type { PageActions } from './page-actions.ts'
import { words } from './words.ts'

/** Sidelight on this site, on or off. */
export const SiteSwitch = ({ on, actions }: { on: boolean; actions: PageActions }): JSX.Element => (
  <button
    type="button"
    class="switch"
    role="switch"
    aria-checked={on}
    aria-label={words('switchSite')}
    title={words(on ? 'switchedOn' : 'switchedOff')}
    onClick={() => actions.switchSite(!on)}
  />
)
