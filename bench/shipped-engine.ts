import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** What speed is measured on. */
export interface ShippedEngine {
  readonly analyze: typeof import('../src/engine/index.ts').analyze
  readonly findNames: typeof import('../src/train/recognizer/find-corpus-names.ts').findNames
  readonly parseArticle: typeof import('../src/train/parser/parse-article.ts').parseArticle
  readonly openModels: typeof import('../src/engine/models.ts').openModels
}

const FOLDER = 'out/bench'

/**
 * The engine bundled and minified as the extension ships it. The loader that runs TypeScript for the shell wraps each
 * function to keep its name, which costs the engine a third of its speed and the peers, who come as JavaScript, nothing.
 */
export async function shippedEngine(): Promise<ShippedEngine> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: FOLDER,
      minify: true,
      target: 'node20',
      rollupOptions: {
        input: {
          engine: 'src/engine/index.ts',
          names: 'src/train/recognizer/find-corpus-names.ts',
          parse: 'src/train/parser/parse-article.ts',
          models: 'src/engine/models.ts',
        },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  })
  const load = (name: string) => import(pathToFileURL(resolve(FOLDER, `${name}.mjs`)).href)
  const [engine, names, parse, models] = await Promise.all(['engine', 'names', 'parse', 'models'].map(load))
  return {
    analyze: engine.analyze,
    findNames: names.findNames,
    parseArticle: parse.parseArticle,
    openModels: models.openModels,
  }
}
