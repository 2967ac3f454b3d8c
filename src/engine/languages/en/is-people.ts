import { PEOPLES } from './names/index.ts'

/** "Kurd", "Kurds", "Turkish". */
export const isPeople = (name: string): boolean =>
  PEOPLES.has(name) || (name.endsWith('s') && PEOPLES.has(name.slice(0, -1)))
