import type { ComponentChildren, JSX } from 'preact'
import type { PageActions } from './page-actions.ts'
import { words } from './words.ts'

/** Where popup and panel lead to; what is special to a view stands before it. */
export const PageFoot = (props: { actions: PageActions; children?: ComponentChildren }): JSX.Element => (
  <footer class="page-foot">
    {props.children}
    {props.actions.openPanel && (
      <button type="button" class="open-panel" onClick={props.actions.openPanel}>
        {words('sidePanel')}
      </button>
    )}
    <span class="space" />
    <button type="button" onClick={props.actions.openOptions}>
      {words('options')}
    </button>
  </footer>
)
