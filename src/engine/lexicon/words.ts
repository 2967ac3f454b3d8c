/** A set of words written as running text: how the lexicons stay readable. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
