import { unpackAnalysis } from '../../schemas.ts'
import type { Settings } from '../../settings.ts'
import type { Analysis, Entity, Mention, Span } from '../../types.ts'
import type { MarkedMention, MarkedPage } from '../marked-page.ts'

/** A mention as it is painted on the page. */
export interface PaintedMention {
  readonly entity: Entity
  readonly mention: Mention
  /** Its live ranges: several where elements or lines part it. */
  readonly ranges: readonly Range[]
}

/** A marked page together with what is known of its article. */
export interface CardPage {
  readonly analysis: Analysis
  readonly settings: Settings
  /** The painted mention whose text lies under a point of the viewport (CSS pixels). */
  mentionAt(x: number, y: number): PaintedMention | undefined
  /** The painted mention at a span of the article, if it is still on the page. */
  mentionOf(span: Span): PaintedMention | undefined
  /** The live ranges of a span of the article; empty when it is gone from the page. */
  rangesOf(span: Span): Range[]
  /** Scrolls to a span, flashes it, and tells whether it still stands on the page. */
  jump(span: Span): boolean
  /** Paints a mention as the one whose card is open; undefined: none. */
  setActive(mention: PaintedMention | undefined): void
}

/** @throws if the analysis has another shape. */
export function openCardPage(page: MarkedPage): CardPage {
  const analysis = unpackAnalysis(page.analysis)
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]))
  const painted = (mark: MarkedMention | undefined): PaintedMention | undefined => {
    const entity = mark && entities.get(mark.entity)
    const mention = entity?.mentions.find(({ start }) => start === mark!.mention.start)
    return mention && { entity: entity!, mention, ranges: mark!.ranges }
  }
  return {
    analysis,
    get settings() {
      return page.settings()
    },
    mentionAt: (x, y) => painted(page.markAt(x, y)),
    mentionOf: (span) => painted(page.markOf(span)),
    rangesOf: (span) => page.rangesOf(span),
    jump: (span) => page.jump(span),
    setActive: (painting) => page.setActive(painting && { type: painting.entity.type, mention: painting.mention }),
  }
}
