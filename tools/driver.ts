import type { JSHandle, Page } from 'puppeteer-core'
import type { Command } from '../src/messages.ts'
import type { UnpackedPageState } from '../src/view/unpack-page-state.ts'
import type { Launched } from './launch.ts'

/** One browser with Sidelight in it, and all that a reader can do there. The same in every browser. */
export interface Driver extends Launched {
  /**
   * A page of the extension with nothing on it, out of sight: `desk.evaluate(() => browser.storage.local.get())` has the
   * extension's whole API.
   */
  readonly desk: Page
  /** The tab of a page, which is brought to the front. */
  tabOf(page: Page): Promise<number>
  /** What a page is to its content script: the popup's own question. */
  pageState(page: Page): Promise<UnpackedPageState>
  /** What the toolbar's badge says over a page. */
  badge(page: Page): Promise<string>
  /** A page of the extension in a tab of its own: `src/options/index.html`. */
  openExtensionPage(path: string): Promise<Page>
  /** The real popup over a page. */
  openPopup(page: Page): Promise<Face>
  /** The real side panel or sidebar beside a page. */
  openPanel(page: Page): Promise<Face>
  /** Gives the browser's keyboard command, as its key does, while a page is in front. */
  command(page: Page, command: Command): Promise<void>
  /** Ends the service worker or event page, as the browser does after half a minute of rest. */
  stopBackground(): Promise<void>
  close(): Promise<void>
}

/** Popup or panel. Its window can be reached from the desk in one browser and is a page of its own in the other. */
export interface Face {
  /** `face.window.evaluate((window) => window.document.title)`: runs in the face. */
  readonly window: JSHandle<Window>
  /** In Chromium it is a page to puppeteer too, with keys and pictures. */
  readonly page?: Page
  close(): Promise<void>
}
