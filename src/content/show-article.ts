import type { PageReading } from '../article/reading-of.ts'
import type { Found } from '../messages.ts'
import type { Settings } from '../settings.ts'
import { type CardsWhenUsed, cardsWhenUsed } from './cards-when-used.ts'
import type { KeptCard, StartCards } from './marked-page.ts'
import { type OpenArticle, openArticle } from './open-article.ts'
import type { Painter } from './painter.ts'

/** What is the same for an article however often it is analyzed. */
export interface ShowParts {
  readonly painter: Painter
  readonly settings: () => Settings
  readonly loadCards: () => Promise<StartCards>
  /** Its cards cannot be shown. */
  readonly onFault: () => void
}

/** One analysis of an article, as its marks and cards show it. */
export interface ShownAnalysis {
  readonly open: OpenArticle
  readonly cards: CardsWhenUsed
  /** Takes it off the page. What its reader pinned is told, for the analysis that takes its place. */
  end(): readonly KeptCard[]
}

interface Analyzed {
  readonly reading: PageReading
  readonly found: Found
  /** To be pinned again, as far as the article still has it. */
  readonly pinned: readonly KeptCard[]
  readonly onCardClosed: () => void
}

/** Marks an analysed article and has cards ready for it until it is ended, or the signal aborts. */
export function showArticle(
  { painter, settings, loadCards, onFault }: ShowParts,
  { reading, found, pinned, onCardClosed }: Analyzed,
  signal: AbortSignal,
): ShownAnalysis {
  const own = new AbortController()
  const life = AbortSignal.any([signal, own.signal])
  const open = openArticle({ ...found, reading, painter, settings: settings(), onCardClosed }, life)
  const cards = cardsWhenUsed({ page: open.page, loadCards, onFault }, life)
  if (pinned.length) cards.start().then((started) => started?.restore(pinned), onFault)
  return {
    open,
    cards,
    end() {
      const kept = cards.started()?.kept() ?? []
      own.abort()
      return kept
    },
  }
}
