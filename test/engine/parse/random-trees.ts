import fc from 'fast-check'

/** Heads of some words, by places from 1 on with the root behind the last, no two arcs crossing; several may hang on the root. */
export const projectiveHeads = (mostWords: number): fc.Arbitrary<Int32Array> =>
  fc.tuple(fc.integer({ min: 1, max: mostWords }), fc.infiniteStream(fc.nat(1000))).map(([words, dice]) => {
    const heads = new Int32Array(words + 2)
    const roll = (below: number) => (dice.next().value as number) % below
    // A stretch of words is cut into parts, each with a word that the rest of it hangs on.
    const hang = (from: number, to: number, head: number) => {
      for (let start = from; start < to; ) {
        const end = start + 1 + roll(to - start)
        const top = start + roll(end - start)
        heads[top] = head
        hang(start, top, top)
        hang(top + 1, end, top)
        start = end
      }
    }
    hang(1, words + 1, words + 1)
    return heads
  })

/** Heads of some words that make a tree, whatever arcs cross. */
export const anyHeads = (mostWords: number): fc.Arbitrary<Int32Array> =>
  fc.array(fc.nat(1000), { minLength: 1, maxLength: mostWords }).chain((dice) =>
    fc.shuffledSubarray([...dice.keys()], { minLength: dice.length }).map((order) => {
      const root = dice.length + 1
      const heads = new Int32Array(root + 1)
      // Each hangs on the root or on one that hangs already: no circle can come about.
      order.forEach((word, i) => {
        const head = dice[word]! % (i + 1)
        heads[word + 1] = head === i ? root : order[head]! + 1
      })
      return heads
    }),
  )

/** Does no arc cross another? Every place between the ends of an arc then stands under its head. */
export function isProjective(heads: Int32Array): boolean {
  const root = heads.length - 1
  const isUnder = (place: number, head: number): boolean =>
    place === head || (place !== root && isUnder(heads[place]!, head))
  for (let child = 1; child < root; child++)
    for (let place = Math.min(child, heads[child]!); place < Math.max(child, heads[child]!); place++)
      if (place !== child && !isUnder(place, heads[child]!)) return false
  return true
}
