import type { JSX } from 'preact'
import { number, words } from './words.ts'

interface Props {
  /** 0 outside of body text. */
  readonly paragraph: number
  /** At the end of words that it stays with: never on a line of its own. */
  readonly inline?: boolean
}

const NO_BREAK = '\u00a0'

/** Where in the article a line stands: "¶ 6", spoken as "paragraph 6"; nothing outside of body text. */
export function Where({ paragraph, inline }: Props): JSX.Element | null {
  if (paragraph === 0) return null
  const name = words('paragraph', number(paragraph))
  return (
    <span class="where" title={name}>
      {inline && NO_BREAK}
      <span aria-hidden="true">¶ {number(paragraph)}</span>
      <span class="visually-hidden">{name}</span>
    </span>
  )
}
