import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import type { ResolvedReading } from '../../../src/engine/resolve/resolved-reading.ts'
import { readingOf } from '../../../src/engine/segment/reading-of.ts'
import type { Entity, EntityType, Mention, MentionKind } from '../../../src/types.ts'
import { articleOf } from '../article-of.ts'
import { withSyntax } from '../with-syntax.ts'

const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'person',
  L: 'place',
  O: 'organization',
  E: 'event',
  X: 'other',
}

/** "[P Erdogan]", or "[P He=Erdogan]" where another form, a description or a pronoun stands for the name. */
const MARK = /\[([PLOEX]) ([^\]=]+)(?:=([^\]]+))?\]/gu

/** A reading whose names are marked by hand; blocks are parted by blank lines. An entity's id is its name. */
export function readMarked(marked: string, datePublished = '2016-09-08'): ResolvedReading {
  let text = ''
  let from = 0
  const entities = new Map<string, Entity & { mentions: Mention[] }>()
  for (const match of marked.matchAll(MARK)) {
    const [whole, type, form, stands] = match
    text += marked.slice(from, match.index)
    from = match.index + whole.length
    const id = stands ?? form!
    const entity = entities.get(id) ?? { id, type: TYPES[type!]!, name: id, aliases: [], mentions: [], merges: [] }
    entity.mentions.push({ start: text.length, end: text.length + form!.length, kind: kindOf(form!) })
    entities.set(id, entity)
    text += form
  }
  text += marked.slice(from)
  const all = [...entities.values()]
  return { ...withSyntax(readingOf(articleOf(text, { datePublished }), ENGLISH.segment), all), entities: all }
}

const kindOf = (form: string): MentionKind =>
  /^(?:he|she|it|they)$/i.test(form) ? 'pronoun' : /^the \p{Ll}/u.test(form) ? 'nominal' : 'name'
