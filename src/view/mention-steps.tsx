import type { JSX } from 'preact'
import type { MentionPlace } from './entity-view.ts'
import { IconButton } from './icon-button.tsx'
import { Strip } from './strip.tsx'
import { number, words } from './words.ts'

interface Props {
  /** Counted from 0. */
  readonly at: number
  readonly mentions: readonly MentionPlace[]
  readonly go: (mention: number) => void
}

/** "2 of 4", with a step to the mention before and after, and where in the article each stands. */
export const MentionSteps = ({ at, mentions, go }: Props): JSX.Element => (
  <>
    <IconButton icon="previous" label={words('previousMention')} disabled={at <= 0} onClick={() => go(at - 1)} />
    <span class="count">{words('mentionOf', number(at + 1), number(mentions.length))}</span>
    <IconButton
      icon="next"
      label={words('nextMention')}
      disabled={at >= mentions.length - 1}
      onClick={() => go(at + 1)}
    />
    <Strip places={mentions} at={at} go={go} />
  </>
)
