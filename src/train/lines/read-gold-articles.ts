import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Article, Block } from '../../types.ts'

/** Reference cards and summary of one article, as `gold/README.md` describes them. */
interface Gold {
  readonly id: string
  readonly cards: readonly { readonly entity: string; readonly lines: readonly { readonly text: string }[] }[]
  readonly summary: readonly string[]
}

interface LabelledText {
  readonly doc: string
  readonly text: string
  readonly published?: string
}

/** An article with the lines an editor chose: by the names of each entity, best line first, as offsets of the text. */
export interface GoldArticle {
  readonly article: Article
  readonly cards: readonly { readonly names: ReadonlySet<string>; readonly lines: readonly number[] }[]
  readonly summary: readonly number[]
}

/** Where the reference material lies. */
export interface GoldFolders {
  readonly cards: string
  readonly news: string
  /** Articles as JSON Lines, gzipped. */
  readonly texts: string
}

/** The labelled articles, in the order of their names. */
export function readGoldArticles({ cards, news, texts }: GoldFolders): GoldArticle[] {
  const byId = new Map(readTexts(texts).map((text) => [text.doc, text]))
  return readdirSync(cards)
    .sort()
    .flatMap((file) => {
      const gold = readJson<Gold>(join(cards, file))
      const text = byId.get(gold.id)
      if (!text || !existsSync(join(news, file))) return []
      const labels = readJson<{ entities: { id: string; names: Record<string, number> }[] }>(join(news, file))
      const names = new Map(labels.entities.map((entity) => [entity.id, new Set(Object.keys(entity.names))]))
      return toGoldArticle(gold, text, names)
    })
}

function toGoldArticle(
  gold: Gold,
  labelled: LabelledText,
  names: ReadonlyMap<string, ReadonlySet<string>>,
): GoldArticle {
  const offsets = (pieces: readonly string[]) =>
    pieces.map((piece) => labelled.text.indexOf(piece.normalize('NFC'))).filter((at) => at >= 0)
  return {
    article: toArticle(labelled),
    cards: gold.cards.map(({ entity, lines }) => ({
      names: names.get(entity) ?? new Set<string>(),
      lines: offsets(lines.map(({ text }) => text)),
    })),
    summary: offsets(gold.summary),
  }
}

/** Blocks are parted by blank lines. */
function toArticle({ doc, text, published }: LabelledText): Article {
  const blocks = [...text.matchAll(/\S(?:.|\n(?!\n))*/g)].map(
    (match): Block => ({ kind: 'paragraph', start: match.index, end: match.index + match[0].trimEnd().length }),
  )
  return {
    url: `about:${doc}`,
    headline: '',
    language: 'en',
    ...(published && { datePublished: published }),
    text,
    blocks,
  }
}

const readTexts = (file: string): LabelledText[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'))
