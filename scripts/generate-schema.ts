/**
 * Writes access.schema.json from the schema in src/access/form/schema.ts. With --check it writes nothing, and fails
 * when the file is not what the schema gives.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { jsonSchemaText } from '../src/access/form/json-schema.ts'

const file = new URL('../access.schema.json', import.meta.url)
const text = jsonSchemaText()

if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '')
  if (committed !== text) {
    console.error('access.schema.json differs from src/access/form/schema.ts. Run: npm run generate')
    process.exitCode = 1
  }
} else {
  await writeFile(file, text)
}
