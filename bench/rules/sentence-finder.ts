const BORDER = /(?<=[.!?]["”’')\]]*\s+)(?=["“‘([]*\p{Lu})|\n\n/gu

/** Tells where the sentence begins that an offset of a text stands in, by marks and capitals alone; blocks end sentences, too. */
export function sentenceFinder(text: string): (at: number) => number {
  const starts = [0, ...[...text.matchAll(BORDER)].map((border) => border.index + border[0].length)]
  return (at) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return starts[low]!
  }
}
