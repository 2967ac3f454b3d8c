import type { LiveDraft } from './compose-article.ts'
import { isShown } from './is-shown.ts'
import { normalizeText } from './normalize-text.ts'
import { own } from './own.ts'

/** The headline as it stands on the page, or, if the page only names it, without nodes. */
export function findHeadline(scope: Element, named: readonly string[]): LiveDraft | undefined {
  const shown = shownHeadings(scope)
  // The same words first: to compare word by word takes a page a millisecond, and is seldom needed.
  const matching =
    shown.find(({ text }) => text === named[0]) ??
    shown.find(({ text }) => named.some((name) => isSameHeadline(text, name)))
  if (matching) return matching
  if (shown.length === 1 && !named.length) return shown[0]
  const [name] = named
  return name === undefined ? shown[0] : { kind: 'headline', text: withoutSite(name), segments: [], nodes: [] }
}

/** Those of the first rank that there is; further articles of a page often begin at the second. */
function shownHeadings(scope: Element): LiveDraft[] {
  for (const rank of own.nodeName(scope) === 'BODY' ? ['h1'] : ['h1', 'h2']) {
    const headings = [...own.querySelectorAll(scope, rank)].filter(isShown).map(draftHeading)
    const shown = headings.filter(({ text }) => text !== '')
    if (shown.length) return shown
  }
  return []
}

function draftHeading(heading: Element): LiveDraft {
  const nodes = textNodesOf(heading)
  return { kind: 'headline', ...normalizeText(nodes.map((node) => node.data)), nodes }
}

function textNodesOf(element: Element): Text[] {
  return [...own.childNodes(element)].flatMap((child) =>
    own.nodeType(child) === 3
      ? [child as Text]
      : own.nodeType(child) === 1 && isShown(child as Element)
        ? textNodesOf(child as Element)
        : [],
  )
}

// Titles for search engines differ from the headline by some words, or carry the site's name.
const SAME_WORDS = 0.6

function isSameHeadline(heading: string, name: string): boolean {
  const [ours, theirs] = [wordsOf(heading), wordsOf(name)]
  const shared = [...ours].filter((word) => theirs.has(word)).length
  return shared > 0 && shared >= SAME_WORDS * Math.min(ours.size, theirs.size) && shared >= SAME_WORDS * ours.size
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

// "Harbour reopens | The Lisk Times" → "Harbour reopens"
const withoutSite = (title: string): string => {
  const parts = title.split(/ [|–—»·-] /)
  const [longest] = [...parts].sort((a, b) => b.length - a.length)
  return longest ?? title
}
