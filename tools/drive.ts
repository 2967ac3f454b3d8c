import type { BrowserName } from './browsers.ts'
import { driveChromium } from './drive-chromium.ts'
import { driveFirefox } from './drive-firefox.ts'
import type { Driver } from './driver.ts'
import { type LaunchSettings, launch } from './launch.ts'

export const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[]

/** Starts a browser and closes the welcome that a new reader sees. @throws if the browser cannot be found or started. */
export async function drive(name: BrowserName, settings: LaunchSettings = {}): Promise<Driver> {
  const launched = await launch(name, settings)
  return name === 'chromium' ? driveChromium(launched) : driveFirefox(launched)
}
