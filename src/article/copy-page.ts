/** A copy of a page's text that may be cut up while the page stays as it is. */
export interface PageCopy {
  readonly document: Document
  /** The page's own text node that a copied one stands for. */
  readonly originals: WeakMap<Text, Text>
}

/** Never an article's text: machinery, form controls, code, menus. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS IFRAME OBJECT EMBED AUDIO VIDEO MAP LINK META NAV DIALOG BUTTON SELECT DATALIST PRE'.split(
    ' ',
  ),
)
const LEFT_OUT_ROLES = new Set(
  'navigation menu menubar dialog alertdialog banner search tooltip textbox toolbar'.split(' '),
)
/** What Readability weighs an element by. Addresses are left out: making them absolute costs time and tells nothing. */
const WEIGHED = ['class', 'id', 'role', 'itemprop', 'rel', 'dir', 'lang'] as const
// Consent panels are long prose and win against short articles.
const CONSENT = /\b(?:cookie|consent|gdpr|ccpa|onetrust|didomi|usercentrics|truste|qc-cmp|cmp)[\w-]*/i

// Deeper trees are made to break readers: those of news pages end at some 60.
const DEEPEST = 200
// The largest news pages have some 15,000 elements; a page of more is an application.
const MOST_NODES = 80_000

/** A copy of a part of the page. Undefined if it is too large to be read without the reader noticing. */
export function copyPage(page: Document, scope: Element): PageCopy | undefined {
  const copy = emptyCopy(page)
  const originals = new WeakMap<Text, Text>()
  let nodes = 0

  const copyChildren = (from: Iterable<Node>, to: Element, depth: number): void => {
    for (const child of from) {
      if (nodes++ > MOST_NODES) return
      if (child.nodeType === 3) {
        const text = copy.createTextNode((child as Text).data)
        originals.set(text, child as Text)
        to.appendChild(text)
      } else if (child.nodeType === 1 && isRead(child as Element)) {
        const element = copyElement(child as Element, copy)
        to.appendChild(element)
        if (depth < DEEPEST) copyChildren(childrenOf(child as Element), element, depth + 1)
      }
    }
  }
  copyAttributes(page.body, copy.body)
  copyChildren(scope === page.body ? scope.childNodes : [scope], copy.body, 0)
  return nodes > MOST_NODES ? undefined : { document: copy, originals }
}

/** A document that loads and runs nothing, with the page's title, for Readability leaves out headings that repeat it. */
function emptyCopy(page: Document): Document {
  const copy = page.cloneNode(false) as Document
  const html = copy.createElement('html')
  const title = copy.createElement('title')
  title.textContent = page.title
  html.append(copy.createElement('head'), copy.createElement('body'))
  html.firstElementChild!.append(title)
  copy.append(html)
  return copy
}

function isRead(element: Element): boolean {
  if (LEFT_OUT.has(element.nodeName.toUpperCase())) return false
  const role = element.getAttribute('role')
  if (role && LEFT_OUT_ROLES.has(role)) return false
  return !isEditable(element) && isShown(element) && !isConsent(element)
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable')
  return editable !== null && editable !== 'false'
}

/** Whether an element is shown at all; its place on the screen does not count. */
export function isShown(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false
  // Outside a browser nothing is laid out; there the element's own style has to do.
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true })
  return !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
}

const isConsent = (element: Element): boolean =>
  (element.nodeName === 'DIV' || element.nodeName === 'SECTION') &&
  (CONSENT.test(element.id) || CONSENT.test(element.getAttribute('class') ?? '')) &&
  element.querySelector('h1, article, main') === null

/** What is shown inside an element: in a web component its open shadow tree, with the slots filled. */
function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes
  if (element.nodeName !== 'SLOT') return element.childNodes
  const assigned = (element as HTMLSlotElement).assignedNodes()
  return assigned.length ? assigned : element.childNodes
}

function copyElement(element: Element, copy: Document): Element {
  const twin = copy.createElement(/^[a-z][\w.-]*$/i.test(element.localName) ? element.localName : 'span')
  copyAttributes(element, twin)
  if (twin.nodeName === 'IMG') twin.setAttribute('src', '')
  // A link within the page counts less than others as a sign of a menu.
  if (twin.nodeName === 'A' && element.getAttribute('href')?.startsWith('#')) twin.setAttribute('href', '#_')
  return twin
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of WEIGHED) {
    const value = from.getAttribute(name)
    if (value) to.setAttribute(name, value)
  }
}
