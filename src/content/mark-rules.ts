import type { Settings } from '../settings.ts'
import type { EntityType } from '../types.ts'

/** What is painted over the page's text: names by type, the name whose card is open, the sentence jumped to. */
export type Layer = EntityType | 'active' | 'flash'

export const LAYERS: readonly Layer[] = ['person', 'place', 'organization', 'event', 'other', 'active', 'flash']

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
const LINE = '1.5px'
const OFFSET = '0.2em'

/** The rules that paint names as the reader wants them. */
export function markRules(style: Settings['markStyle']): string {
  const types = Object.entries(COLOURS).map(([type, colour]) => {
    const line = `color-mix(in srgb, ${colour} 80%, currentcolor)`
    const tint = `color-mix(in srgb, ${colour} 16%, transparent)`
    const looks = { underline: underline(line, 'dotted'), tint: `background-color: ${tint}`, none: '' }
    return `${selector(type as EntityType)} { ${looks[style]} }`
  })
  const accent = '#b8770f'
  const active = `${underline('currentcolor', 'solid')}; background-color: color-mix(in srgb, ${accent} 18%, transparent)`
  const flash = `background-color: color-mix(in srgb, ${accent} 34%, transparent)`
  return [...types, `${selector('active')} { ${active} }`, `${selector('flash')} { ${flash} }`].join('\n')
}

const selector = (layer: Layer): string => `::highlight(${registryName(layer)})`

const underline = (colour: string, style: 'dotted' | 'solid'): string =>
  `text-decoration: underline ${style} ${colour}; text-decoration-thickness: ${LINE}; text-underline-offset: ${OFFSET}`
