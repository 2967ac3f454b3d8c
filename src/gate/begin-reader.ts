// In the extension's own world of the page, where the page's scripts see nothing of it.
const world = globalThis as { sidelight?: AbortSignal; sidelightArticle?: string }

/** Whether the reader has this page in hand: then the gate has nothing to do. */
export const isReaderHere = (): boolean => world.sidelight?.aborted === false

/** The life of a reader that begins now; undefined where one lives already, for it may be put there twice. */
export function beginReader(): AbortController | undefined {
  if (isReaderHere()) return undefined
  const life = new AbortController()
  world.sidelight = life.signal
  return life
}

/** Tells the reader, which is to come, that an article stands at this address: it does not look again. */
export const tellOfArticle = (): void => {
  world.sidelightArticle = location.href
}

/** Whether the gate has seen an article at this address that nobody has read yet. */
export function isArticleTold(): boolean {
  const isTold = world.sidelightArticle === location.href
  delete world.sidelightArticle
  return isTold
}
