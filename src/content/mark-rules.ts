import type { Settings } from '../settings.ts'
import type { EntityType } from '../types.ts'
import { paintedIn } from './painted-in.ts'

const TYPES = ['person', 'place', 'organization', 'event', 'other'] as const satisfies readonly EntityType[]

/** What is painted over the page's text: names by type, the name whose card is open, the sentence jumped to. */
export type Layer = EntityType | `open-${EntityType}` | 'flash'

/** The later over the earlier. */
export const LAYERS: readonly Layer[] = [...TYPES, ...TYPES.map((type) => `open-${type}` as const), 'flash']

/** Names in the page's own registry of highlights, which the page can read: they tell nobody who set them. */
export const registryName = (layer: Layer): string => `hl-${LAYERS.indexOf(layer)}`

/** As in `view/tokens.css`, between its light and its dark tone: mixed with the text's colour they show on any page. */
const COLOURS: Readonly<Record<EntityType, string>> = {
  person: '#7463e6',
  place: '#179188',
  organization: '#cd6f1c',
  event: '#d9405f',
  other: '#71829a',
}

// Thin enough to be read over, far enough from the letters not to cross those that hang down.
// The solid line of an open card covers the dotted one below it.
const LINE = { dotted: '1.5px', solid: '2px' } as const
const OFFSET = '0.2em'

/**
 * The rules that paint names as the reader wants them, in the places that these selectors tell. Chromium works out each
 * rule's style for each element that it may paint in: for a whole page that is more than to read it.
 */
export function markRules(style: Settings['markStyle'], places: readonly string[]): string {
  // No `:is`, which costs as much again.
  const selector = (layer: Layer) =>
    places
      .flatMap(paintedIn)
      .map((place) => `${place}::highlight(${registryName(layer)})`)
      .join(', ')
  const types = TYPES.flatMap((type) => {
    const line = `color-mix(in srgb, ${COLOURS[type]} 80%, currentcolor)`
    const looks = { underline: underline(line, 'dotted'), tint: tint(COLOURS[type], 16), none: '' }
    const open = `${underline(line, 'solid')}; ${tint(COLOURS[type], 20)}`
    return [`${selector(type)} { ${looks[style]} }`, `${selector(`open-${type}`)} { ${open} }`]
  })
  return [...types, `${selector('flash')} { ${tint('#b8770f', 34)} }`].join('\n')
}

const tint = (colour: string, share: number): string =>
  `background-color: color-mix(in srgb, ${colour} ${share}%, transparent)`

const underline = (colour: string, style: keyof typeof LINE): string =>
  `text-decoration: underline ${style} ${colour}; text-decoration-thickness: ${LINE[style]}; text-underline-offset: ${OFFSET}`
