/** The fields of a schema.org Article that are of use; each may be anything, pages write what they like. */
export type JsonLdArticle = Readonly<Record<string, unknown>>

// What begins or ends so is a kind of Article: NewsArticle, ReportageNewsArticle, LiveBlogPosting, BlogPosting, Report …
const ANY_ARTICLE = ['Article', 'BlogPosting', 'Report', 'Review']
const ARTICLE_TYPE = /^(?:.*Article|.*BlogPosting|Report|Review)$/

// Characters. Longer is a catalogue, and takes long to parse; an article's own rarely exceeds 50 KB.
const LONGEST_SCRIPT = 100_000

// Marks around a script's trimmed text that XHTML asked for and some pages still write.
const CDATA = /^(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*;?$/g

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first Article among a page's JSON-LD, at its top level, in a list or in a graph. */
export function readJsonLd(page: Document): JsonLdArticle | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? ''
    // Not parsed without an article's type in it: most pages declare something, and mostly something else.
    if (json.length > LONGEST_SCRIPT || !ANY_ARTICLE.some((type) => json.includes(type))) continue
    const article = topLevel(parse(json)).find(isArticle)
    if (article) return article
  }
  return undefined
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.includes('[CDATA[') ? json.trim().replace(CDATA, '') : json)
  } catch {
    return undefined
  }
}

function topLevel(value: unknown): Readonly<Record<string, unknown>>[] {
  const items = Array.isArray(value) ? value : [value]
  return items.filter(isRecord).flatMap((item) => [item, ...graphOf(item)])
}

const graphOf = (item: Readonly<Record<string, unknown>>) =>
  [item['@graph'], item['mainEntity']].flat().filter(isRecord)

function isArticle(item: Readonly<Record<string, unknown>>): boolean {
  return [item['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))
}
