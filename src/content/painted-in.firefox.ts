/** The selectors of all elements that text in a place may stand in. In Firefox nothing inherits how it is painted. */
export const paintedIn = (place: string): readonly string[] => [place, `${place} *`]
