// In the extension's own world of the page, where the page's scripts see nothing of it. By symbols: what else is not there
// may be the name of an element.
const LIFE: unique symbol = Symbol.for('life')
const TOLD: unique symbol = Symbol.for('told')
const world = globalThis as { [LIFE]?: AbortSignal; [TOLD]?: string }

/** Whether the reader has this page in hand: then the gate has nothing to do. */
export const isReaderHere = (): boolean => world[LIFE]?.aborted === false

/** The life of a reader that begins now; undefined where one lives already, for it may be put there twice. */
export function beginReader(): AbortController | undefined {
  if (isReaderHere()) return undefined
  const life = new AbortController()
  world[LIFE] = life.signal
  return life
}

/** Tells the reader, which is to come, that an article stands at this address: it does not look again. */
export const tellOfArticle = (): void => {
  world[TOLD] = location.href
}

/** Whether the gate has seen an article at this address that nobody has read yet. */
export function isArticleTold(): boolean {
  const isTold = world[TOLD] === location.href
  delete world[TOLD]
  return isTold
}
