import { parseHTML } from 'linkedom'

/** The document of a page, however little of one it is: browsers make up what is missing, the parser here leaves it out. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html)
  return document.documentElement ? document : parseHTML(`<html><head></head><body>${html}</body></html>`).document
}
