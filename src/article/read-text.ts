import type { Article, Metadata } from '../types.ts'
import { composeArticle, type Draft, UNDECLARED } from './compose-article.ts'
import type { Drop } from './drop.ts'
import { furnitureByText } from './furniture-by-text.ts'
import { normalizeText } from './normalize-text.ts'

/** What a text's source says of it. */
export type TextFacts = Pick<Metadata, 'url'> & Partial<Pick<Metadata, 'language' | 'datePublished'>>

export interface TextReading {
  readonly article: Article
  readonly drops: readonly Drop[]
}

/** The article in a plain text whose blocks are parted by blank lines. Undefined if nothing but furniture is in it. */
export function readText(text: string, facts: TextFacts): TextReading | undefined {
  const drops: Drop[] = []
  const paragraphs = text
    .split(/(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*/)
    .map((block) => ownLines(block, drops))
    .filter((paragraph) => paragraph !== '')
  if (!paragraphs.length) return undefined

  const headline = readsAsHeadline(paragraphs) ? paragraphs[0]! : ''
  const drafts = paragraphs.map((paragraph, index): Draft => {
    const kind = index === 0 && headline ? 'headline' : 'paragraph'
    return { kind, ...normalizeText([paragraph]) }
  })
  return { article: composeArticle({ language: UNDECLARED, ...facts, headline }, drafts), drops }
}

/** The lines of a block that are no furniture, as one. */
function ownLines(block: string, drops: Drop[]): string {
  const lines = block.split(/\r\n|\r|\n/).map((line) => normalizeText([line]).text)
  const own = lines.filter((line) => {
    const rule = line && furnitureByText(line)
    if (rule) drops.push({ rule: `furniture/${rule}`, text: line })
    return line && !rule
  })
  return own.join(' ')
}

// Characters. The longest headlines of news pages have some 180; longer first lines are ledes.
const LONGEST_HEADLINE = 200

// "Syria: US, Turkey plan assault on ISIS" → a headline; "The minister resigned on Monday." → a sentence
function readsAsHeadline(paragraphs: readonly string[]): boolean {
  const [first, ...rest] = paragraphs
  return (
    first !== undefined &&
    rest.length > 0 &&
    first.length <= LONGEST_HEADLINE &&
    !/[.:;,…—–。」\]-]["”’)]*$/.test(first)
  )
}
