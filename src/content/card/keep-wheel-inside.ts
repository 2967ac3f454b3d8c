/**
 * The wheel over a card scrolls the card and never the page below, at the card's ends too. `overscroll-behavior` does not
 * do it in Firefox where there is nothing to scroll.
 */
export function keepWheelInside(element: HTMLElement, signal: AbortSignal): void {
  const onWheel = (event: WheelEvent) => {
    const body = element.querySelector('.card-body')
    // Left alone with Control, which zooms.
    if (body && !event.ctrlKey && !canScroll(body, event.deltaY)) event.preventDefault()
  }
  element.addEventListener('wheel', onWheel, { passive: false, signal })
}

const canScroll = ({ scrollTop, scrollHeight, clientHeight }: Element, by: number): boolean =>
  by < 0 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1
