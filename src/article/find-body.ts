import { Readability } from '@mozilla/readability'
import { copyPage, type PageCopy } from './copy-page.ts'

/** Where Readability sees the article in a copy of the page. */
export interface Body extends PageCopy {
  readonly root: Element
}

// Readability's own measure: with less text it tries again and is less strict.
const FEW_CHARACTERS = 500
// FLAG_STRIP_UNLIKELYS, FLAG_WEIGHT_CLASSES, FLAG_CLEAN_CONDITIONALLY: what it gives up, one after the other.
const FLAGS = [0x1, 0x2, 0x4] as const

/** What the type declarations of Readability 0.6.0 leave out. */
type Readable = Readability<Element> & { _removeFlag(flag: number): void }

/**
 * The part of a page that Readability takes for its article. Its own second attempts start from `innerHTML`, by which every
 * node would lose its original: here each attempt starts from a copy of its own.
 */
export function findBody(page: Document, scope: Element): Body | undefined {
  let best: Body | undefined
  let longest = 0
  for (let given = 0; given <= FLAGS.length; given++) {
    const body = attempt(page, scope, FLAGS.slice(0, given))
    const length = body?.root.textContent?.trim().length ?? 0
    if (length > longest) [best, longest] = [body, length]
    if (longest >= FEW_CHARACTERS) break
  }
  return best
}

function attempt(page: Document, scope: Element, givenUp: readonly number[]): Body | undefined {
  const copy = copyPage(page, scope)
  if (!copy) return undefined
  // Readability keeps the page's markup for its second attempts; there are none here, and writing it out is slow.
  Object.defineProperty(copy.document.body, 'innerHTML', { get: () => '', set: () => {} })
  const reader = new Readability<Element>(copy.document, {
    serializer: (element) => element as Element,
    // Never too short: no attempts of its own.
    charThreshold: -1,
    keepClasses: true,
    disableJSONLD: true,
  }) as Readable
  for (const flag of givenUp) reader._removeFlag(flag)
  const root = reader.parse()?.content
  return root ? { ...copy, root } : undefined
}
