import type { Entity } from '../../types.ts'
import type { ParsedReading } from '../parse/parsed-reading.ts'

/** A reading whose names are resolved to entities: what facts are taken from. */
export interface ResolvedReading extends ParsedReading {
  readonly entities: readonly Entity[]
}
