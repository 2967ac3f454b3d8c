import puppeteer, { type Browser } from 'puppeteer-core'
import { requireBrowser } from './browsers.ts'

/** A Chromium without any extension, every request of which goes through a proxy: what the one with Sidelight is measured against. */
export const launchPlain = (proxy: string): Promise<Browser> =>
  puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    defaultViewport: { width: 1200, height: 900 },
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []),
      `--proxy-server=${proxy}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  })
