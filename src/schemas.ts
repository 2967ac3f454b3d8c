import * as v from 'valibot'
import type { Analysis, Article, EntityType, PageOutline, Span } from './types.ts'

/**
 * The shapes of `types.ts` for data that comes in from outside: messages, caches, files. The large ones are made when they
 * are asked for, to be kept by who asks: a page's main thread has better to do while scripts begin.
 */

// One check in place of three: an analysis has thousands.
/** A whole number from 0 on: an offset, a count, a tab's number. */
export const natural = v.custom<number>((value) => Number.isSafeInteger(value) && (value as number) >= 0)
/** A time, milliseconds since 1970, as late as the calendar goes: what is later has no words, and whoever asks for them fails. */
export const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))
const span = { start: natural, end: natural }
export const SpanSchema = v.object(span)
const id = v.string()

/** Longest text of one article, in UTF-16 code units: some 300,000 words. What is longer is refused, not analyzed. */
export const LONGEST_TEXT = 2_000_000

const metadata = () => ({
  url: v.string(),
  headline: v.string(),
  byline: v.exactOptional(v.string()),
  siteName: v.exactOptional(v.string()),
  language: v.string(),
  datePublished: v.exactOptional(v.string()),
})
const blockKind = () => v.picklist(['headline', 'heading', 'paragraph', 'quote', 'listItem', 'caption'])

export const articleSchema = (): v.GenericSchema<Article> =>
  v.object({ ...metadata(), text: v.string(), blocks: v.array(v.object({ ...span, kind: blockKind() })) })

const outlineShape = (): v.GenericSchema<PageOutline> =>
  v.object({
    metadata: v.object(metadata()),
    elements: v.array(
      v.object({ name: v.string(), classes: v.string(), id: v.string(), parent: v.exactOptional(natural) }),
    ),
    blocks: v.array(v.object({ kind: blockKind(), text: v.string(), linked: natural, element: natural })),
  })

export const outlineSchema = () => v.pipe(outlineShape(), v.check(isTree))

/** Whether each element stands after the one around it, and each block in one of them. */
const isTree = ({ elements, blocks }: PageOutline): boolean =>
  elements.every(({ parent }, index) => parent === undefined || parent < index) &&
  blocks.every(({ element }) => element < elements.length)

const entityType = () => v.picklist(['person', 'place', 'organization', 'event', 'other'])

const entitySchema = () =>
  v.object({
    id,
    type: entityType(),
    name: v.string(),
    aliases: v.array(v.string()),
    mentions: v.array(v.object({ ...span, kind: v.picklist(['name', 'nominal', 'pronoun']) })),
    standsFor: v.exactOptional(v.string()),
    peopleOf: v.exactOptional(v.string()),
    location: v.exactOptional(
      v.object({
        kind: v.picklist(['country', 'region', 'city']),
        country: v.string(),
        latitude: v.exactOptional(v.number()),
        longitude: v.exactOptional(v.number()),
      }),
    ),
    gender: v.exactOptional(v.picklist(['female', 'male'])),
    merges: v.array(v.object({ rule: v.string(), alias: v.string(), proof: v.exactOptional(SpanSchema) })),
  })

export const analysisSchema = (): v.GenericSchema<Analysis> =>
  v.object({
    article: articleSchema(),
    entities: v.array(entitySchema()),
    facts: v.array(
      v.object({
        subject: id,
        relation: v.picklist(['role', 'description', 'definition', 'statement']),
        span: SpanSchema,
        provenance: SpanSchema,
        speaker: v.exactOptional(id),
        source: v.exactOptional(SpanSchema),
        date: v.exactOptional(v.string()),
        rule: v.string(),
      }),
    ),
    quotes: v.array(
      v.object({
        ...span,
        speaker: v.nullable(id),
        addressee: v.exactOptional(id),
        cue: v.exactOptional(SpanSchema),
        provenance: SpanSchema,
        rule: v.string(),
      }),
    ),
    figures: v.array(
      v.object({
        ...span,
        value: v.number(),
        unit: v.exactOptional(v.string()),
        of: v.exactOptional(SpanSchema),
        provenance: SpanSchema,
      }),
    ),
    dates: v.array(v.object({ ...span, resolved: v.nullable(v.string()), provenance: SpanSchema })),
    ties: v.array(v.object({ between: v.tuple([id, id]), provenance: v.array(SpanSchema) })),
    cards: v.array(
      v.object({
        entity: id,
        lines: v.array(
          v.object({
            ...span,
            kind: v.picklist(['role', 'description', 'definition', 'statement', 'quote', 'figure']),
            speaker: v.exactOptional(id),
          }),
        ),
      }),
    ),
    summary: v.array(SpanSchema),
  })

/**
 * Unpacks an analysis as messages bring it: as JSON text, which costs next to nothing to send on, and is unpacked and checked
 * only where its parts are needed.
 * @throws if it is none.
 */
export const unpackAnalysis = (packed: string): Analysis =>
  v.parse(v.pipe(v.string(), v.parseJson(), analysisSchema()), packed)

/** A mention that is worth a mark, and the index of the block it stands in. */
export interface MarkableMention extends Span {
  readonly block: number
}

/** A name that is worth a mark. */
export interface MarkableName {
  /** Entity id. */
  readonly entity: string
  readonly type: EntityType
  /** In the text's order. */
  readonly mentions: readonly MarkableMention[]
}

export const markableNameSchema = (): v.GenericSchema<MarkableName> =>
  v.object({ entity: id, type: entityType(), mentions: v.array(v.object({ ...span, block: natural })) })
