import { defineConfig } from 'vitest/config'

/** One file at a time: each drives a browser of its own, and two at once on a small machine time out. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    fileParallelism: false,
    // A cold Firefox on two cores needs half a minute to start.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
