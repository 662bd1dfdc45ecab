/**
 * Writes docs/dangers.md from the catalogue in src/danger. With --check it writes nothing, and fails when the file is
 * not what the catalogue gives.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { dangersPage } from './danger-table.ts'

const file = new URL('../docs/dangers.md', import.meta.url)
const text = dangersPage()

if (!process.argv.includes('--check')) {
  await writeFile(file, text)
} else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error('docs/dangers.md differs from the catalogue. Run: npm run generate')
  process.exitCode = 1
}
