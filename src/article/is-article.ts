import { readJsonLd } from './read-json-ld.ts'

/**
 * Whether a page is one news article, in about a millisecond. What a page declares itself to be counts most; the less it
 * declares, the more prose it must show.
 */
export function isArticle(page: Document): boolean {
  if (!page.body || !isReadable(page)) return false
  const declared = declaredKind(page)
  if (declared === 'news') return true
  if (declared === 'other') return false
  const prose = longestProse(page)
  if (prose < PROSE[declared].dated) return false
  if (page.querySelectorAll('pre').length > FEW_LISTINGS) return false
  return prose >= PROSE[declared].undated || isDated(page)
}

/**
 * Characters of prose in one place from which a page is taken for an article, by what it declares. Pages that call
 * themselves articles are so in five of six cases; the sixth, manuals and shops, rarely gives a date or has little prose.
 */
const PROSE = {
  article: { dated: 400, undated: 1500 },
  nothing: { dated: 1200, undated: Number.POSITIVE_INFINITY },
} as const

// A review may show a listing; a manual shows many.
const FEW_LISTINGS = 1

const isReadable = (page: Document): boolean =>
  (page.contentType ?? 'text/html') === 'text/html' && page.designMode !== 'on'

type Kind = 'news' | 'article' | 'nothing' | 'other'

function declaredKind(page: Document): Kind {
  const types = [readJsonLd(page)?.['@type'] ?? []].flat().join(' ')
  const items = [...page.querySelectorAll('[itemtype]')].slice(0, MOST_ITEMS)
  const itemtypes = items.map((item) => item.getAttribute('itemtype')).join(' ')
  const openGraph = page.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''
  if (/NewsArticle|LiveBlogPosting/.test(types) || /schema\.org\/\w*NewsArticle/.test(itemtypes)) return 'news'
  if (/schema\.org\/(?:QAPage|Product|Recipe|VideoObject|DiscussionForumPosting)\b/.test(itemtypes)) return 'other'
  if (/^(?:video|music|product|profile|book)/.test(openGraph)) return 'other'
  return types || openGraph === 'article' || /schema\.org\/(?:Article|BlogPosting)\b/.test(itemtypes)
    ? 'article'
    : 'nothing'
}

// What a page is stands near its beginning; lists of products have hundreds of items.
const MOST_ITEMS = 20

// Captions, teasers and comments are shorter.
const PARAGRAPH = 80
// More paragraphs than these are not needed to tell, and would cost time.
const MOST_PARAGRAPHS = 400

/** Characters of long paragraphs that stand side by side, where there are most of them. */
function longestProse(page: Document): number {
  const lengths = new Map<Element | null, number>()
  for (const paragraph of [...page.getElementsByTagName('p')].slice(0, MOST_PARAGRAPHS)) {
    const { length } = paragraph.textContent ?? ''
    if (length < PARAGRAPH) continue
    const parent = paragraph.parentElement
    lengths.set(parent, (lengths.get(parent) ?? 0) + length)
  }
  return Math.max(0, ...lengths.values())
}

const DATE_SIGNS =
  'time, [itemprop="datePublished"], meta[property="article:published_time"], meta[name*="pubdate" i], meta[name*="publish" i]'

const isDated = (page: Document): boolean =>
  page.querySelector(DATE_SIGNS) !== null || /\/(?:19|20)\d\d[/-]?[01]?\d[/-]/.test(page.URL ?? '')
