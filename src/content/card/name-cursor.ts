import { entityView, hasCard, namedMentions } from '../../view/entity-view.ts'
import { typeWord } from '../../view/type-word.ts'
import { number, words } from '../../view/words.ts'
import { announce } from './announce.ts'
import type { CardPage, PaintedMention } from './card-page.ts'

export interface NameCursor {
  /** To the next painted name (1) or the one before (-1): scrolls there, marks it, says it. */
  step(by: 1 | -1): PaintedMention | undefined
  /** The name that the keys are at; the first in view where they have not been used. */
  current(): PaintedMention | undefined
}

/** The way through the names of a page by key. */
export function nameCursor(page: CardPage): NameCursor {
  let at: number | undefined
  const step = (by: 1 | -1) => {
    const names = paintedNames(page)
    const mention = nextOf(names, at, by)
    if (!mention) return undefined
    at = mention.mention.start
    page.jump(mention.mention)
    page.setActive(mention)
    announce(nameWords(page, mention))
    return mention
  }
  const current = () => {
    const names = paintedNames(page)
    return names.find(({ mention }) => mention.start === at) ?? names.find(isBelowTop)
  }
  return { step, current }
}

function paintedNames(page: CardPage): PaintedMention[] {
  return page.analysis.entities
    .filter(({ id }) => hasCard(page.analysis, id))
    .flatMap(namedMentions)
    .toSorted((a, b) => a.start - b.start)
    .flatMap((mention) => page.mentionOf(mention) ?? [])
}

function nextOf(names: readonly PaintedMention[], at: number | undefined, by: 1 | -1): PaintedMention | undefined {
  if (at === undefined)
    return by === 1 ? (names.find(isBelowTop) ?? names[0]) : names.findLast((name) => !isBelowTop(name))
  return by === 1
    ? (names.find(({ mention }) => mention.start > at) ?? names[0])
    : (names.findLast(({ mention }) => mention.start < at) ?? names.at(-1))
}

const isBelowTop = ({ ranges }: PaintedMention): boolean => (ranges[0]?.getBoundingClientRect().top ?? -1) >= 0

function nameWords(page: CardPage, { entity, mention }: PaintedMention): string {
  const mentions = namedMentions(entity)
  const at = mentions.findIndex(({ start }) => start === mention.start)
  const view = entityView(page.analysis, entity.id)
  const place = words('mentionOf', number(at + 1), number(mentions.length))
  return `${view?.name ?? entity.name}, ${typeWord(entity.type)}, ${place}`
}
