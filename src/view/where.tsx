import type { JSX } from 'preact'
import { number, words } from './words.ts'

/** Where in the article a line stands: "¶ 6", spoken as "paragraph 6"; nothing outside of body text. */
export function Where({ paragraph }: { paragraph: number }): JSX.Element | null {
  if (paragraph === 0) return null
  const name = words('paragraph', number(paragraph))
  return (
    <span class="where" title={name}>
      <span aria-hidden="true">¶ {number(paragraph)}</span>
      <span class="visually-hidden">{name}</span>
    </span>
  )
}
