import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { leftOutOn, QUIRKS } from '../../src/article/quirks.ts'
import { readArticle } from '../../src/article/read-article.ts'

describe.each(QUIRKS)('$site: $leaveOut', ({ site, leaveOut, reason, page }) => {
  test('is told with a page and its reason', () => {
    expect(leftOutOn(page)).toContain(leaveOut)
    expect(reason).toMatch(/^\p{Lu}.*\.$/su)
    expect(site).not.toMatch(/^www\./)
  })

  test('has a selector that browsers understand', () => {
    expect(() => parseHTML('<p>').document.querySelector(leaveOut)).not.toThrow()
  })
})

test.each([
  ['the site', 'https://thehill.com/news/1', true],
  ['a part of it', 'https://www.thehill.com/news/1', true],
  ['another that ends alike', 'https://notthehill.com/news/1', false],
  ['no address', 'a file', false],
])('%s', (_, url, isTold) => {
  expect(leftOutOn(url) !== undefined).toBe(isTold)
})

describe('a card of headlines in a sentence', () => {
  const card = '<span class="rollover-people-block"><span><img><a href="/doe">Harbour bill passes</a></span></span>'
  const html = `<!doctype html><html><body><article><h1>Harbour reopens</h1><p>Rep. <span><a href="/doe">Jane Doe</a>${card}</span> said on Monday, after a long night of talks, that the harbour would reopen.</p></article></body></html>`
  const textAt = (url: string) => readArticle(parseHTML(html).document, { url })?.article.text

  test('is left out where the site has them', () => {
    expect(textAt('https://thehill.com/news/1')).not.toContain('Harbour bill passes')
  })

  test('is any sentence elsewhere', () => {
    expect(textAt('https://post.example/news/1')).toContain('Harbour bill passes')
  })
})
