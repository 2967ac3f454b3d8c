import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'
import { mapText } from '../../src/content/text-map.ts'

const PROSE = 'The harbour of Lisk, closed since the storm of last week, reopened on Monday, said its master. '.repeat(
  4,
)
const open = (inner: string) => {
  const { document } = parseHTML(
    `<html><head></head><body><article><p>${PROSE}</p><p>${inner}</p></article></body></html>`,
  )
  const reading = readArticle(document, { url: 'https://lisk.example/' })!
  const at = (words: string) => {
    const start = reading.article.text.indexOf(words)
    return mapText(reading).placesOf({ start, end: start + words.length })
  }
  return { document, at }
}
const cut = (places: ReturnType<ReturnType<typeof open>['at']>) =>
  places.map(({ node, start, end }) => node.data.slice(start, end))

describe('mapText', () => {
  it.each([
    ['within a node', 'Ships left Lisk, said Jane Doe.', 'Jane Doe', ['Jane Doe']],
    ['over elements', 'Ships left Lisk, said <b>Jane</b> Doe.', 'Jane Doe', ['Jane', ' Doe']],
    ['over a line break', 'Ships left Lisk, said Jane\n   Doe.', 'Jane Doe', ['Jane\n   Doe']],
    ['over a soft hyphen', 'Ships left Lisk, said Ja\u00adne Doe.', 'Jane Doe', ['Ja\u00adne Doe']],
    ['over a hidden element', 'Ships left Lisk, said Jane <i hidden>the great</i>Doe.', 'Jane Doe', ['Jane ', 'Doe']],
  ])('finds a span %s', (_, inner, words, pieces) => {
    expect(cut(open(inner).at(words))).toEqual(pieces)
  })

  it('finds nothing once the text reads otherwise', () => {
    const { document, at } = open('Ships left Lisk, said <b>Jane</b> Doe.')
    document.querySelector('b')!.firstChild!.nodeValue = 'John'
    expect(at('Jane Doe')).toEqual([])
    expect(cut(at('Ships left'))).toEqual(['Ships left'])
  })

  it('finds nothing once the node is gone from the page', () => {
    const { document, at } = open('Ships left Lisk, said <b>Jane</b> Doe.')
    document.querySelector('b')!.remove()
    expect(at('Jane Doe')).toEqual([])
  })
})
