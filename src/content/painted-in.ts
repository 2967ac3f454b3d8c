/** The selectors of all elements that text in a place may stand in. Chromium lets what is within inherit how it is painted. */
export const paintedIn = (place: string): readonly string[] => [place]
