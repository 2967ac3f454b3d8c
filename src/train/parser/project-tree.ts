/**
 * A tree without crossing arcs, which is all that an arc-eager parser can build: the shortest arc that crosses another
 * is lifted to the head of its head, until none does (Nivre and Nilsson 2005).
 * @param heads by places from 1 on; the root stands behind the last
 */
export function projectTree(heads: Int32Array): Int32Array {
  const lifted = Int32Array.from(heads)
  for (;;) {
    const child = shortestCrossing(lifted)
    if (child === 0) return lifted
    lifted[child] = lifted[lifted[child]!]!
  }
}

function shortestCrossing(heads: Int32Array): number {
  const root = heads.length - 1
  let shortest = 0
  let length = Number.POSITIVE_INFINITY
  for (let child = 1; child < root; child++) {
    const head = heads[child]!
    if (head === root) continue
    const distance = Math.abs(head - child)
    if (distance < length && !isProjective(heads, child, head)) {
      shortest = child
      length = distance
    }
  }
  return shortest
}

/** Does the head of an arc stand above every word between its ends? */
function isProjective(heads: Int32Array, child: number, head: number): boolean {
  const root = heads.length - 1
  for (let place = Math.min(child, head) + 1; place < Math.max(child, head); place++) {
    let above = place
    while (above !== head && above !== root) above = heads[above]!
    if (above !== head) return false
  }
  return true
}
