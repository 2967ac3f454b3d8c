import type { JSX } from 'preact'
import { IconButton } from './icon-button.tsx'
import type { PageActions } from './page-actions.ts'
import { words } from './words.ts'

/** Sidelight on this site, on or off, and a pause everywhere. What undoes them stands in the notice that follows. */
export const SiteControls = ({ on, actions }: { on: boolean; actions: PageActions }): JSX.Element => (
  <div class="site-controls">
    {on && <IconButton icon="pause" label={words('pauseHour')} onClick={actions.pause} />}
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={words('switchSite')}
      title={words(on ? 'switchedOn' : 'switchedOff')}
      onClick={() => actions.switchSite(!on)}
    />
  </div>
)
