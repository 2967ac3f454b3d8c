import type { JSX } from 'preact'
import { IconButton } from './icon-button.tsx'
import { number, words } from './words.ts'

interface Props {
  /** Counted from 0. */
  readonly at: number
  readonly total: number
  readonly go: (mention: number) => void
}

/** "2 of 4", with a step to the mention before and after. */
export const MentionSteps = ({ at, total, go }: Props): JSX.Element => (
  <>
    <IconButton icon="previous" label={words('previousMention')} disabled={at <= 0} onClick={() => go(at - 1)} />
    <span class="count">{words('mentionOf', number(at + 1), number(total))}</span>
    <IconButton icon="next" label={words('nextMention')} disabled={at >= total - 1} onClick={() => go(at + 1)} />
  </>
)
