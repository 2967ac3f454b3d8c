import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { MODEL_PATHS } from '../../src/engine/models.ts'
import { BROWSERS } from '../../tools/drive.ts'
import { untilText } from '../../tools/faces.ts'
import { marksOn } from '../../tools/reader.ts'
import { startSession } from './start-session.ts'

const folder = mkdtempSync(join(tmpdir(), 'sidelight-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A copy of the built extension whose model has one byte that is not its own. */
function withDamagedModel(build: string): string {
  const extension = join(folder, build)
  cpSync(join('dist', build), extension, { recursive: true })
  const model = join(extension, MODEL_PATHS.model)
  const bytes = readFileSync(model)
  bytes[bytes.length >> 1]! ^= 0xff
  writeFileSync(model, bytes)
  return extension
}

describe.each(BROWSERS)('%s, with a damaged model', (name) => {
  const session = startSession(name, { extension: withDamagedModel(name === 'chromium' ? 'chrome' : name) })

  test('the sure names are marked, and the popup says that some are missing', async () => {
    const page = await session.openMarked()
    expect((await marksOn(page)).map(({ text }) => text)).toContain('United States')
    const popup = await session.driver.openPopup(page)
    await untilText(popup.window, 'finds fewer names')
    await popup.close()
    await page.close()
  })
})
