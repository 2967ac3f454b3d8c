/** A set of words from lines of words parted by single spaces; `_` stands for a space inside an entry. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines
      .join(' ')
      .split(' ')
      .map((word) => word.replaceAll('_', ' ')),
  )
}
