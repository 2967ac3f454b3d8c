import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'
import { type BrowserName, requireBrowser } from './browsers.ts'
import { inFirefoxWindow } from './firefox-window.ts'

export interface LaunchSettings {
  /** Folder of the built extension; `dist/chrome` or `dist/firefox` if left out. */
  readonly extension?: string
  /** Folders of other extensions that are there too. */
  readonly others?: readonly string[]
  /** Firefox opens private windows only, and the reader has allowed Sidelight there. */
  readonly privateWindows?: boolean
  /** Preferences of Firefox, by their names in about:config. */
  readonly firefoxPreferences?: Readonly<Record<string, string | number | boolean>>
  /** Origin of the proxy that every request must go through, those to 127.0.0.1 too; none: the real network. */
  readonly proxy?: string
  readonly headless?: boolean
  /** What the system prefers; it holds for all pages, those of the extension too. Light if left out. */
  readonly scheme?: Scheme
  /** CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number; readonly deviceScaleFactor?: number }
}

export type Scheme = 'light' | 'dark'

export interface Launched {
  readonly name: BrowserName
  readonly browser: Browser
  /** Where the extension's pages lie, without a slash at the end: `chrome-extension://…`. */
  readonly extensionOrigin: string
  /** What the browser calls it. */
  readonly extensionId: string
}

const VIEWPORT = { width: 1200, height: 900 }
/** Any will do, as long as it is known before the start: Firefox makes one up a profile otherwise. */
const FIREFOX_UUID = '5ede1167-0000-4000-8000-000000000001'

/** Starts a browser with Sidelight in it. @throws if the browser cannot be found or started. */
export const launch = (name: BrowserName, settings: LaunchSettings = {}): Promise<Launched> =>
  name === 'chromium' ? launchChromium(settings) : launchFirefox(settings)

async function launchChromium(settings: LaunchSettings): Promise<Launched> {
  const browser = await puppeteer.launch({
    ...common(settings),
    executablePath: requireBrowser('chromium'),
    pipe: true,
    enableExtensions: [settings.extension ?? 'dist/chrome', ...(settings.others ?? [])].map((path) => resolve(path)),
    args: [
      '--no-first-run',
      // The screen that one gets without a display is smaller than a popup.
      '--screen-info={1600x1200}',
      `--blink-settings=preferredColorScheme=${settings.scheme === 'dark' ? 0 : 1}`,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=OptimizationHints,Translate,MediaRouter',
      // Chromium refuses to run as root in its sandbox; containers do.
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []),
      ...(settings.proxy ? [`--proxy-server=${settings.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  })
  const extensionId = await closeWelcome(browser)
  return { name: 'chromium', browser, extensionOrigin: `chrome-extension://${extensionId}`, extensionId }
}

async function launchFirefox(settings: LaunchSettings): Promise<Launched> {
  const extension = resolve(settings.extension ?? 'dist/firefox')
  const extensionId = geckoId(extension)
  const browser = await puppeteer.launch({
    ...common(settings),
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: FIREFOX_UUID }),
      'ui.systemUsesDarkTheme': settings.scheme === 'dark' ? 1 : 0,
      ...(settings.proxy && firefoxProxy(new URL(settings.proxy))),
      ...(settings.privateWindows && { 'browser.privatebrowsing.autostart': true }),
      ...settings.firefoxPreferences,
    },
  })
  if (settings.privateWindows) await inFirefoxWindow(browser, allowInPrivate, extensionId)
  for (const folder of [extension, ...(settings.others ?? [])]) await browser.installExtension(resolve(folder))
  return { name: 'firefox', browser, extensionOrigin: `moz-extension://${FIREFOX_UUID}`, extensionId }
}

/** What the switch “Run in Private Windows” does. */
async function allowInPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
}

/** What Firefox's own window knows. */
declare const ChromeUtils: {
  importESModule(url: string): {
    readonly ExtensionPermissions: {
      add(
        id: string,
        what: { readonly permissions: readonly string[]; readonly origins: readonly string[] },
      ): Promise<void>
    }
  }
}

/**
 * A fresh install opens its welcome over whatever is shown, and a page behind another tab paints nothing. Answers the
 * extension's id.
 */
async function closeWelcome(browser: Browser): Promise<string> {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('#welcome'))
  await (await welcome.page())?.close()
  return new URL(welcome.url()).host
}

const common = ({ headless, viewport }: LaunchSettings): LaunchOptions => ({
  headless: headless ?? true,
  // A window that a person uses sizes its own pages.
  defaultViewport: headless === false ? null : (viewport ?? VIEWPORT),
})

const firefoxProxy = ({ hostname, port }: URL): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': hostname,
  'network.proxy.http_port': Number(port),
  'network.proxy.ssl': hostname,
  'network.proxy.ssl_port': Number(port),
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
})

interface FirefoxManifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } }
}

const geckoId = (extension: string): string =>
  (JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as FirefoxManifest).browser_specific_settings
    .gecko.id
