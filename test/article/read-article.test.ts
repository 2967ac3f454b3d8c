import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'

const SENTENCE =
  'The harbour of Lisk, closed since the storm of last week, reopened on Monday, said its master, Jane Doe. '
const PROSE = `<p>${SENTENCE.repeat(4)}</p>`

const readingOf = (body: string, head = '') => {
  const { document } = parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
  return { document, reading: readArticle(document, { url: 'https://lisk.example/2024/05/03/harbour' }) }
}
const blocksOf = (body: string, head = '') => {
  const { article } = readingOf(body, head).reading!
  return article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])
}

describe('readArticle', () => {
  it('takes headline, paragraphs, headings, lists and quotes, each with its kind', () => {
    const blocks = blocksOf(
      `<nav><a href="/">Home</a></nav><article><h1>Harbour reopens</h1>${PROSE}<h2>What <em>now</em></h2>${PROSE}
      <blockquote><p>Ships left at noon.</p></blockquote><ul><li>One ship, two tugs</li></ul>${PROSE}</article>`,
      '<title>Harbour reopens | The Lisk Times</title>',
    )
    const prose = SENTENCE.repeat(4).trim()
    expect(blocks).toEqual([
      ['headline', 'Harbour reopens'],
      ['paragraph', prose],
      ['heading', 'What now'],
      ['paragraph', prose],
      ['quote', 'Ships left at noon.'],
      ['listItem', 'One ship, two tugs'],
      ['paragraph', prose],
    ])
  })

  it('leaves the page as it was', () => {
    const { document } = parseHTML(
      `<html><head><title></title></head><body><article>${PROSE.repeat(4)}</article></body></html>`,
    )
    const before = document.toString()
    readArticle(document, { url: 'https://lisk.example/' })
    expect(document.toString()).toBe(before)
  })

  it("traces every character to the page's own nodes", () => {
    const { document, reading } = readingOf(`<h1>Har&shy;bour\n reopens</h1><article>${PROSE.repeat(3)}</article>`)
    const { article, nodes, segments } = reading!
    expect(article.headline).toBe('Harbour reopens')
    expect(segments.reduce((sum, { length }) => sum + length, 0)).toBe(article.text.replaceAll('\n', '').length)
    for (const { start, length, source, offset } of segments) {
      expect(document.contains(nodes[source]!)).toBe(true)
      expect(nodes[source]!.data.slice(offset, offset + length).replace(/\s/g, ' ')).toBe(
        article.text.slice(start, start + length),
      )
    }
  })

  it.each([
    ['what is hidden', '<p hidden>Secret harbour plans.</p>'],
    ['what is styled away', '<p style="display: none">Secret harbour plans.</p>'],
    ['editable text', '<div contenteditable><p>Secret harbour plans.</p></div>'],
    ['form fields', '<textarea>Secret harbour plans.</textarea>'],
    ['code', '<pre>Secret harbour plans.</pre>'],
    ['a consent panel', '<div id="onetrust-banner"><p>Secret harbour plans.</p></div>'],
    ['links that lead away', '<p><a href="/x">Secret harbour plans.</a></p>'],
    ['share lines', '<p>Share on Facebook</p>'],
  ])('does not read %s', (_, furniture) => {
    const { article } = readingOf(`<article>${PROSE}${furniture}${PROSE}</article>`).reading!
    expect(article.text).not.toMatch(/Secret|Share/)
    expect(article.blocks.length).toBe(2)
  })

  it('tells what it left out and why', () => {
    const { drops } = readingOf(`<article>${PROSE}<p>Advertisement</p>${PROSE}</article>`).reading!
    expect(drops).toEqual([{ rule: 'furniture/advert', text: 'Advertisement' }])
  })

  it('reads the head', () => {
    const { article } = readingOf(
      `<article>${PROSE.repeat(2)}</article>`,
      `<meta property="og:title" content="Harbour reopens"><meta property="og:site_name" content="The Lisk Times">
       <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour reopens",
       "author":{"name":"Jane Roe"},"datePublished":"2024-05-03T10:00:00Z"}</script>`,
    ).reading!
    expect(article).toMatchObject({
      headline: 'Harbour reopens',
      byline: 'Jane Roe',
      siteName: 'The Lisk Times',
      language: 'en',
      datePublished: '2024-05-03T10:00:00Z',
    })
    expect(article.text.startsWith('Harbour reopens\n\nThe harbour')).toBe(true)
  })

  it('reads a part of a page by its own headline and date, not by those of the page', () => {
    const { document } = parseHTML(
      `<html lang="en"><head><meta property="og:title" content="Harbour reopens"><meta property="og:site_name" content="Post"></head>
       <body><div id="a"><h1>Harbour reopens</h1>${PROSE.repeat(2)}</div><div id="b"><h2>Mine closes</h2>${PROSE.repeat(2)}</div></body></html>`,
    )
    const headlineOf = (id: string) => {
      const { article } = readArticle(document, { url: 'https://lisk.example/' }, document.getElementById(id)!)!
      return [article.headline, article.siteName]
    }
    expect(headlineOf('a')).toEqual(['Harbour reopens', 'Post'])
    expect(headlineOf('b')).toEqual(['Mine closes', 'Post'])
  })

  it('reads no name from code', () => {
    const { article } = readingOf(
      `<article>${PROSE}<p>The log of <code>Jane Crane</code> was empty, said the master of the harbour on Monday.</p>${PROSE}</article>`,
    ).reading!
    expect(article.text).not.toContain('Crane')
    expect(article.text).toContain('The log of was empty')
  })

  it.each([
    ['an empty page', ''],
    ['a page without text', '<div><img src="a.png"></div>'],
    ['furniture alone', '<p>Share</p>'],
  ])('reads nothing in %s', (_, body) => {
    expect(readingOf(body).reading).toBeUndefined()
  })
})
