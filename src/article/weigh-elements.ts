import type { OutlineBlock, OutlineElement, PageOutline } from '../types.ts'
import { wayUp } from './way-up.ts'

/** What is known of the text within an element. */
export interface Weight {
  characters: number
  /** Characters of links to other pages. */
  linked: number
  /** Characters of prose: paragraphs of some length that are not mostly links. */
  prose: number
  /** Of how many paragraphs. */
  paragraphs: number
  /** How much it looks like the element that holds the article: prose below it counts the less the deeper it lies. */
  score: number
}

/** By the elements' indexes. */
export type Weights = ReadonlyMap<number, Weight>

/** The weights of all elements with text. */
export function weighElements({ elements, blocks }: PageOutline): Weights {
  const weights = new Map<number, Weight>()
  for (const block of blocks) {
    const score = proseScore(block)
    let level = 0
    for (const index of wayUp(elements, holderOf(block, elements))) {
      const weight = weights.get(index) ?? {
        characters: 0,
        linked: 0,
        prose: 0,
        paragraphs: 0,
        score: initialScore(elements[index]!),
      }
      weight.characters += block.text.length
      weight.linked += block.linked
      if (score) {
        weight.prose += block.text.length
        weight.paragraphs += 1
      }
      weight.score += score * share(level++)
      weights.set(index, weight)
    }
  }
  return weights
}

/** The element that lays a block out among others: of a paragraph the one around it. */
function holderOf({ element }: OutlineBlock, elements: readonly OutlineElement[]): number | undefined {
  const { name, parent } = elements[element]!
  return /^(?:P|H[1-6]|LI|BLOCKQUOTE|FIGCAPTION)$/.test(name) ? parent : element
}

// As Readability weighs: a parent in full, a grandparent by half, further ones by less and less.
const share = (level: number): number => (level === 0 ? 1 : level === 1 ? 0.5 : 1 / (level * 3))

// Characters. Shorter runs are labels, captions, buttons.
const SHORTEST_PROSE = 25
// A paragraph may cite many pages; one that is half links leads there.
const MOST_LINKS = 0.5

export const isProse = ({ text, linked, kind }: OutlineBlock): boolean =>
  kind !== 'heading' && kind !== 'caption' && text.length >= SHORTEST_PROSE && linked < MOST_LINKS * text.length

// Commas of the world's scripts, which tell prose from labels.
const COMMAS = /[,\u060c\u3001\uff0c]/g

function proseScore(block: OutlineBlock): number {
  if (!isProse(block)) return 0
  return 1 + (block.text.match(COMMAS)?.length ?? 0) + Math.min(3, Math.floor(block.text.length / 100))
}

// Words that pages of many sites have in the names of such elements.
const NAMES_OF_BODIES = /article|body|content|entry|main|page|post|text|blog|story/i
const NAMES_OF_OTHERS =
  /-ad-|hidden|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i

/** How the names that a page gives an element speak for and against its holding an article: from -50 to 50. */
export const nameWeight = ({ classes, id }: OutlineElement): number => weightOf(classes) + weightOf(id)

const weightOf = (name: string): number =>
  name === '' ? 0 : (NAMES_OF_BODIES.test(name) ? 25 : 0) - (NAMES_OF_OTHERS.test(name) ? 25 : 0)

const TAG_WEIGHTS: Readonly<Record<string, number>> = {
  DIV: 5,
  ARTICLE: 8,
  MAIN: 5,
  TD: 3,
  BLOCKQUOTE: 3,
  UL: -3,
  OL: -3,
  LI: -3,
  FORM: -3,
}

const initialScore = (element: OutlineElement): number => (TAG_WEIGHTS[element.name] ?? 0) + nameWeight(element)
