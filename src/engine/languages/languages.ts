import { ENGLISH } from './en/index.ts'
import type { Language } from './language.ts'

/** All languages that have a folder here. */
export const LANGUAGES: readonly Language[] = [ENGLISH]
