import type { Command } from '../../messages.ts'
import type { Cards, MarkedPage } from '../marked-page.ts'
import { afterScroll } from './after-scroll.ts'
import { type CardDesk, cardDesk } from './card-desk.ts'
import { isHost } from './card-host.ts'
import { cardKeys } from './card-keys.ts'
import { openCardPage, type PaintedMention } from './card-page.ts'
import { driveHover } from './drive-hover.ts'
import { nameCursor } from './name-cursor.ts'
import { onTap } from './on-tap.ts'

/**
 * Opens a card when a name is hovered, tapped or asked for by key, until the signal aborts. Nothing is added to the page
 * before the first card. Its length is the wiring of the parts, a statement or two for each.
 * @throws if the article's analysis cannot be read.
 */
export function startCard(marked: MarkedPage, signal: AbortSignal): Cards {
  const page = openCardPage(marked)
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
  const tapped = onTap(page, (mention) => desk.open(mention, { sheet: true }), signal)
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
    hear: (event) => (event.type === 'click' ? tapped(event) : hover.hear(event)),
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
