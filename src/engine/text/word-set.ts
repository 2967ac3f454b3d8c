/** A set of words from lines of words parted by white space; `_` stands for a space inside an entry. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines
      .join(' ')
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  )
}
