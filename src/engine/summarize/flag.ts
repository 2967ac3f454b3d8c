/** A feature that is there or not. */
export const flag = (value: boolean): number => (value ? 1 : 0)

/** Whether words tell a number, years aside. */
export const tellFigure = (words: readonly string[]): boolean =>
  words.some((word) => /\d/.test(word) && !/^(?:19|20)\d\d$/.test(word))
