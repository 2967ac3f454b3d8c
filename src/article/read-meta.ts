/** Content of a page's meta elements by name, property or itemprop, whatever the case. */
export type Meta = (name: string) => string | undefined

export function readMeta(page: Document): Meta {
  const contents = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim()
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name && content && !contents.has(name)) contents.set(name, content)
    }
  }
  return (name) => contents.get(name)
}
