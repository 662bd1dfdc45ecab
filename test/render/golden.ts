import { join } from 'node:path'
import { expectGoldenFile } from '../golden.ts'

/** Compares with `test/render/golden/<name>`. */
export function expectGolden(name: string, text: string): void {
  expectGoldenFile(join(import.meta.dirname, 'golden', name), text)
}
