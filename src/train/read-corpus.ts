import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Article, Block, Span } from '../types.ts'

/** Classes of the corpora. */
export type CorpusClass = 'PER' | 'LOC' | 'ORG' | 'MISC'

/** A name as the corpus labels it. */
export interface CorpusName extends Span {
  readonly class: CorpusClass
}

/** One document of a corpus as running text, with its names in order. */
export interface CorpusDocument {
  readonly article: Article
  readonly names: readonly CorpusName[]
}

/** A line of a corpus: an article with spans, or a sentence with BIO tags; neighbours with one `doc` are one document. */
type Line = ArticleLine | SentenceLine

interface ArticleLine {
  readonly doc: string
  readonly published?: string
  readonly text: string
  readonly spans: readonly (readonly [number, number, CorpusClass])[]
}

interface SentenceLine {
  readonly doc: string | null
  readonly tokens: readonly string[]
  readonly tags: readonly string[]
}

/** The documents of one `.jsonl.gz`. @throws where it cannot be read. */
export function readCorpus(file: string): CorpusDocument[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)
  const documents: CorpusDocument[] = []
  let open: SentenceLine[] = []
  const close = () => {
    if (open.length) documents.push(fromSentences(open))
    open = []
  }
  for (const line of lines.map((json) => JSON.parse(json) as Line)) {
    if ('spans' in line) documents.push(fromArticle(line))
    else {
      if (open[0] && (line.doc === null || line.doc !== open[0].doc)) close()
      open.push(line)
    }
  }
  close()
  return documents
}

/** An article of plain text, blocks parted by blank lines. */
export function articleOf(text: string, blocks: readonly Block[] = blocksOf(text)): Article {
  return { url: 'about:corpus', headline: '', language: 'en', text, blocks }
}

const blocksOf = (text: string): Block[] =>
  [...text.matchAll(/\S(?:.|\n(?!\n))*/gu)].map((match) => ({
    kind: 'paragraph',
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }))

function fromArticle({ text, spans, published }: ArticleLine): CorpusDocument {
  const names = spans.map(([start, end, kind]) => ({ start, end, class: kind })).sort((a, b) => a.start - b.start)
  return { article: { ...articleOf(text), ...(published && { datePublished: published }) }, names }
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}’”]|'s|’s|n't|'re|'ve|'ll|'d|'m|'|\.\.\.)$/i
const NO_SPACE_AFTER = /^[([{“‘$£€]$/

/** Joins tokens to running text, one sentence a block. */
function fromSentences(sentences: readonly SentenceLine[]): CorpusDocument {
  let text = ''
  const blocks: Block[] = []
  const names: CorpusName[] = []
  for (const { tokens, tags } of sentences) {
    if (text) text += '\n\n'
    const joined = joinTokens(tokens, text.length)
    names.push(...namesOf(tags, joined.spans))
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + joined.text.length })
    text += joined.text
  }
  return { article: articleOf(text, blocks), names }
}

function joinTokens(tokens: readonly string[], offset: number): { text: string; spans: Span[] } {
  let text = ''
  let openQuote = false
  let glued = true
  const spans = tokens.map((raw) => {
    let token = raw === '``' ? '“' : raw === "''" ? '”' : raw
    if (token === '"') {
      token = openQuote ? '”' : '“'
      openQuote = !openQuote
    }
    if (!glued && !NO_SPACE_BEFORE.test(token)) text += ' '
    const start = offset + text.length
    text += token
    glued = NO_SPACE_AFTER.test(token)
    return { start, end: start + token.length }
  })
  return { text, spans }
}

function namesOf(tags: readonly string[], spans: readonly Span[]): CorpusName[] {
  const names: CorpusName[] = []
  let open: { start: number; end: number; class: CorpusClass } | undefined
  tags.forEach((tag, i) => {
    const kind = tag.slice(2) as CorpusClass
    const goesOn = open !== undefined && tag.startsWith('I') && kind === open.class
    if (open && goesOn) open.end = spans[i]!.end
    else {
      if (open) names.push(open)
      open = tag === 'O' ? undefined : { ...spans[i]!, class: kind }
    }
  })
  if (open) names.push(open)
  return names
}
