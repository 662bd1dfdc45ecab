import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'

/** Compares byte for byte with `test/render/golden/<name>`; `UPDATE_GOLDEN=1` writes the file instead. */
export function expectGolden(name: string, text: string): void {
  const file = join(import.meta.dirname, 'golden', name)
  if ('UPDATE_GOLDEN' in process.env) writeFileSync(file, text)
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `no file ${name}`).toBe(text)
}
