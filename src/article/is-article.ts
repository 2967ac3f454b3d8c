import { readJsonLd } from './read-json-ld.ts'

/**
 * Whether a page is one news article. What a page declares itself to be counts most; the less it declares, the more prose
 * it must show. Every page that is opened pays for the answer, so what is cheap comes first, and selectors are used where
 * they can: to touch an element for the first time costs more than to match it.
 */
export function isArticle(page: Document): boolean {
  const declared = declaredKind(page)
  if (declared !== 'news') {
    const needed = PROSE[declared][isDated(page) ? 'dated' : 'undated']
    if (needed === Number.POSITIVE_INFINITY || !hasProse(page, needed) || isSomethingElse(page)) return false
  }
  return (page.contentType ?? 'text/html') === 'text/html' && page.designMode !== 'on' && page.body !== null
}

/**
 * Characters of prose in one place from which a page is taken for an article, by what it declares. Pages that call
 * themselves articles are so in five of six cases; the sixth, manuals and shops, rarely gives a date or has little prose.
 */
const PROSE = {
  article: { dated: 400, undated: 1500 },
  nothing: { dated: 1200, undated: Number.POSITIVE_INFINITY },
} as const

function declaredKind(page: Document): keyof typeof PROSE | 'news' {
  const jsonLd = readJsonLd(page)
  const types = jsonLd ? [jsonLd['@type']].flat().join(' ') : ''
  if (types && /NewsArticle|LiveBlogPosting/.test(types)) return 'news'
  const items = page.querySelector(ITEMS) ? declaredItems(page) : ''
  if (items && /schema\.org\/\w*NewsArticle/.test(items)) return 'news'
  if (types || (items && /schema\.org\/(?:Article|BlogPosting)\b/.test(items))) return 'article'
  return page.querySelector('meta[property="og:type"][content="article"]') ? 'article' : 'nothing'
}

// More `pre` elements than this are a manual's; an article may show a listing.
const FEW_LISTINGS = 1

function isSomethingElse(page: Document): boolean {
  const openGraph = page.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''
  return (
    /^(?:video|music|product|profile|book)/.test(openGraph) ||
    /schema\.org\/(?:QAPage|Product|Recipe|VideoObject|DiscussionForumPosting)\b/.test(declaredItems(page)) ||
    page.querySelectorAll('pre').length > FEW_LISTINGS
  )
}

// No more are looked at: what a page is stands near its beginning, and lists of products have hundreds of items.
const MOST_ITEMS = 20
// Without forms, whose fields may stand for their attributes (see `own`); none of the kinds looked for is a form.
const ITEMS = '[itemtype]:not(form)'

function declaredItems(page: Document): string {
  const types: (string | null)[] = []
  for (const item of page.querySelectorAll(ITEMS)) {
    if (types.push(item.getAttribute('itemtype')) === MOST_ITEMS) break
  }
  return types.join(' ')
}

// Characters. Captions, teasers and comments are shorter.
const PARAGRAPH = 80
// Enough to tell an article by; looking at more would only cost time.
const MOST_PARAGRAPHS = 400

// Not counted as prose: a letter or a draft is somebody's own.
const EDITABLE = '[contenteditable]:not([contenteditable="false" i])'

/** Whether long paragraphs that stand side by side, and are there to be read, come to so many characters. */
function hasProse(page: Document, needed: number): boolean {
  const lengths = new Map<Element | null, number>()
  let seen = 0
  for (const paragraph of page.getElementsByTagName('p')) {
    if (++seen > MOST_PARAGRAPHS) return false
    const { length } = paragraph.textContent ?? ''
    if (length < PARAGRAPH) continue
    const parent = paragraph.parentElement
    const prose = (lengths.get(parent) ?? 0) + length
    if (prose >= needed && !paragraph.closest(EDITABLE)) return true
    lengths.set(parent, prose)
  }
  return false
}

const DATE_SIGN = 'meta:is([property="article:published_time"], [name*="pubdate" i], [name*="publish" i])'

// Asked one by one: as one list of selectors they take the browser several times as long.
const isDated = (page: Document): boolean =>
  page.getElementsByTagName('time').length > 0 ||
  page.querySelector('[itemprop="datePublished"]') !== null ||
  page.querySelector(DATE_SIGN) !== null ||
  /\/(?:19|20)\d\d[/-]?[01]?\d[/-]/.test(page.URL ?? '')
