import type { Command } from '../../messages.ts'
import type { CardPage, KeptCard, PaintedMention } from '../card-page.ts'
import { driveHover } from '../drive-hover.ts'
import { afterScroll } from './after-scroll.ts'
import { type CardDesk, cardDesk } from './card-desk.ts'
import { isHost } from './card-host.ts'
import { cardKeys } from './card-keys.ts'
import { nameCursor } from './name-cursor.ts'
import { onTap } from './on-tap.ts'

/** What the rest of the content script can ask of the cards. */
export interface CardControl {
  command(command: Command): void
  /** What is pinned, for `restore` by the cards of another analysis of the article. */
  kept(): readonly KeptCard[]
  restore(kept: readonly KeptCard[]): void
}

/**
 * Opens a card when a name is hovered, tapped or asked for by key, until the signal aborts. Nothing is added to the page
 * before the first card.
 */
export function startCard(page: CardPage, signal: AbortSignal): CardControl {
  const desk = cardDesk(page, { onRelease: () => hover.dismiss() })
  const hover = driveHover(
    page,
    {
      open: (mention, point) => desk.open(mention, { point }),
      close: () => desk.close(),
      box: () => desk.current()?.box(),
      holds: (event) => holds(desk, event),
      isOurs: (event) => isHost(event.target),
    },
    signal,
  )
  const openByKey = (mention: PaintedMention) => {
    desk.open(mention, { focus: true })
    hover.opened(mention)
  }
  const cursor = nameCursor(page)
  /** An open card goes along, so that one key reads the article name by name. */
  const step = (by: 1 | -1) => {
    const wasOpen = desk.current() !== undefined
    const mention = cursor.step(by)
    if (wasOpen && mention) void afterScroll().then(() => openByKey(mention))
  }
  cardKeys(desk, hover.dismiss, signal)
  onTap(page, (mention) => desk.open(mention, { sheet: true }), signal)
  signal.addEventListener('abort', () => desk.closeAll())
  const commands: Record<Command, () => void> = {
    'next-name': () => step(1),
    'previous-name': () => step(-1),
    'open-card': () => {
      const mention = cursor.current()
      if (mention) openByKey(mention)
    },
    'pin-card': () => desk.pin(),
  }
  return {
    command: (command) => commands[command](),
    kept: desk.kept,
    restore: desk.restore,
  }
}

/** A card that has the focus counts as pointed at: what is in use does not close. */
function holds(desk: CardDesk, event: PointerEvent): boolean {
  const card = desk.current()
  if (!card) return false
  if (card.hasFocus()) return true
  const { left, right, top, bottom } = card.box()
  const { clientX: x, clientY: y } = event
  return isHost(event.target) && x >= left && x <= right && y >= top && y <= bottom
}
