import type { Link } from '../partition.ts'
import type { Scene } from '../scene.ts'

/** One way to see that two names are one thing. Links are applied as they come, so a rule sees its own earlier ones. */
export interface Rule {
  readonly name: `resolve/${string}`
  readonly propose: (scene: Scene) => Iterable<Link>
}
