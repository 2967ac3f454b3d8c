/** The numbers of all sentences, each as often as its weight says: one of 0.5 comes in every second pass. */
export function shuffledOrder(weights: Float32Array, pass: number, next: () => number): Int32Array {
  const order: number[] = []
  weights.forEach((weight, s) => {
    // Sentences of one weight take turns: the golden ratio spreads them evenly.
    const offset = s * 0.618
    const times = Math.floor((pass + 1) * weight + offset) - Math.floor(pass * weight + offset)
    for (let i = 0; i < times; i++) order.push(s)
  })
  shuffle(order, next)
  return Int32Array.from(order)
}

/** Puts items into an order that `next`, numbers in [0, 1), chooses (Fisher and Yates). */
export function shuffle<Item>(items: Item[], next: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const kept = items[i]!
    items[i] = items[j]!
    items[j] = kept
  }
}
