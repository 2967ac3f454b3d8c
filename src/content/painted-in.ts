/** Selectors of all elements that text in a place may stand in. One: in Chromium the elements within inherit its highlights. */
export const paintedIn = (place: string): readonly string[] => [place]
