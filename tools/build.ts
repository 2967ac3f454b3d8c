import { build } from 'vite'
import type { BrowserName } from './browsers.ts'

/** Builds the extension and answers its folder. @throws if the source does not build. */
export async function buildExtension(name: BrowserName): Promise<string> {
  const mode = name === 'firefox' ? 'firefox' : 'production'
  await build({ mode, logLevel: 'warn' })
  return folderOf(name)
}

/** Where the built extension lies. */
export const folderOf = (name: BrowserName): string => (name === 'firefox' ? 'dist/firefox' : 'dist/chrome')
