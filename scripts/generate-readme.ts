/**
 * Fills the tables of inputs and outputs in README.md, between their markers, from action.yml. With --check it
 * writes nothing, and fails when the README is not what action.yml gives.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { readmeWithTables } from './readme-tables.ts'

const readme = new URL('../README.md', import.meta.url)
const current = await readFile(readme, 'utf8')
const wanted = readmeWithTables(current, await readFile(new URL('../action.yml', import.meta.url), 'utf8'))

if (!process.argv.includes('--check')) {
  await writeFile(readme, wanted)
} else if (current !== wanted) {
  console.error('README.md differs from action.yml. Run: npm run generate')
  process.exitCode = 1
}
