import { readFileSync } from 'node:fs'

/** Pages that are made to break what reads pages. */

const DEMO = readFileSync('test/articles/river-pact.html', 'utf8')

/** The demo article with more at its end, as HTML, and another headline. */
export const demoWith = (html: string, headline?: string): string =>
  (headline === undefined ? DEMO : DEMO.replaceAll(/Ministers meet in Geneva[^<"]*dam/g, headline)).replace(
    '</article>',
    `${html}</article>`,
  )

/** HTML that stands on the page as text. */
export const asText = (markup: string): string => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Runs where it is parsed as HTML. */
export const MARKUP = '<img src="x" onerror="globalThis.hacked=1"><script>hacked=1</script>'

const SENTENCE = 'Amara Diallo, the water minister of Niger, told Kofi Mensah in Geneva that the dam is safe. '

/** An article of nothing but names, of some 13 bytes each; laid out only where it is seen, as large pages are. */
export const pageOfNames = (names: number): string => {
  const line = (at: number) =>
    Array.from({ length: 1000 }, (_, index) => `Ana Bova${((at * 1000 + index) % 46656).toString(36)}`).join(', ')
  const lines = Array.from({ length: names / 1000 }, (_, at) => `<p>Then came ${line(at)}.</p>`)
  return demoWith(`<style>p { content-visibility: auto }</style>${lines.join('\n')}`)
}

/**
 * Once it is loaded, a script of the page nests elements as deep as no parser would, with a sentence at the bottom. Where they
 * are not laid out, since no browser can lay out that many, they are there all the same.
 */
export const deepPage = (levels: number, style = ''): string =>
  demoWith(`<div id="deep" style="${style}"></div><script>
    let at = document.getElementById('deep')
    for (let level = 0; level < ${levels}; level++) at = at.appendChild(document.createElement('span'))
    at.textContent = ${JSON.stringify(SENTENCE)}
  </script>`)
