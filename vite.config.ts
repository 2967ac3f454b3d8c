import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { type Alias, build, defineConfig, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import base from './manifest.json' with { type: 'json' }
import { OLDEST_BROWSERS } from './tools/oldest-browsers.ts'

/** One manifest, two browsers: `vite build` makes dist/chrome, `vite build --mode firefox` dist/firefox. */
export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox'
  return {
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: firefox ? firefoxFiles() : [] },
    plugins: [
      crx({
        manifest: (firefox ? forFirefox() : forChrome()) as ManifestV3Export,
        browser: firefox ? 'firefox' : 'chrome',
        // One classic script, so that nothing has to be web accessible and no loader shows on the page.
        contentScripts: { standaloneFiles: base.content_scripts[0]!.js },
      }),
      packScripts(),
      packFiles({ 'assets/_locales': '_locales', 'assets/model': 'assets/model' }),
      withoutInnerHtml(),
    ],
    build: {
      outDir: firefox ? 'dist/firefox' : 'dist/chrome',
      target: firefox ? `firefox${OLDEST_BROWSERS.firefox}` : `chrome${OLDEST_BROWSERS.chromium}`,
      // Pages fetch all that they are made of at once; what they load later has nothing to wait for.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      // The pages' content security policy knows no data: addresses.
      assetsInlineLimit: 0,
      // crxjs builds the pages that it finds in the manifest, and does not look for a sidebar there.
      rolldownOptions: {
        ...(firefox && { input: [PANEL] }),
        output: { codeSplitting: { groups: [SHARED, FACES] } },
      },
    },
  }
})

/**
 * Each file that a page fetches costs time before it shows: what the parts share is one, what popup, panel and options draw
 * with another. The map comes when it is looked at.
 */
const SHARED = {
  name: 'shared',
  test: /src\/(?:messages|settings|corrections|extension-api|view\/group-by)\.ts$/,
  priority: 1,
}
const FACES = { name: 'faces', test: /src\/view\/(?:[\w-]+|meetings\/[\w-]+|map\/place-list)\.tsx?$/ }

const PANEL = 'src/panel/index.html'

const forChrome = () => ({
  ...base,
  permissions: [...base.permissions, 'sidePanel'],
  side_panel: { default_path: PANEL },
  minimum_chrome_version: `${OLDEST_BROWSERS.chromium}`,
})

const forFirefox = () => ({
  ...base,
  background: { scripts: [base.background.service_worker], type: 'module' },
  sidebar_action: {
    default_panel: PANEL,
    default_title: base.name,
    default_icon: base.action.default_icon,
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: 'sidelight@sidelight.example',
      strict_min_version: `${OLDEST_BROWSERS.firefox}.0`,
      data_collection_permissions: { required: ['none'] },
    },
  },
})

/** What differs: `open-panel.firefox.ts` stands in Firefox for `open-panel.ts`. By alias: the content script is built without plugins. */
const firefoxFiles = (): Alias[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.firefox.ts'))
    .map((path) => ({
      find: new RegExp(`^.*/${basename(path, '.firefox.ts')}\\.ts$`),
      replacement: resolve('src', path),
    }))

/**
 * What the background puts into pages by its name, and how it begins. Nearly all of annotator and marks runs at once: V8 is
 * told to compile them whole, and not to look at each function before it is called, which takes a sixth of their time. Cards
 * have much that is rarely called.
 */
const WHOLE = '//# allFunctionsCalledOnLoad\n'
const SCRIPTS = { 'src/content/index': WHOLE, 'src/content/marks': WHOLE, 'src/content/card/index': '' }

/** Each is one classic script too. crxjs would build them, and make them web accessible. */
const packScripts = (): Plugin => {
  let config: ResolvedConfig
  return {
    name: 'pack-scripts',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle() {
      for (const [path, hint] of Object.entries(SCRIPTS)) {
        const built = await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: config.define ?? {},
          resolve: { alias: config.resolve.alias },
          build: {
            write: false,
            target: config.build.target,
            minify: config.build.minify,
            lib: { entry: `${path}.ts`, formats: ['iife'], name: 'sidelight' },
          },
        })
        const [{ output }] = built as [Rolldown.RolldownOutput]
        this.emitFile({ type: 'asset', fileName: `${path}.js`, source: hint + output[0].code })
      }
    },
  }
}

/** Preact can set markup; nobody here asks it to. Without that path nothing of a page is ever parsed as HTML. */
const withoutInnerHtml = (): Plugin => ({
  name: 'without-inner-html',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replaceAll('.innerHTML', '.textContent')
      else if (file.fileName.endsWith('.js')) file.source = String(file.source).replaceAll('.innerHTML', '.textContent')
    }
  },
})

/** Puts folders into the package as they are: what the browser or the background reads by its name. Papers stay out. */
const packFiles = (folders: Readonly<Record<string, string>>): Plugin => ({
  name: 'pack-files',
  apply: 'build',
  generateBundle() {
    for (const [from, to] of Object.entries(folders)) {
      const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      for (const { parentPath, name } of files.filter((entry) => !entry.name.endsWith('.md'))) {
        const path = `${parentPath}/${name}`
        this.emitFile({ type: 'asset', fileName: path.replace(from, to), source: readFileSync(path) })
      }
    }
  },
})
