import type { JSX } from 'preact'
import { dateWords } from './date-words.ts'
import type { Excerpt, Run } from './excerpt.ts'
import { textDirection } from './text-direction.ts'

/** The words of an excerpt, its figures and dates told apart. */
export const ExcerptText = ({ excerpt, lang }: { excerpt: Excerpt; lang: string }): JSX.Element => (
  <span class="excerpt" lang={lang} dir={textDirection(lang)}>
    {excerpt.runs.map(runElement)}
  </span>
)

function runElement({ text, kind, date }: Run): JSX.Element | string {
  if (kind === 'figure') return <b>{text}</b>
  if (kind !== 'date') return text
  return date ? (
    <time dateTime={date} title={dateWords(date)}>
      {text}
    </time>
  ) : (
    <time>{text}</time>
  )
}
