import { own } from '../../article/own.ts'
import { namedMentions } from '../../view/entity-view.ts'
import type { Point } from '../is-towards-card.ts'
import type { KeptCard } from '../marked-page.ts'
import { afterScroll } from './after-scroll.ts'
import { cardChores } from './card-chores.ts'
import type { CardPage, PaintedMention } from './card-page.ts'
import { shown } from './card-state.ts'
import { moveCard } from './drag-card.ts'
import { findKept } from './find-kept.ts'
import { jumpAndBack } from './jump-and-back.ts'
import { lineAt } from './line-at.ts'
import { type OpenCard, openCard } from './open-card.tsx'
import { pageScheme } from './page-scheme.ts'

/** All cards of a page: the one that hover, tap or key opened, and those that were pinned. */
export interface CardDesk {
  readonly current: () => OpenCard | undefined
  readonly open: (mention: PaintedMention, how: OpenHow) => void
  /** The current card stays until it is closed by its own button; hover is free for the next. */
  readonly pin: () => void
  readonly close: () => void
  readonly closeAll: () => void
  /** What is pinned, for `restore` where the article was analyzed anew. */
  readonly kept: () => readonly KeptCard[]
  /** Pins again what the article still has. */
  readonly restore: (kept: readonly KeptCard[]) => void
}

/** With the pointer at a point, with the focus, or as a sheet at the foot of a small screen. */
export interface OpenHow {
  readonly point?: Point
  readonly focus?: boolean
  readonly sheet?: boolean
}

interface Options {
  /** The current card was closed or pinned by its reader. */
  readonly onRelease: () => void
}

/** Its length is its small functions, which share the current card and the pinned ones. */
export function cardDesk(page: CardPage, { onRelease }: Options): CardDesk {
  const pinned = new Set<OpenCard>()
  let current: OpenCard | undefined
  let focusBefore: HTMLElement | undefined

  const close = () => {
    if (!current) return
    const hadFocus = current.hasFocus()
    current.close()
    current = undefined
    page.setActive(undefined)
    if (hadFocus && focusBefore) own.focus(focusBefore, { preventScroll: true })
  }
  const release = (card: OpenCard) => {
    if (card === current) {
      close()
      onRelease()
    } else if (pinned.delete(card)) card.close()
  }
  const pin = () => {
    if (!current) return
    pinned.add(current)
    current.send({ is: 'pin' })
    current = undefined
    page.setActive(undefined)
    onRelease()
  }
  const open = (mention: PaintedMention, { point, focus, sheet }: OpenHow) => {
    close()
    const line = lineAt(mention.ranges, point)
    current = openCard({
      analysis: page.analysis,
      entity: mention.entity.id,
      mention: namedMentions(mention.entity).findIndex(({ start }) => start === mention.mention.start),
      line,
      sheet: sheet ?? false,
      scheme: pageScheme(mention.ranges[0]?.startContainer ?? document.body),
      actions: (card) => actionsOf(card, mention),
    })
    page.setActive(mention)
    if (!focus) return
    focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : undefined
    current.focus()
  }
  const actionsOf = (card: OpenCard, origin: PaintedMention) => ({
    ...cardChores(page, () => release(card), card),
    jump: (span: PaintedMention['mention'] | { start: number; end: number }) => {
      const byKey = card.hasFocus()
      if (card === current) release(card)
      jumpAndBack(page, span, { mention: origin, byKey })
    },
    open: (entity: string) =>
      card.send({ is: 'open', entity, scroll: card.element.querySelector('.card-body')!.scrollTop }),
    goTo: (index: number) => void goTo(page, card, index),
    pin,
    close: () => release(card),
  })
  const closeAll = () => {
    close()
    for (const card of pinned) card.close()
    pinned.clear()
  }
  const kept = () => [...pinned].map((card) => keptCard(page, card))
  const restore = (cards: readonly KeptCard[]) => {
    for (const card of cards) {
      const mention = findKept(page, card)
      if (!mention) continue
      open(mention, {})
      const { element } = current!
      pin()
      moveCard(element, card.left, card.top)
    }
  }
  return { current: () => current, open, pin, close, closeAll, kept, restore }
}

function keptCard({ analysis }: CardPage, card: OpenCard): KeptCard {
  const { entity: id, mention } = shown(card.state())
  const entity = analysis.entities.find((one) => one.id === id)!
  const { start, end } = namedMentions(entity)[mention] ?? { start: -1, end: -1 }
  const { left, top } = card.box()
  return { name: entity.name, start, words: analysis.article.text.slice(start, end), left, top }
}

/** To another mention of the card's name; the card goes with it, unless it is pinned. */
async function goTo(page: CardPage, card: OpenCard, index: number): Promise<void> {
  const entity = page.analysis.entities.find(({ id }) => id === shown(card.state()).entity)
  const mention = entity && namedMentions(entity)[index]
  if (!mention || !page.jump(mention)) return
  card.send({ is: 'mention', mention: index })
  if (card.state().pinned) return
  await afterScroll()
  const ranges = page.rangesOf(mention)
  if (card.element.isConnected && ranges.length > 0) await card.place(lineAt(ranges))
}
