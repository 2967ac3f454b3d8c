const THING = / (?:telescope|spacecraft|orbiter|rover)$/u

/** "james webb space telescope": whether the last word of a folded name says that it is a made thing. */
export const isThing = (key: string): boolean => THING.test(key)
