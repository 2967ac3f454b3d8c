/** Where a name is looked up: the Wikipedia of the article's language. A plain link; nothing is asked before a click. */
export function wikipediaAddress(name: string, language: string): string {
  const edition = /^[a-z]{2,3}(?=-|$)/.exec(language.toLowerCase())?.[0] ?? 'en'
  return `https://${edition}.wikipedia.org/w/index.php?search=${encodeURIComponent(name)}`
}
