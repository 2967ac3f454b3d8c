import type { Article, Block, Metadata, PageOutline } from '../types.ts'

/** Made up for this page: nobody in it lives, nothing in it happened. */
const PARAGRAPHS = [
  'Harbour town votes on the old lighthouse',
  'Marta Olsen, the mayor of Brennvik, wants to turn the town’s lighthouse into a library. “A light that nobody needs can still be a light that everybody reads by”, Olsen told the council on Monday.',
  'The Coastal Heritage Trust (CHT), which has owned the tower since 1974, puts the cost at 3.2 million euros. Its director, Henrik Dahl, called the plan “brave, and a little late”. The CHT had offered the building to the town twice.',
  'The town will vote in June. Dahl said the trust would pay a third if the mayor kept the lamp. Olsen promised that she would: “The lamp stays where it is.”',
] as const

const METADATA: Metadata = {
  url: 'https://harbour-news.example/lighthouse',
  headline: PARAGRAPHS[0],
  siteName: 'Harbour News',
  language: 'en',
  datePublished: '2026-03-10',
}

/** The article of the options' "try it". */
export const TRY_ARTICLE: Article = {
  ...METADATA,
  text: PARAGRAPHS.join('\n\n'),
  blocks: blocksOf(PARAGRAPHS),
}

/** As a page would show it that has nothing else on it. */
export const TRY_OUTLINE: PageOutline = {
  metadata: METADATA,
  elements: [{ name: 'ARTICLE', classes: '', id: '' }],
  blocks: PARAGRAPHS.slice(1).map((text) => ({ kind: 'paragraph', text, linked: 0, element: 0 })),
}

function blocksOf(texts: readonly string[]): Block[] {
  let start = 0
  return texts.map((text, index) => {
    const block = { kind: index === 0 ? 'headline' : 'paragraph', start, end: start + text.length } as const
    start = block.end + '\n\n'.length
    return block
  })
}
