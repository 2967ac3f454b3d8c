import type { JSX } from 'preact'
import { Icon, type IconName } from './icon.tsx'

interface Props {
  readonly icon: IconName
  readonly label: string
  readonly onClick: () => void
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly expanded?: boolean
}

/** A button that shows only a drawing; its label is its name and its tooltip. */
export const IconButton = ({ icon, label, onClick, disabled, pressed, expanded }: Props): JSX.Element => (
  <button
    type="button"
    class="icon-button"
    aria-label={label}
    title={label}
    onClick={onClick}
    disabled={disabled ?? false}
    {...(pressed !== undefined && { 'aria-pressed': pressed })}
    {...(expanded !== undefined && { 'aria-expanded': expanded })}
  >
    <Icon name={icon} />
  </button>
)
