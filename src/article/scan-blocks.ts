import type { BlockKind } from '../types.ts'
import type { LiveDraft } from './compose-article.ts'
import { isInline } from './is-inline.ts'
import { isShown } from './is-shown.ts'
import { normalizeText } from './normalize-text.ts'

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

// Deeper trees are made to break readers: those of news pages end at some 60.
const DEEPEST = 250
// The largest news pages have some 15,000 elements; a page of more is an application.
const MOST_NODES = 80_000

/** The shown text of a part of a page, block by block. Undefined if it is too large to be read without the reader noticing. */
export function scanBlocks(scope: Element): PageBlock[] | undefined {
  const blocks: PageBlock[] = []
  let run: Run = emptyRun(scope)
  let seen = 0

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
  // One break parts lines of a paragraph, two part paragraphs.
  const addBreak = () => {
    run.breaks += 1
    if (run.breaks > 1) close()
    else if (run.hasText) run.nodes.push(undefined)
  }
  const visit = (child: Node, block: Element, depth: number, inLink: boolean) => {
    const { nodeType } = child
    seen++
    if (nodeType === 3) addText(child as Text, block, inLink)
    else if (nodeType === 1 && depth < DEEPEST) enter(child as Element, block, depth, inLink)
  }
  const enter = (element: Element, around: Element, depth: number, inAround: boolean) => {
    const name = element.nodeName
    if (name === 'BR') return addBreak()
    if (!isRead(element, name)) return
    const isBlock = !isInline(element)
    if (isBlock) close()
    const block = isBlock ? element : around
    const inLink = inAround || isLinkAway(element, name)
    const assigned = name === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : []
    for (const node of assigned) visit(node, block, depth + 1, inLink)
    // By siblings: a list of children is twice as dear.
    let child = assigned.length ? null : (innerOf(element, name)?.firstChild ?? null)
    for (; child && seen <= MOST_NODES; child = child.nextSibling) visit(child, block, depth + 1, inLink)
    if (isBlock) close()
  }
  visit(scope, scope, 0, false)
  close()
  return seen > MOST_NODES ? undefined : blocks
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
  return (
    !(element.hasAttributes() && saysItIsOther(element)) &&
    isShown(element) &&
    !isConsent(element, name) &&
    !isHoverCard(element, name)
  )
}

function saysItIsOther(element: Element): boolean {
  const role = element.getAttribute('role')
  return (role !== null && LEFT_OUT_ROLES.has(role)) || isEditable(element)
}

// Consent panels are long prose and win against short articles.
const CONSENT = /(?:^|[\s_-])(?:cookies?|consent|gdpr|ccpa|onetrust|didomi|usercentrics|truste|qc-cmp|cmp)/i

const isConsent = (element: Element, name: string): boolean =>
  (name === 'DIV' || name === 'SECTION') &&
  (CONSENT.test(element.id) || CONSENT.test(element.getAttribute('class') ?? '')) &&
  element.querySelector('h1, article, main') === null

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable')
  return editable !== null && editable !== 'false'
}

// "Rep. [Jane Doe]<span><img>Jane Doe, Harbour bill passes, …</span>": shown when the name is hovered, hidden by a style
// sheet that may not be there.
function isHoverCard(element: Element, name: string): boolean {
  if (name !== 'SPAN' || element.parentElement?.nodeName !== 'SPAN') return false
  let first: Element | null = element
  while (first && first.nodeName === 'SPAN') first = first.firstElementChild
  return first?.nodeName === 'IMG' && element.querySelector('a') !== null
}

/** What is shown inside an element: in a web component its open shadow tree, in a frame of the same site its page. */
function innerOf(element: Element, name: string): Node | null | undefined {
  if (name === 'IFRAME') return (element as HTMLIFrameElement).contentDocument?.body
  return element.shadowRoot ?? element
}

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
// A paragraph in a quotation, an emphasis in a caption: more levels are layout.
const NEAR = 4

function kindOf(element: Element): BlockKind {
  let near: Element | null = element
  for (let level = 0; near && level < NEAR; level++, near = near.parentElement) {
    const kind = KINDS[near.nodeName]
    if (kind) return kind
  }
  return 'paragraph'
}
