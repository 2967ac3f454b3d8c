import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const report = process.env['VITEST_REPORT']

/** Two files at a time, each with a browser of its own: more would time out on a small machine. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    maxWorkers: 2,
    // What a file's modules hold is there for the next: the browsers that they share.
    isolate: false,
    // A cold Firefox on two cores needs half a minute to start.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A real popup or a browser's start is lost now and then on two busy cores: what fails twice is broken.
    retry: 1,
    ...(report && { reporters: ['default', ['json', { outputFile: resolve(report, 'e2e.json') }]] }),
  },
})
