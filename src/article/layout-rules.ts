import type { OutlineBlock, OutlineElement, PageOutline } from '../types.ts'
import { wayUp } from './way-up.ts'
import { nameWeight, type Weight, type Weights } from './weigh-elements.ts'

/** Where blocks are looked at: in an element of an outline, given by its index. */
interface Around extends Pick<PageOutline, 'elements'> {
  readonly root: number
  readonly weights: Weights
}

/**
 * The rule by which a block is not of the article in an element, for the make-up of what it stands in there. Each element
 * is looked at once, however many blocks stand in it: its names may be long.
 */
export function layoutRules({ elements, root, weights }: Around): (block: OutlineBlock) => string | undefined {
  const whole = weights.get(root)?.prose ?? 0
  const known = new Map<number, string | undefined>()
  const ruleOf = (index: number): string | undefined => {
    if (!known.has(index)) known.set(index, partRule(elements[index]!, whole, weights.get(index)))
    return known.get(index)
  }
  return (block) => {
    // Kept whatever its box is called (`social-embed`): an embedded post is a quotation.
    if (block.kind === 'quote') return undefined
    for (const index of wayUp(elements, block.element)) {
      if (index === root) break
      const rule = ruleOf(index)
      if (rule) return rule
    }
    return undefined
  }
}

// A share of the article's prose. What holds more is the article itself, whatever it is called.
const MOST_OF_WHOLE = 0.4
// What pages of many sites call boxes that hold no article, and the products that fill such boxes on thousands of them
// (Disqus, Taboola, Outbrain, OneTrust).
const NAMES =
  /(?:^|[\s_-])(?:ads?|advert\w*|sponsor\w*|promo\w*|related\w*|recirc\w*|recommend\w*|newsletter\w*|signup|sign-up|subscri\w*|share|sharing|social\w*|comments?|disqus|outbrain|taboola|trending|popular|most-\w+|more-\w+|read-?more|also-?\w*|footer|byline|breadcrumbs?|tags?|toolbar|cookie\w*|consent|gdpr|onetrust\w*|sidebar|author-?(?:bio|info|box|card)?|bio|print-only|visually-hidden|sr-only|screen-reader\w*|skip\w*)(?=$|[\s_-])/i

/** Whether a page's own names for an element tell that it holds something else than an article. */
export const isNamedAsOther = ({ classes, id }: Pick<OutlineElement, 'classes' | 'id'>): boolean =>
  NAMES.test(classes) || NAMES.test(id)

function partRule(element: OutlineElement, whole: number, weight: Weight | undefined): string | undefined {
  if (weight && weight.prose > MOST_OF_WHOLE * whole) return undefined
  if (element.name === 'ASIDE' || element.name === 'FOOTER') return 'layout/aside'
  if (element.name === 'FORM') return 'layout/form'
  if (isNamedAsOther(element)) return 'layout/name'
  if (!weight) return undefined
  const share = weight.linked / Math.max(1, weight.characters)
  if (share > (nameWeight(element) > 0 ? 0.5 : 0.33) && weight.prose < 0.5 * weight.characters) return 'layout/links'
  if (share > TEASER_LINKS && weight.prose < TEASER_LENGTH * weight.paragraphs && weight.prose < SMALL_PART * whole)
    return 'layout/teaser'
  return undefined
}

// Teasers: a headline that links elsewhere and a line below it, in a box that is a small part of the whole.
const TEASER_LINKS = 0.25
const TEASER_LENGTH = 140
const SMALL_PART = 0.15
