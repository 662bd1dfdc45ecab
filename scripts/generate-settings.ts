/**
 * Fills the tables of guards and of the review in docs/access-yaml.md, between their markers, from
 * src/access/guard/settings.ts and src/access/review/settings.ts. With
 * --check it writes nothing, and fails when the page is not what the settings give.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { pageWithSettings } from './settings-table.ts'

const file = new URL('../docs/access-yaml.md', import.meta.url)
const current = await readFile(file, 'utf8')
const wanted = pageWithSettings(current)

if (!process.argv.includes('--check')) {
  await writeFile(file, wanted)
} else if (current !== wanted) {
  console.error('docs/access-yaml.md differs from the settings. Run: npx node scripts/generate-settings.ts')
  process.exitCode = 1
}
