import type { StartCards } from './content/marked-page.ts'
import type { Marking } from './content/marking.ts'

/**
 * What the four files that are put into a page leave for each other: the gate, the annotator (`content/index.ts`), the marks
 * and the cards. They are separate scripts and share nothing but the extension's own world of the page, which the page's
 * scripts do not see. Whatever is left there is taken by whom it is for, not only looked at: after an update the files of a
 * newer version run in the same world, and are not to find the pieces of an older one. By symbols: a name that is not there
 * may be that of an element of the page.
 */
interface HandOffs {
  /** The annotator, for the gate and for a second annotator: how long it lives. The one thing that stays, and is only looked at. */
  [LIFE]?: AbortSignal
  /** The gate, for the annotator: the address at which it has seen an article. */
  [TOLD]?: string
  /** The marks, for the annotator that had them put there. */
  [MARKING]?: Marking
  /** The annotator, for the cards that it had put there: what to call with them. */
  [CARDS]?: (cards: StartCards) => void
}

const LIFE: unique symbol = Symbol.for('life')
const TOLD: unique symbol = Symbol.for('told')
const MARKING: unique symbol = Symbol.for('marking')
const CARDS: unique symbol = Symbol.for('cards')

const world = globalThis as HandOffs

function take<K extends keyof HandOffs>(name: K): HandOffs[K] {
  const left = world[name]
  delete world[name]
  return left
}

/** Whether an annotator has this page in hand: then the gate has nothing to do. */
export const isAnnotatorHere = (): boolean => world[LIFE]?.aborted === false

/** The life of an annotator that begins now; undefined where one lives already, for it may be put there twice. */
export function beginAnnotator(): AbortController | undefined {
  if (isAnnotatorHere()) return undefined
  const life = new AbortController()
  world[LIFE] = life.signal
  return life
}

/** Tells the annotator, which is to come, that an article stands at this address: it does not look again. */
export const tellOfArticle = (): void => {
  world[TOLD] = location.href
}

/** Whether the gate has seen an article at this address that nobody has read yet. */
export const isArticleTold = (): boolean => take(TOLD) === location.href

/** Hands the marks to the annotator. */
export const handOverMarking = (marking: Marking): void => {
  world[MARKING] = marking
}

/** The marks that were put into the page; undefined if none were. */
export const takeMarking = (): Marking | undefined => take(MARKING)

/** Has the cards given to `receive` as soon as they are put into the page. */
export const awaitCards = (receive: (cards: StartCards) => void): void => {
  world[CARDS] = receive
}

/** Hands the cards to the annotator that waits for them. */
export const handOverCards = (cards: StartCards): void => take(CARDS)?.(cards)
