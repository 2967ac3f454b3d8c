import type { Article, Block, Span } from '../../src/types.ts'
import type { GoldMention } from './check-coreference.ts'

/** A document of a treebank as running text, with its mentions. */
export interface TreebankDocument {
  readonly article: Article
  readonly mentions: readonly GoldMention[]
}

/** The documents of a CoNLL-U file with coreference in `Entity=`, blocks by its paragraphs. */
export const readTreebank = (conllu: string): TreebankDocument[] =>
  conllu
    .split(/^(?=# newdoc)/m)
    .filter((document) => document.startsWith('# newdoc'))
    .map(readDocument)

function readDocument(conllu: string): TreebankDocument {
  const id = /^# newdoc id = (.*)/.exec(conllu)?.[1] ?? ''
  const blocks: Block[] = []
  const words: Word[] = []
  let text = ''
  for (const sentence of conllu.split(/\n\n+/)) {
    const line = /^# text = (.*)/m.exec(sentence)?.[1]
    if (line === undefined) continue
    const opens = /^# newpar_block = (\w+)/m.exec(sentence)?.[1] ?? (/^# newpar/m.test(sentence) ? 'p' : undefined)
    const joint = text === '' ? '' : opens ? '\n\n' : ' '
    const start = text.length + joint.length
    text += joint + line
    words.push(...readWords(sentence, line, start))
    const open = blocks.at(-1)
    if (opens || !open) blocks.push({ kind: opens === 'head' ? 'heading' : 'paragraph', start, end: text.length })
    else blocks[blocks.length - 1] = { ...open, end: text.length }
  }
  return { article: { url: `about:${id}`, headline: '', language: 'en', text, blocks }, mentions: readMentions(words) }
}

interface Word extends Span {
  /** What opens and closes at it: `(3-person-new-…-1-coref`, `3)`. */
  readonly marks: string
}

/** Words in order; the treebank has none that are written as one. */
function* readWords(sentence: string, text: string, offset: number): Generator<Word> {
  let at = 0
  for (const line of sentence.split('\n')) {
    const [index = '', form = '', , , , , , , , misc = ''] = line.split('\t')
    if (!/^\d+$/.test(index)) continue
    const start = text.indexOf(form, at)
    if (start < 0) continue
    at = start + form.length
    yield { start: offset + start, end: offset + at, marks: /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '' }
  }
}

interface Open {
  readonly id: string
  /** Which words of it are its core, counted from 1. */
  readonly core: readonly number[]
  readonly words: Word[]
}

const MARK = /\((\d+)-([^()]*)(\)?)|(\d+)\)/g

function readMentions(words: readonly Word[]): GoldMention[] {
  const open: Open[] = []
  const mentions: GoldMention[] = []
  const close = (mention: Open, last: Word) => {
    open.splice(open.indexOf(mention), 1)
    const core = mention.core.flatMap((at) => mention.words[at - 1] ?? []).map(({ start, end }) => ({ start, end }))
    mentions.push({ id: mention.id, start: mention.words[0]!.start, end: last.end, core })
  }
  for (const word of words) {
    const marks = [...word.marks.matchAll(MARK)]
    for (const [, id, about = ''] of marks) if (id) open.push({ id, core: coreOf(about), words: [] })
    for (const mention of open) mention.words.push(word)
    for (const [, id, , isClosed, closing] of marks) {
      const which = closing ?? (isClosed ? id : undefined)
      const mention = which && open.findLast((one) => one.id === which)
      if (mention) close(mention, word)
    }
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** `person-new-nnnnn-cf1-1,2-coref-Link`: the fifth field is the core. */
const coreOf = (about: string): number[] => (about.split('-')[4] ?? '1').split(',').map(Number)
