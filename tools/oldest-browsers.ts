/** First major versions that Sidelight runs on: written into both manifests, and asked of the browsers that tools start. */
export const OLDEST_BROWSERS = { chromium: 144, firefox: 153 } as const
