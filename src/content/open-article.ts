import type { PageReading } from '../article/reading-of.ts'
import type { MarkableName } from '../schemas.ts'
import type { Settings } from '../settings.ts'
import type { EntityType, Span } from '../types.ts'
import { chooseMarks } from './choose-marks.ts'
import { jumpTo } from './jump-to.ts'
import { indexMarks, type MarkIndex, type PlacedMark } from './mark-index.ts'
import type { Layer } from './mark-rules.ts'
import type { MarkedMention, MarkedPage } from './marked-page.ts'
import type { Painter } from './painter.ts'
import { liveRange, mapText, type Place, type TextMap } from './text-map.ts'

/** What an article on the page is made of. */
export interface ArticleParts {
  readonly reading: PageReading
  readonly names: readonly MarkableName[]
  /** Packed, as JSON: unpacked by the cards, if they come. */
  readonly analysis: string
  readonly settings: Settings
  readonly painter: Painter
  readonly onCardClosed: () => void
}

/** An analyzed article whose names are marked. */
export interface OpenArticle {
  /** What cards see of it. */
  readonly page: MarkedPage
  /** How many names are marked. */
  names(): number
  /** Whether any mark stands in a node. */
  hasMarksIn(node: Node): boolean
  /** Whether a card of it is open. */
  isInUse(): boolean
  /** Marks it anew where it stands now; the text must be the same. */
  place(reading: PageReading): void
  restyle(settings: Settings): void
}

/** Marks an article's names until the signal aborts. Its length is its small functions, which share the marks and the open name. */
export function openArticle(parts: ArticleParts, signal: AbortSignal): OpenArticle {
  const owner = {}
  const { analysis, painter } = parts
  let { settings } = parts
  let map: TextMap = mapText(parts.reading)
  let marks: PlacedMark[] = []
  let index: MarkIndex = indexMarks([])
  let active: Pick<MarkedMention, 'type' | 'mention'> | undefined

  const paint = () => {
    marks = chooseMarks(parts.names, settings)
      .map((mark) => ({ ...mark, places: map.placesOf(mark.mention) }))
      .filter(({ places }) => places.length > 0)
    index = indexMarks(marks)
    const ofType = (type: EntityType) => marks.filter((mark) => mark.type === type)
    const names = TYPES.map((type) => [type, ofType(type).flatMap(({ places }) => places)] as const)
    painter.paint(owner, new Map<Layer, readonly Place[]>([...names, ...opened()]))
  }
  const opened = () =>
    TYPES.map((type) => [`open-${type}`, active?.type === type ? map.placesOf(active.mention) : []] as const)
  const rangesOf = (span: Span) => map.placesOf(span).map(liveRange)
  const marked = ({ places, ...mark }: PlacedMark): MarkedMention => ({ ...mark, ranges: places.map(liveRange) })
  const page: MarkedPage = {
    analysis,
    settings: () => settings,
    prepare: painter.prepare,
    markAt(x, y) {
      painter.restore()
      const mark = index.at(x, y)
      return mark && marked(mark)
    },
    markOf(span) {
      const mark = marks.find(({ mention }) => mention.start === span.start && mention.end === span.end)
      return mark && marked(mark)
    },
    rangesOf,
    jump: (span) => jumpTo(map.placesOf(span), (places) => painter.paint(owner, new Map([['flash', places]]))),
    setActive(mention) {
      active = mention
      painter.paint(owner, new Map(opened()))
      if (!mention) parts.onCardClosed()
    },
  }
  paint()
  signal.addEventListener('abort', () => painter.clear(owner))
  return {
    page,
    names: () => new Set(marks.map(({ entity }) => entity)).size,
    hasMarksIn: (node) => index.has(node),
    isInUse: () => active !== undefined,
    place(next) {
      map = mapText(next)
      paint()
    },
    restyle(next) {
      settings = next
      paint()
    },
  }
}

const TYPES = ['person', 'place', 'organization', 'event', 'other'] as const
