import type { Span } from '../../types.ts'
import { paragraphOf } from '../../view/excerpt.ts'
import { number, words } from '../../view/words.ts'
import type { CardPage, PaintedMention } from './card-page.ts'
import { showNotice } from './notice.tsx'
import { pageScheme } from './page-scheme.ts'

interface Origin {
  readonly mention: PaintedMention
  /** The reader came by key, and goes back by key. */
  readonly byKey: boolean
}

/** Leads to a sentence, and offers the way back to where the reader was. */
export function jumpAndBack(page: CardPage, span: Span, { mention, byKey }: Origin): void {
  const scheme = pageScheme(mention.ranges[0]?.startContainer ?? document.body)
  const { scrollX: left, scrollY: top } = window
  if (!page.jump(span)) {
    showNotice({ text: words('goneFromPage'), scheme })
    return
  }
  showNotice({
    text: placeWords(paragraphOf(page.analysis, span.start)),
    scheme,
    focus: byKey,
    action: {
      label: words('backToWhere'),
      run: () => {
        // Scrolls to the exact place, and then jumps to the mention for pages that scroll inside a box.
        scrollTo({ left, top, behavior: 'instant' })
        if (!isInView(mention)) page.jump(mention.mention)
      },
    },
  })
}

const placeWords = (paragraph: number): string =>
  paragraph === 0 ? words('atHeadline') : words('atParagraph', number(paragraph))

function isInView({ ranges }: PaintedMention): boolean {
  const rect = ranges[0]?.getBoundingClientRect()
  return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight
}
