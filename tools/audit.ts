import { spawnSync } from 'node:child_process'

/**
 * `npm run audit`: known flaws of "high" and above in the dependencies fail it. Some registries' mirrors have no such
 * service: there, and only there, it says so and passes.
 */

const { stdout, stderr, status } = spawnSync('npm', ['audit', '--audit-level=high', '--loglevel=warn'], {
  encoding: 'utf8',
})
const said = stdout + stderr
/** The mirror answers, but knows no audits. */
const HAS_NO_AUDITS = /audit endpoint returned an error/i
const REFUSALS = /\b(?:404|405|501)\b|Method Not Allowed|Not Implemented/

console.log(said.trim())
if (status !== 0 && HAS_NO_AUDITS.test(said) && REFUSALS.test(said))
  console.log('The registry in use audits nothing. Run this where it is registry.npmjs.org.')
else process.exitCode = status ?? 1
