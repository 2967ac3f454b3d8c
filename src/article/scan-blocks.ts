import type { Pieces } from '../pieces.ts'
import type { BlockKind } from '../types.ts'
import type { LiveDraft } from './compose-article.ts'
import { isInline } from './is-inline.ts'
import { isShown } from './is-shown.ts'
import { normalizeText } from './normalize-text.ts'
import { own } from './own.ts'

/** A run of a page's text that no block's border interrupts. */
export interface PageBlock extends LiveDraft {
  /** The innermost block that holds the whole run. */
  readonly element: Element
  /** Characters of it that are links to other pages. */
  readonly linked: number
}

const inAnyCase = (names: string): Set<string> => new Set(`${names} ${names.toLowerCase()}`.split(' '))

/** Never an article's text: machinery, form controls, code, menus. */
const LEFT_OUT = inAnyCase(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS OBJECT EMBED AUDIO VIDEO MAP LINK META NAV DIALOG BUTTON SELECT DATALIST TEXTAREA INPUT PRE CODE KBD SAMP',
)
const LEFT_OUT_ROLES = new Set(
  'navigation menu menubar dialog alertdialog banner search tooltip textbox toolbar'.split(' '),
)

// Levels. News pages have some 60; deeper trees are made to break what reads them.
const DEEPEST = 250
// The largest news pages have some 15,000 elements; a page of more is an application.
const MOST_NODES = 80_000

// Nodes between two chances to pause: a slow machine takes some milliseconds for them.
const PIECE = 150

/**
 * The shown text of a part of a page, block by block. Undefined if it is too large to be read without the reader noticing.
 * Pauses now and then. `leftOut`: a selector of what is not read on this site. Its length is its small functions, which gather one run.
 */
export function* scanBlocks(scope: Element, leftOut?: string): Pieces<PageBlock[] | undefined> {
  const blocks: PageBlock[] = []
  let run: Run = emptyRun(scope)
  let seen = 0
  /** The elements that the scan is in, the innermost last. */
  const way: Place[] = []

  const close = () => {
    if (run.hasText) blocks.push(toBlock(run))
    run = emptyRun(scope)
  }
  const addText = (node: Text, block: Element, inLink: boolean) => {
    const hasText = /\S/.test(node.data)
    if (!hasText && !run.hasText) return
    if (hasText && !run.hasText) run.element = block
    if (hasText) run.breaks = 0
    run.hasText ||= hasText
    run.nodes.push(node)
    if (inLink) run.linked += node.data.trim().length
  }
  // One break parts lines of a paragraph, two in a row part paragraphs.
  const addBreak = () => {
    run.breaks += 1
    if (run.breaks > 1) close()
    else if (run.hasText) run.nodes.push(undefined)
  }
  const enter = (element: Element, around: Place | undefined) => {
    const name = own.nodeName(element)
    if (name === 'BR') return addBreak()
    if (!isRead(element, name) || (leftOut && own.matches(element, leftOut))) return
    const isBlock = !isInline(element)
    if (isBlock) close()
    const assigned = name === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : []
    way.push({
      assigned,
      at: 0,
      // From sibling to sibling: to ask for a list of children takes twice as long.
      next: assigned[0] ?? firstIn(innerOf(element, name)),
      isBlock,
      block: isBlock || !around ? element : around.block,
      inLink: (around?.inLink ?? false) || isLinkAway(element, name),
    })
  }
  const step = (place: Place) => {
    const child = place.next
    if (!child) {
      way.pop()
      if (place.isBlock) close()
      return
    }
    seen++
    const nodeType = own.nodeType(child)
    place.next = place.assigned.length ? (place.assigned[++place.at] ?? null) : own.nextSibling(child)
    if (nodeType === 3) addText(child as Text, place.block, place.inLink)
    else if (nodeType === 1 && way.length < DEEPEST) enter(child as Element, place)
  }
  enter(scope, undefined)
  for (let place = way.at(-1); place; place = way.at(-1)) {
    step(place)
    if (seen > MOST_NODES) return undefined
    if (seen % PIECE === 0) yield
  }
  close()
  return blocks
}

/** Where in the tree the scan is. */
interface Place {
  /** The nodes that fill a slot, and which of them is next. */
  readonly assigned: readonly Node[]
  at: number
  next: Node | null
  readonly isBlock: boolean
  readonly block: Element
  readonly inLink: boolean
}

/** The block that is being gathered. */
interface Run {
  element: Element
  /** Undefined: a line break. */
  readonly nodes: (Text | undefined)[]
  linked: number
  hasText: boolean
  breaks: number
}

const emptyRun = (element: Element): Run => ({ element, nodes: [], linked: 0, hasText: false, breaks: 0 })

function toBlock({ element, nodes, linked }: Run): PageBlock {
  return { kind: kindOf(element), ...normalizeText(nodes.map((node) => node?.data ?? ' ')), nodes, element, linked }
}

function isRead(element: Element, name: string): boolean {
  if (LEFT_OUT.has(name)) return false
  return !(own.hasAttributes(element) && saysItIsOther(element)) && isShown(element) && !isConsent(element, name)
}

function saysItIsOther(element: Element): boolean {
  const role = own.getAttribute(element, 'role')
  return (role !== null && LEFT_OUT_ROLES.has(role)) || isEditable(element)
}

// Left out by the names that consent tools give their panels on thousands of sites: their long prose would win against a
// short article.
const CONSENT = /(?:^|[\s_-])(?:cookies?|consent|gdpr|ccpa|onetrust|didomi|usercentrics|truste|qc-cmp|cmp)/i

const isConsent = (element: Element, name: string): boolean =>
  (name === 'DIV' || name === 'SECTION') &&
  (CONSENT.test(own.id(element)) || CONSENT.test(own.getAttribute(element, 'class') ?? '')) &&
  element.querySelector('h1, article, main') === null

function isEditable(element: Element): boolean {
  const editable = own.getAttribute(element, 'contenteditable')
  return editable !== null && editable !== 'false'
}

/** What is shown inside an element: in a web component its open shadow tree, in a frame of the same site its page. */
function innerOf(element: Element, name: string): Node | null | undefined {
  if (name === 'IFRAME') return (element as HTMLIFrameElement).contentDocument?.body
  return own.shadowRoot(element) ?? element
}

const firstIn = (inner: Node | null | undefined): Node | null => (inner ? own.firstChild(inner) : null)

const isLinkAway = (element: Element, name: string): boolean =>
  name === 'A' && !(element.getAttribute('href') ?? '#').startsWith('#')

const KINDS: Readonly<Record<string, BlockKind>> = {
  FIGURE: 'caption',
  FIGCAPTION: 'caption',
  BLOCKQUOTE: 'quote',
  LI: 'listItem',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
}
// Levels up that still tell what a text is: a paragraph in a quotation, an emphasis in a caption. Further up is layout.
const NEAR = 4

function kindOf(element: Element): BlockKind {
  let near: Element | null = element
  for (let level = 0; near && level < NEAR; level++, near = own.parentElement(near)) {
    const kind = KINDS[own.nodeName(near)]
    if (kind) return kind
  }
  return 'paragraph'
}
