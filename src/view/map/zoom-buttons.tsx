import type { JSX } from 'preact'
import { IconButton } from '../icon-button.tsx'
import { words } from '../words.ts'

const STEP = 2
const MOST = 16

/** Nearer, and further away again. */
export const ZoomButtons = (props: { zoom: number; setZoom: (zoom: number) => void }): JSX.Element => (
  <div class="zoom">
    <IconButton
      icon="plus"
      label={words('zoomIn')}
      disabled={props.zoom >= MOST}
      onClick={() => props.setZoom(props.zoom * STEP)}
    />
    <IconButton
      icon="minus"
      label={words('zoomOut')}
      disabled={props.zoom <= 1}
      onClick={() => props.setZoom(props.zoom / STEP)}
    />
  </div>
)
