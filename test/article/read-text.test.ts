import { describe, expect, it } from 'vitest'
import { readText } from '../../src/article/read-text.ts'

const read = (text: string) => readText(text, { url: 'about:blank' })

describe('readText', () => {
  it('parts blocks at blank lines and joins broken lines', () => {
    const { article } = read(
      'Harbour reopens after storm\r\n\r\nThe harbour\nof Lisk reopened.\n \n\nShips left at noon.\n',
    )!
    expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
      ['headline', 'Harbour reopens after storm'],
      ['paragraph', 'The harbour of Lisk reopened.'],
      ['paragraph', 'Ships left at noon.'],
    ])
    expect(article.headline).toBe('Harbour reopens after storm')
  })

  it.each([
    ['a sentence', 'The harbour reopened on Monday.'],
    ['a paragraph', `Rain ${'and more rain '.repeat(20)}`],
    ['an introduction that ends in a colon', 'What we know so far:'],
  ])('takes no headline from %s', (_, first) => {
    expect(read(`${first}\n\nShips left at noon.`)!.article.headline).toBe('')
  })

  it('drops furniture lines and tells the rule', () => {
    const { article, drops } = read('Share\n\nHarbour reopens\n\nAdvertisement\nShips left at noon.')!
    expect(article.text).toBe('Harbour reopens\n\nShips left at noon.')
    expect(drops).toEqual([
      { rule: 'furniture/share', text: 'Share' },
      { rule: 'furniture/advert', text: 'Advertisement' },
    ])
  })

  it('finds no article in furniture alone', () => {
    expect(read('Share\n\n \n\nAdvertisement')).toBeUndefined()
  })
})
