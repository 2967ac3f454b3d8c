import type { Settings } from '../settings.ts'

/** Saves a change of the settings, and says what became of it. */
export type Save = (change: Partial<Settings>) => Promise<void>

/** Tells the reader in one line what happened; `undo` takes it back. */
export type Say = (text: string, undo?: () => Promise<unknown>) => void
