import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { isArticle } from '../../src/article/is-article.ts'

const PARAGRAPH = `<p>${'The harbour of Lisk reopened on Monday, said its master. '.repeat(4)}</p>`
const isArticlePage = (head: string, body: string) =>
  isArticle(parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document as unknown as Document)

const jsonLd = (type: string) => `<script type="application/ld+json">{"@type":"${type}"}</script>`
const xhtmlJsonLd = (space: string) =>
  `<script type="application/ld+json">${space}//<![CDATA[{"@type":"NewsArticle"}//]]>${space};${space}</script>`
const openGraph = (type: string) => `<meta property="og:type" content="${type}">`
const TIME = '<time>3 May</time>'

describe('isArticle', () => {
  it.each([
    ['news by JSON-LD', jsonLd('NewsArticle'), PARAGRAPH],
    ['a live blog', jsonLd('LiveBlogPosting'), PARAGRAPH],
    [
      'news in a graph',
      '<script type="application/ld+json">{"@graph":[{"@type":"ReportageNewsArticle"}]}</script>',
      '',
    ],
    ['news as XHTML declares it', xhtmlJsonLd('  '), ''],
    ['news by microdata', '', `<main itemtype="https://schema.org/NewsArticle">${PARAGRAPH}</main>`],
    ['a dated article by Open Graph', openGraph('article'), TIME + PARAGRAPH.repeat(3)],
    ['a long article without a date', openGraph('article'), PARAGRAPH.repeat(8)],
    ['undeclared prose with a date', '', TIME + PARAGRAPH.repeat(8)],
    [
      'an article that says it is not to be edited',
      openGraph('article'),
      `${TIME}<div contenteditable="false">${PARAGRAPH.repeat(8)}</div>`,
    ],
    ['an article with a newsletter box', jsonLd('NewsArticle'), `${PARAGRAPH}<form><input type="email"></form>`],
  ])('lets %s in', (_, head, body) => {
    expect(isArticlePage(head, body)).toBe(true)
  })

  it.each([
    ['an empty page', '', ''],
    [
      'a home page that lists news',
      '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}</script>',
      TIME,
    ],
    ['teasers', '', TIME + `<div>${PARAGRAPH}</div>`.repeat(30)],
    ['undeclared prose without a date', '', PARAGRAPH.repeat(30)],
    ['a manual', openGraph('article'), PARAGRAPH.repeat(30) + '<pre>code</pre>'.repeat(4)],
    ['a draft', openGraph('article'), `${TIME}<div contenteditable>${PARAGRAPH.repeat(30)}</div>`],
    ['a video', openGraph('video.other'), TIME + PARAGRAPH.repeat(30)],
    ['a question with answers', '', `<div itemtype="https://schema.org/QAPage">${TIME}${PARAGRAPH.repeat(30)}</div>`],
    ['JSON-LD that is longer than that of any article', xhtmlJsonLd(' '.repeat(100_000)), PARAGRAPH],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle"</script>', PARAGRAPH],
  ])('keeps %s out', (_, head, body) => {
    expect(isArticlePage(head, body)).toBe(false)
  })
})
