import { normalizeText } from './normalize-text.ts'
import { readDate } from './read-date.ts'
import { type JsonLdArticle, readJsonLd } from './read-json-ld.ts'
import { readMeta } from './read-meta.ts'

/** What a page says of its article beside the text. */
export interface PageMetadata {
  /** What it calls the article, the most trusted first. */
  readonly headlines: readonly string[]
  readonly byline?: string
  readonly siteName?: string
  /** BCP 47. */
  readonly language?: string
  /** ISO 8601. */
  readonly datePublished?: string
}

export function readMetadata(page: Document, url: string): PageMetadata {
  const jsonLd = readJsonLd(page) ?? {}
  const meta = readMeta(page)
  const headlines = [jsonLd['headline'], meta('og:title'), meta('twitter:title'), page.title].filter(isText).map(clean)
  return {
    headlines: headlines.filter((headline) => headline !== ''),
    ...optional('byline', namesOf(jsonLd['author']) || meta('author') || meta('parsely-author')),
    ...optional('siteName', meta('og:site_name') ?? namesOf(jsonLd['publisher'])),
    ...optional('language', languageOf(page, jsonLd)),
    ...optional('datePublished', readDate({ page, url, meta, jsonLd })),
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const clean = (text: string): string => normalizeText([decodeEntities(text)]).text

/** `{ [key]: text }` where there is text, `{}` where there is none. */
function optional<K extends string>(key: K, value: unknown): Partial<Record<K, string>> {
  const text = isText(value) ? clean(value) : ''
  return text ? ({ [key]: text } as Record<K, string>) : {}
}

// Pages escape what is no markup: "AT&amp;amp;T".
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }
const decodeEntities = (text: string): string =>
  text
    .replace(/&#(x?)([\da-f]{1,6});/gi, (whole, hex: string, digits: string) => {
      const point = Number.parseInt(digits, hex ? 16 : 10)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
    })
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')

/** Names of schema.org persons or organizations; addresses in a name's place are none. */
function namesOf(value: unknown): string {
  const names = [value].flat().map((item) => (isText(item) ? item : (item as JsonLdArticle | null)?.['name']))
  return names
    .flat()
    .filter((name) => isText(name) && !/^https?:/.test(name))
    .join(', ')
}

function languageOf(page: Document, jsonLd: JsonLdArticle): string | undefined {
  const declared = [page.documentElement.getAttribute('lang'), page.body?.getAttribute('lang'), jsonLd['inLanguage']]
  return declared
    .filter(isText)
    .map((tag) => canonical(tag.trim().replace('_', '-')))
    .find((tag) => tag !== undefined)
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
