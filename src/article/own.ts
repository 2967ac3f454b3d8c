/** A member of an element as a function of it: `element.id` as `id(element)`, `element.closest(…)` as `closest(element, …)`. */
type Reader<T, K extends keyof T> = T[K] extends (...given: infer Given) => infer Answer
  ? (of: T, ...given: Given) => Answer
  : (of: T) => T[K]

/**
 * What the browser says of a page's elements, of any window. An element's own word cannot be taken for it: in Chromium a
 * form answers with its fields to their names, whatever else these mean, so that `<input name="id">` stands where the id of
 * the form should. What cannot be a form may be asked itself.
 */
export const own = {
  ...readers<Node>()('nodeType', 'nodeName', 'parentElement', 'firstChild', 'nextSibling', 'childNodes', 'textContent'),
  ...readers<Node>()('isConnected', 'getRootNode', 'contains', 'addEventListener'),
  ...readers<Element>()('id', 'localName', 'children', 'shadowRoot', 'checkVisibility'),
  ...readers<Element>()('hasAttributes', 'hasAttribute', 'getAttribute', 'append', 'scrollIntoView'),
  ...readers<Element>()(
    'closest',
    'matches',
    'querySelector',
    'querySelectorAll',
    'getElementsByTagName',
    'getBoundingClientRect',
  ),
  ...readers<HTMLElement>()('focus'),
}

function readers<T>() {
  return <K extends keyof T & string>(...keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, reader(key)])) as { readonly [Key in K]: Reader<T, Key> }
}

function reader(key: string): (of: never, ...given: unknown[]) => unknown {
  for (let from: unknown = globalThis.HTMLElement?.prototype; from; from = Object.getPrototypeOf(from)) {
    const found = Object.getOwnPropertyDescriptor(from, key)
    // Bound, so that a call runs no code of ours: a page is scanned before our code is compiled, when each step of it is slow.
    if (found) return Function.prototype.call.bind(found.get ?? found.value)
  }
  // Outside a browser the element itself is asked: its prototypes are others, and no form answers with its fields.
  return (of: Readonly<Record<string, unknown>>, ...given) => {
    const member = of[key]
    return typeof member === 'function' ? member.apply(of, given) : member
  }
}
