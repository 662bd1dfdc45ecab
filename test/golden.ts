import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@jest/globals'

/** Compares byte for byte with a file; `UPDATE_GOLDEN=1` writes the file instead. */
export function expectGoldenFile(file: string, text: string): void {
  if ('UPDATE_GOLDEN' in process.env) writeFileSync(file, text)
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `no file ${file}`).toBe(text)
}
