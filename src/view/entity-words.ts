import type { Article } from '../types.ts'
import type { EntityView, LineView } from './entity-view.ts'
import { type Excerpt, excerptText } from './excerpt.ts'
import { typeWord } from './type-word.ts'
import { list, number, words } from './words.ts'

/** A card as plain text with its source, for the clipboard. */
export function entityWords(view: EntityView, article: Article): string {
  const also = view.aliases.map(({ name }) => name)
  return [
    `${view.name} (${typeWord(view.type)})`,
    also.length > 0 && `${words('hereAlso')} ${list(also)}`,
    view.role && withPlace(excerptText(view.role), view.role),
    ...view.lines.map((line) => `- ${lineWords(line)}`),
    '',
    sourceWords(article),
  ]
    .filter((part) => part !== undefined && part !== false)
    .join('\n')
}

/** The line under everything that leaves Sidelight: headline, site, date, address. */
export const sourceWords = ({ headline, siteName, url, datePublished }: Article): string =>
  [headline, siteName ?? hostOf(url), datePublished?.slice(0, 10), url].filter(Boolean).join(' · ')

function lineWords(line: LineView): string {
  const text = line.kind === 'quote' ? `“${excerptText(line)}”` : excerptText(line)
  const by = line.by && (line.kind === 'claim' ? words('claimBy', line.by) : line.by)
  return withPlace(by ? `${text} (${by})` : text, line)
}

const withPlace = (text: string, { paragraph }: Excerpt): string =>
  paragraph === 0 ? text : `${text} (¶ ${number(paragraph)})`

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '')
