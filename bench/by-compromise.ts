import nlp from 'compromise'
import type { CorpusName } from '../src/train/read-corpus.ts'
import type { Article } from '../src/types.ts'

interface Found {
  readonly offset: { readonly start: number; readonly length: number }
}

/** The names that compromise finds, cut of punctuation and possessives as ours are. */
export function namesByCompromise({ text }: Article): CorpusName[] {
  const document = nlp(text)
  const found = (view: { json(options: object): unknown }, kind: CorpusName['class']) =>
    (view.json({ offset: true }) as Found[]).map(({ offset }) => trimmed(text, offset.start, offset.length, kind))
  return [
    ...found(document.people(), 'PER'),
    ...found(document.places(), 'LOC'),
    ...found(document.organizations(), 'ORG'),
  ]
}

function trimmed(text: string, start: number, length: number, kind: CorpusName['class']): CorpusName {
  const words = text.slice(start, start + length)
  const from = words.search(/[\p{L}\p{N}]/u)
  const end = words.replace(/(?:['’]s?)?[^\p{L}\p{N}]*$/u, '').length
  return { start: start + Math.max(from, 0), end: start + end, class: kind }
}
