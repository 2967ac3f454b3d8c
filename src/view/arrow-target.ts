interface Place {
  readonly at: number
  readonly total: number
}

/** Which of several things in a row a key leads to, as the ARIA practices ask; undefined for any other key. */
export function arrowTarget(
  event: KeyboardEvent & { readonly currentTarget: Element },
  { at, total }: Place,
): number | undefined {
  if (event.key === 'Home') return 0
  if (event.key === 'End') return total - 1
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
  return step === 0 ? undefined : (at + (isRtl ? -step : step) + total) % total
}
