import { parentOf } from './parent-of.ts'
import type { PageBlock } from './scan-blocks.ts'
import { nameWeight, type Weights } from './weigh-elements.ts'

/** Parts of an article's element by whose make-up it is told that they are not of the article. */
export function layoutRule(block: PageBlock, root: Element, weights: Weights): string | undefined {
  const whole = weights.get(root)?.prose ?? 0
  // An embedded post is a quotation, whatever its box is called.
  if (block.kind === 'quote') return undefined
  for (let element: Element | null = block.element; element && element !== root; element = parentOf(element)) {
    const rule = partRule(element, whole, weights)
    if (rule) return rule
  }
  return undefined
}

// What holds more than this of an article's prose is the article, whatever it is called.
const MOST_OF_WHOLE = 0.4
const NAMES =
  /(?:^|[\s_-])(?:ads?|advert\w*|sponsor\w*|promo\w*|related\w*|recirc\w*|recommend\w*|newsletter\w*|signup|sign-up|subscri\w*|share|sharing|social\w*|comments?|disqus|outbrain|taboola|trending|popular|most-\w+|more-\w+|read-?more|also-?\w*|footer|byline|breadcrumbs?|tags?|toolbar|cookie\w*|consent|gdpr|onetrust\w*|sidebar|author-?(?:bio|info|box|card)?|bio|print-only|visually-hidden|sr-only|screen-reader\w*|skip\w*)(?=$|[\s_-])/i

/** Whether a page's own names for an element tell that it holds something else than an article. */
export const isNamedAsOther = (element: Element): boolean =>
  NAMES.test(element.getAttribute('class') ?? '') || NAMES.test(element.id)

function partRule(element: Element, whole: number, weights: Weights): string | undefined {
  const weight = weights.get(element)
  if (weight && weight.prose > MOST_OF_WHOLE * whole) return undefined
  if (element.nodeName === 'ASIDE' || element.nodeName === 'FOOTER') return 'layout/aside'
  if (element.nodeName === 'FORM') return 'layout/form'
  if (isNamedAsOther(element)) return 'layout/name'
  if (!weight) return undefined
  const share = weight.linked / Math.max(1, weight.characters)
  if (share > (nameWeight(element) > 0 ? 0.5 : 0.33) && weight.prose < 0.5 * weight.characters) return 'layout/links'
  if (share > TEASER_LINKS && weight.prose < TEASER_LENGTH * weight.paragraphs && weight.prose < SMALL_PART * whole)
    return 'layout/teaser'
  return undefined
}

// A headline that leads away and a line below it.
const TEASER_LINKS = 0.25
const TEASER_LENGTH = 140
const SMALL_PART = 0.15
