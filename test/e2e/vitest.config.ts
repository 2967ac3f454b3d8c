import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const report = process.env['VITEST_REPORT']

/** One file at a time: each drives a browser of its own, and two at once on a small machine time out. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    fileParallelism: false,
    // A cold Firefox on two cores needs half a minute to start.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    ...(report && { reporters: ['default', ['json', { outputFile: resolve(report, 'e2e.json') }]] }),
  },
})
