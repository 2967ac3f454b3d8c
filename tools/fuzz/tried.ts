/** One input and what became of it. */
export interface Tried {
  readonly what: string
  /** Of the process itself, so that a busy machine does not show. */
  readonly milliseconds: number
  /** Characters, or bytes of a file. */
  readonly size: number
  /** Promises that broke, in words; empty: none. */
  readonly broken: readonly string[]
}

/** Runs a piece of work that answers what it broke; a throw is a break too. */
export function attempt(what: string, size: number, work: () => readonly string[]): Tried {
  const begun = process.cpuUsage()
  const since = () => process.cpuUsage(begun).user / 1000
  try {
    const broken = work()
    return { what, milliseconds: since(), size, broken }
  } catch (error) {
    return { what, milliseconds: since(), size, broken: [`threw ${error}`] }
  }
}
