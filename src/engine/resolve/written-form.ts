import type { Span } from '../../types.ts'

/** A name as the article writes it, white space made single. */
export const writtenForm = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/gu, ' ')
