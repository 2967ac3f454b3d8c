/** Words a minute of silent reading (Brysbaert 2019: 238 for English non-fiction). */
const PACE = 238

/** Minutes that a text takes to read, at least one. */
export const readingTime = (text: string): number => Math.max(1, Math.round(text.split(/\s+/).length / PACE))
