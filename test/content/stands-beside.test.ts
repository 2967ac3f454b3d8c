import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { standsBeside } from '../../src/content/stands-beside.ts'

const PROSE = `<p>${'The harbour of Lisk reopened on Monday, said its master. '.repeat(10)}</p>`.repeat(3)
const FIRST = `<div id="first"><article><h1>Harbour reopens</h1><div id="root">${PROSE}</div></article></div>`

const besideOf = (added: string) => {
  const { document } = parseHTML(`<body><main>${FIRST}${added}</main></body>`)
  const element = document.querySelector('#added')!
  return standsBeside(document.querySelector('#root')!, element)?.id
}

describe('standsBeside', () => {
  it('an article that was added below another: the part with the other', () => {
    expect(besideOf(`<div id="added"><article><h1>Mine closes</h1>${PROSE}</article></div>`)).toBe('first')
  })

  it.each([
    ['comments', `<section id="added" class="comments"><h2>Comments</h2>${PROSE}</section>`],
    ['prose without a headline', `<div id="added">${PROSE}</div>`],
    ['a teaser', '<div id="added"><h2>Mine closes</h2><p>Oruma has voted.</p></div>'],
    ['an empty room', '<div id="added"></div>'],
  ])('%s: nothing', (_, added) => {
    expect(besideOf(added)).toBeUndefined()
  })
})
