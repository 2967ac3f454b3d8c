/** A share, 0 to 1, as CSS takes it. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`
