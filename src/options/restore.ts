import { correctionsEntry } from '../corrections.ts'
import browser from '../extension-api.ts'
import { settingsEntry } from '../settings.ts'
import type { Backup } from './backup.ts'

/** Replaces settings and corrections, both or neither. @throws if the storage is full or fails; the old ones then stand. */
export async function restore({ settings, corrections }: Backup): Promise<void> {
  await browser.storage.local.set({ ...settingsEntry(settings), ...correctionsEntry(corrections) })
}
