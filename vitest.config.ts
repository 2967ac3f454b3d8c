import { defineConfig } from 'vitest/config'

const report = process.env['VITEST_REPORT']

/** The tests that need neither a browser nor a build. Those that do have a config of their own in test/e2e. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    // None takes a second; a busy machine of two cores must not fail them.
    testTimeout: 30_000,
    ...(report && { reporters: ['default', ['json', { outputFile: `${report}/unit.json` }]] }),
  },
})
