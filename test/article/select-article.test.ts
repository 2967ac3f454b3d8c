import { describe, expect, test } from 'vitest'
import { articleOf, selectArticle } from '../../src/article/select-article.ts'
import { TRY_ARTICLE, TRY_OUTLINE } from '../../src/options/try-article.ts'
import type { OutlineBlock, OutlineElement, PageOutline } from '../../src/types.ts'

const PROSE = 'The harbour of Lisk reopened on Monday, ten days after a storm, said Jane Okafor, its master.'
const element = (name: string, parent?: number): OutlineElement => ({
  name,
  classes: '',
  id: '',
  ...(parent !== undefined && { parent }),
})
const block = (element: number, text: string, linked = 0): OutlineBlock => ({
  kind: 'paragraph',
  text,
  linked,
  element,
})

/** A body with a menu and an article in it. */
const outline = (blocks: readonly OutlineBlock[], headline = ''): PageOutline => ({
  metadata: { url: 'https://lisk.example/', headline, language: 'en' },
  elements: [element('BODY'), element('DIV', 0), element('ARTICLE', 0), element('P', 2)],
  blocks,
})
const menu = block(1, 'Home', 4)
const paragraph = (number: number) => block(3, `${number}. ${PROSE}`)

describe('selectArticle', () => {
  test('keeps the paragraphs of the article, by their place among all blocks', () => {
    const { kept } = selectArticle(outline([menu, paragraph(1), paragraph(2), paragraph(3), menu]))
    expect(kept).toEqual([1, 2, 3])
  })

  test('drops furniture with its reason', () => {
    const share = block(3, 'Share on Facebook')
    const { kept, drops } = selectArticle(outline([paragraph(1), share, paragraph(2), paragraph(3)]))
    expect(kept).toEqual([0, 2, 3])
    expect(drops).toEqual([{ rule: 'furniture/share', text: 'Share on Facebook' }])
  })

  test('does not repeat the headline', () => {
    const headline = 'Harbour of Lisk reopens after the storm of last week'
    const page = outline([block(3, headline), paragraph(1), paragraph(2), paragraph(3)], headline)
    const article = articleOf(page, selectArticle(page).kept)
    expect(article.text.split(headline)).toHaveLength(2)
    expect(article.blocks[0]).toEqual({ kind: 'headline', start: 0, end: headline.length })
  })

  test.each([
    ['nothing', []],
    ['menus alone', [menu, menu]],
  ])('finds no article in %s', (_, blocks) => expect(selectArticle(outline(blocks)).kept).toEqual([]))

  test('keeps all of the article that the options try', () => {
    expect(articleOf(TRY_OUTLINE, selectArticle(TRY_OUTLINE).kept)).toEqual(TRY_ARTICLE)
  })

  test('looks at an element as often, however many blocks stand in it', () => {
    const looksWith = (paragraphs: number): number => {
      let looks = 0
      const box: OutlineElement = {
        ...element('DIV', 2),
        get classes() {
          looks += 1
          return 'x'.repeat(1000)
        },
      }
      const page = outline(Array.from({ length: paragraphs }, (_, number) => ({ ...paragraph(number), element: 5 })))
      selectArticle({ ...page, elements: [...page.elements, box, element('P', 4)] })
      return looks
    }
    expect(looksWith(100)).toBe(looksWith(10))
  })
})
