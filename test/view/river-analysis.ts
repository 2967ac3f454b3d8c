import type { Analysis, Entity, EntityType, Span } from '../../src/types.ts'

/** A small analysis written by hand, so that the views are tested without the engine. */

const BLOCKS = [
  'River ministers meet in Lomé',
  '“The bridge is the key to the valley”, Amara Diallo said on Tuesday. The River States Commission (RSC) put the cost at 2.1 billion francs.',
  'Why it matters',
  'Kofi Mensah, who chairs the RSC, met Diallo in Lomé in 2024. “Fair, but late”, Mensah said.',
  'Diallo misled the commission, according to Mensah. “Nobody asked us”, a fisherman said.',
] as const

export const TEXT = BLOCKS.join('\n\n')

/** The nth place (from 0) where words stand in the text. @throws if they do not stand there. */
export function spanOf(words: string, nth = 0): Span {
  let start = -1
  for (let found = 0; found <= nth; found++) start = TEXT.indexOf(words, start + 1)
  if (start < 0) throw new Error(`The text does not hold "${words}" ${nth + 1} times.`)
  return { start, end: start + words.length }
}

function blocks() {
  return BLOCKS.map((text, index) => {
    const kind = index === 0 ? 'headline' : text.length < 20 ? 'heading' : 'paragraph'
    return { ...spanOf(text), kind } as const
  })
}

function entity(
  id: string,
  type: EntityType,
  names: readonly [string, ...string[]],
  more: Partial<Entity> = {},
): Entity {
  const found: Span[] = []
  for (const name of names)
    for (let at = TEXT.indexOf(name); at >= 0; at = TEXT.indexOf(name, at + 1)) {
      const span = { start: at, end: at + name.length }
      if (!found.some(({ start, end }) => start <= span.start && span.end <= end)) found.push(span)
    }
  const mentions = found.toSorted((a, b) => a.start - b.start).map((span) => ({ ...span, kind: 'name' as const }))
  return { id, type, name: names[0], aliases: names.slice(1), mentions, merges: [], ...more }
}

const said = 'Diallo misled the commission, according to Mensah.'

export const RIVER: Analysis = {
  article: {
    url: 'https://post.example/river',
    headline: BLOCKS[0],
    siteName: 'The Valley Post',
    language: 'en',
    datePublished: '2026-03-12T09:30:00Z',
    text: TEXT,
    blocks: blocks(),
  },
  entities: [
    entity('lome', 'place', ['Lomé'], {
      location: { kind: 'city', country: 'TG', latitude: 6.13, longitude: 1.22 },
    }),
    entity('diallo', 'person', ['Amara Diallo', 'Diallo']),
    entity('rsc', 'organization', ['River States Commission', 'RSC'], {
      merges: [{ rule: 'resolve/bracketed', alias: 'RSC', proof: spanOf('River States Commission (RSC)') }],
    }),
    entity('mensah', 'person', ['Kofi Mensah', 'Mensah']),
  ],
  facts: [
    {
      subject: 'mensah',
      relation: 'role',
      span: spanOf('who chairs the RSC'),
      provenance: spanOf('Kofi Mensah, who chairs the RSC, met Diallo in Lomé in 2024.'),
      rule: 'extract/relative-clause',
    },
    {
      subject: 'diallo',
      relation: 'statement',
      span: spanOf(said),
      provenance: spanOf(said),
      speaker: 'mensah',
      rule: 'extract/claim',
    },
  ],
  quotes: [
    {
      ...spanOf('The bridge is the key to the valley'),
      speaker: 'diallo',
      provenance: spanOf('“The bridge is the key to the valley”, Amara Diallo said on Tuesday.'),
      rule: 'extract/quote',
    },
    {
      ...spanOf('Fair, but late'),
      speaker: 'mensah',
      provenance: spanOf('“Fair, but late”, Mensah said.'),
      rule: 'extract/quote',
    },
    {
      ...spanOf('Nobody asked us'),
      speaker: null,
      provenance: spanOf('“Nobody asked us”, a fisherman said.'),
      rule: 'extract/quote',
    },
  ],
  figures: [
    {
      ...spanOf('2.1 billion francs'),
      value: 2.1e9,
      unit: 'francs',
      provenance: spanOf('The River States Commission (RSC) put the cost at 2.1 billion francs.'),
    },
  ],
  dates: [
    {
      ...spanOf('Tuesday'),
      resolved: '2026-03-10',
      provenance: spanOf('“The bridge is the key to the valley”, Amara Diallo said on Tuesday.'),
    },
    {
      ...spanOf('2024'),
      resolved: '2024',
      provenance: spanOf('Kofi Mensah, who chairs the RSC, met Diallo in Lomé in 2024.'),
    },
  ],
  ties: [
    {
      between: ['diallo', 'mensah'],
      provenance: [spanOf('Kofi Mensah, who chairs the RSC, met Diallo in Lomé in 2024.'), spanOf(said)],
    },
    {
      between: ['lome', 'diallo'],
      provenance: [spanOf('Kofi Mensah, who chairs the RSC, met Diallo in Lomé in 2024.')],
    },
  ],
  cards: [
    {
      entity: 'diallo',
      lines: [
        { ...spanOf('The bridge is the key to the valley'), kind: 'quote', speaker: 'diallo' },
        { ...spanOf(said), kind: 'statement', speaker: 'mensah' },
        { ...spanOf('met Diallo in Lomé in 2024'), kind: 'statement' },
      ],
    },
    { entity: 'mensah', lines: [{ ...spanOf('who chairs the RSC'), kind: 'role' }] },
  ],
  summary: [spanOf('The River States Commission (RSC) put the cost at 2.1 billion francs.')],
}
