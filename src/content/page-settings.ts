import { loadSettings, onSettingsChange, type Settings } from '../settings.ts'

/** The settings as a page uses them. */
export interface PageSettings {
  /** Undefined before they were asked for. */
  now(): Settings | undefined
  /** Asked for once, and followed from then on. @throws if the storage fails; then they are asked for again the next time. */
  ask(): Promise<Settings>
  /** Reads them anew: nothing was heard of them for a while. */
  refresh(): Promise<void>
}

interface Listeners {
  readonly onFirst: () => void
  readonly onChange: (next: Settings, before: Settings) => void
}

/** Tells of changes until the signal aborts. */
export function pageSettings({ onFirst, onChange }: Listeners, signal: AbortSignal): PageSettings {
  let settings: Settings | undefined
  let asked: Promise<Settings> | undefined

  const change = (next: Settings) => {
    const before = settings ?? next
    settings = next
    onChange(next, before)
  }
  const load = async () => {
    settings = await loadSettings()
    onSettingsChange(change, signal)
    onFirst()
    return settings
  }
  return {
    now: () => settings,
    async ask() {
      asked ??= load()
      try {
        await asked
      } catch (error) {
        asked = undefined
        throw error
      }
      return settings!
    },
    refresh: async () => change(await loadSettings()),
  }
}
