/**
 * Writes the inputs of action.yml from the modes in src/modes. With --check it writes nothing, and fails when the file
 * is not what they give.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { actionWithInputs } from './action-file.ts'

const file = new URL('../action.yml', import.meta.url)
const current = await readFile(file, 'utf8')
const wanted = actionWithInputs(current)

if (!process.argv.includes('--check')) {
  await writeFile(file, wanted)
} else if (current !== wanted) {
  console.error('action.yml differs from src/modes. Run: npx node scripts/generate-action.ts')
  process.exitCode = 1
}
