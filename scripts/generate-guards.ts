/**
 * Fills the table of guards in docs/access-yaml.md, between its markers, from src/access/guard/settings.ts. With
 * --check it writes nothing, and fails when the page is not what the settings give.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { pageWithGuards } from './guard-table.ts'

const file = new URL('../docs/access-yaml.md', import.meta.url)
const current = await readFile(file, 'utf8')
const wanted = pageWithGuards(current)

if (!process.argv.includes('--check')) {
  await writeFile(file, wanted)
} else if (current !== wanted) {
  console.error('docs/access-yaml.md differs from the guards. Run: npx node scripts/generate-guards.ts')
  process.exitCode = 1
}
