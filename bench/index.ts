/** `npm run bench -- NAME`: each measure is a file of its own, loaded only when asked for. */
const MEASURES: Readonly<Record<string, () => Promise<{ run(args: readonly string[]): Promise<void> }>>> = {
  cost: () => import('./cost.ts'),
  engine: () => import('./engine.ts'),
  extraction: () => import('./extraction.ts'),
  faces: () => import('./faces.ts'),
  pages: () => import('./pages.ts'),
  parse: () => import('./parse.ts'),
  recognize: () => import('./recognize.ts'),
  rules: () => import('./rules.ts'),
  storm: () => import('./storm.ts'),
}

const [name = '', ...args] = process.argv.slice(2)
const load = MEASURES[name]
if (load) await (await load()).run(args)
else {
  console.error(`usage: npm run bench -- ${Object.keys(MEASURES).join('|')}`)
  process.exitCode = 2
}

export {}
