/** What the engine needs beside its code: data too large for it. Each may be missing; the rules then work alone. */
export interface Resources {
  /** `assets/model/en.bin`, as it stands on disk. */
  readonly model?: ArrayBuffer
}
