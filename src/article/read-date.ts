import { own } from './own.ts'
import type { JsonLdArticle } from './read-json-ld.ts'
import type { Meta } from './read-meta.ts'

interface DateSources {
  readonly page: Document
  readonly url: string
  readonly meta: Meta
  readonly jsonLd: JsonLdArticle
}

/** Names by which content systems give the day of publication, the commonest first. */
const META_NAMES =
  'article:published_time og:published_time datepublished pubdate publishdate publish-date publish_date parsely-pub-date sailthru.date dc.date.issued dcterms.created dc.date date article.published cxenseparse:recs:publishtime cxenseparse:publishtime displaydate'.split(
    ' ',
  )

/** When a page's article was published, ISO 8601: by JSON-LD, meta elements, `<time>` or the day in its address. */
export function readDate({ page, url, meta, jsonLd }: DateSources): string | undefined {
  const element = page.querySelector(
    '[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime]',
  )
  const candidates = [
    jsonLd['datePublished'],
    ...META_NAMES.map(meta),
    element && (own.getAttribute(element, 'datetime') ?? own.getAttribute(element, 'content')),
    /\/(?:19|20)\d\d[/-]\d\d?[/-]\d\d?(?=\D|$)/.exec(url)?.[0],
  ]
  return candidates.map(toIso).find((date) => date !== undefined)
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/

function toIso(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const [, day, time, zone] = ISO.exec(value.trim()) ?? []
  if (day) return isDay(day) ? `${day}${time ? `T${time}${zone ?? ''}` : ''}` : undefined
  const [, year, month, date] = /^\/?(\d{4})[/-]?(\d\d?)[/-]?(\d\d?)$/.exec(value.trim()) ?? []
  if (year) return toIso(`${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`)
  return fromWords(value)
}

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(`${day}T00:00:00Z`))

// "Tue, 19 Nov 2019 10:31:00 GMT", "November 19, 2019": the day alone is read, for the hour's zone is often not told.
function fromWords(value: string): string | undefined {
  const words = /(?:\d{1,2}\s{1,3}\p{L}{3,15}\.?,?\s{1,3}\d{4}|\p{L}{3,15}\.?\s{1,3}\d{1,2},?\s{1,3}\d{4})/u.exec(
    value,
  )?.[0]
  const time = words ? Date.parse(`${words} UTC`) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}
