/**
 * Fills README.md between its markers: the tables of inputs and outputs from action.yml, and a comment of a real run. With --check it
 * writes nothing, and fails when the README is not what action.yml gives.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { readmeWithTables } from './readme-tables.ts'

const readme = new URL('../README.md', import.meta.url)
const current = await readFile(readme, 'utf8')
const [action, comment] = await Promise.all(
  ['../action.yml', '../test/comment/golden/small-change.md'].map((path) =>
    readFile(new URL(path, import.meta.url), 'utf8'),
  ),
)
const wanted = readmeWithTables(current, action ?? '', comment ?? '')

if (!process.argv.includes('--check')) {
  await writeFile(readme, wanted)
} else if (current !== wanted) {
  console.error('README.md differs from action.yml. Run: npm run generate')
  process.exitCode = 1
}
