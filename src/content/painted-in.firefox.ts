/** Selectors of all elements that text in a place may stand in. Those within too: in Firefox they inherit no highlights. */
export const paintedIn = (place: string): readonly string[] => [place, `${place} *`]
