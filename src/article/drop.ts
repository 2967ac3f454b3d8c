/** A piece of the page that was left out of the article, and why. */
export interface Drop {
  /** Which rule left it out, e.g. `furniture/share`. */
  readonly rule: string
  /** On one line, as it would have stood in the article. */
  readonly text: string
}
