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

// Thin, so that the text stays easy to read; below the letters that hang down, so that it does not cross them. The line of
// an open card is the thicker one, so that it covers the dotted line below it.
const LINE = { dotted: '1.5px', solid: '2px' } as const
const OFFSET = '0.2em'

/** What is to be painted, and where. */
interface Painting {
  readonly style: Settings['markStyle']
  readonly layers: Iterable<Layer>
  /** Selectors of the elements that hold it. */
  readonly places: Iterable<string>
}

/**
 * The rules that paint layers in places. For these places alone: Chromium works out each rule's style for each
 * element that it may paint in, which for a whole page takes longer than to read it.
 */
export function markRules({ style, layers, places }: Painting): string {
  const elements = [...places].flatMap(paintedIn)
  if (!elements.length) return ''
  return [...layers]
    .map((layer) => {
      // A list, not `:is(…)`, which takes twice as long.
      const selector = elements.map((element) => `${element}::highlight(${registryName(layer)})`).join(', ')
      return `${selector} { ${lookOf(layer, style)} }`
    })
    .join('\n')
}

function lookOf(layer: Layer, style: Settings['markStyle']): string {
  if (layer === 'flash') return tint('#b8770f', 34)
  const isOpen = layer.startsWith('open-')
  const colour = COLOURS[layer.replace('open-', '') as EntityType]
  const line = `color-mix(in srgb, ${colour} 80%, currentcolor)`
  if (isOpen) return `${underline(line, 'solid')}; ${tint(colour, 20)}`
  return { underline: underline(line, 'dotted'), tint: tint(colour, 16), none: '' }[style]
}

const tint = (colour: string, share: number): string =>
  `background-color: color-mix(in srgb, ${colour} ${share}%, transparent)`

const underline = (colour: string, style: keyof typeof LINE): string =>
  `text-decoration: underline ${style} ${colour}; text-decoration-thickness: ${LINE[style]}; text-underline-offset: ${OFFSET}`
