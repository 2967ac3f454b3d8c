/** A listener that hears what the browser reports, not what a script of the page makes up: no page opens or closes a card. */
export const onlyTrusted =
  <Heard extends Event>(listener: (event: Heard) => void) =>
  (event: Event): void => {
    if (event.isTrusted) listener(event as Heard)
  }
