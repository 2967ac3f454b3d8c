import type { JSX } from 'preact'

/** Our own line drawings on a 16 × 16 grid. Always beside words or an `aria-label`, never alone. */
const PATHS = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  previous: 'M9.5 3.5 5 8l4.5 4.5',
  next: 'M6.5 3.5 11 8l-4.5 4.5',
  close: 'm4 4 8 8m0-8-8 8',
  pin: 'M6 2.5h4l-.5 4 2.5 2.5H4l2.5-2.5zM8 9v5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  says: 'M2.5 3h11v7.5H7L4 13v-2.5H2.5z',
  more: 'M3.2 8h.01M8 8h.01M12.8 8h.01',
  outside: 'M9.5 2.5h4v4m0-4L7 9M11.5 9.5v4h-9v-9h4',
  jump: 'M8 2.5v11m-4-4 4 4 4-4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm3.5 8 3.5 3.5',
  check: 'm3 8.5 3.2 3.2L13 5',
  power: 'M8 2v5.5M4.8 4a5.2 5.2 0 1 0 6.4 0',
  pause: 'M5.5 3.5v9m5-9v9',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  same: 'M3.5 6h9m-9 4h9',
  notSame: 'M3.5 6h9m-9 4h9M10.2 3.2 5.8 12.8',
  tag: 'M2.5 2.5h5.2l5.8 5.8-5.2 5.2-5.8-5.8zM5.4 5.4h.01',
} as const

export type IconName = keyof typeof PATHS

const WIDE: ReadonlySet<IconName> = new Set(['more'])
/** What points along the reading direction is mirrored where that runs from right to left. */
const MIRRORED: ReadonlySet<IconName> = new Set(['back', 'previous', 'next', 'outside'])

export const Icon = ({ name }: { name: IconName }): JSX.Element => (
  <svg class={MIRRORED.has(name) ? 'icon mirrored' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} {...(WIDE.has(name) && { 'stroke-width': 2.2 })} />
  </svg>
)
