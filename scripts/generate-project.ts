/**
 * Writes what package.json says of the project wherever it is repeated: src/version.ts, and owner and version in
 * README.md, plan.schema.json, the pages and the example workflows. With --check it writes nothing, and fails when a file differs.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readProject } from './project.ts'
import { versionModule, withProject } from './project-facts.ts'

const root = new URL('../', import.meta.url)
const project = readProject()
const folders = ['docs/', 'docs/problems/', 'examples/workflows/']
const pages = ['README.md', 'plan.schema.json', ...folders.flatMap(filesIn)]
const wanted = [
  { path: 'src/version.ts', text: () => versionModule(project) },
  ...pages.map((path) => ({ path, text: (current: string) => withProject(current, project) })),
]

for (const { path, text } of wanted) {
  const file = new URL(path, root)
  const current = readFileSync(file, 'utf8')
  if (text(current) === current) continue
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text(current))
  } else {
    console.error(`${path} differs from package.json. Run: npm run generate`)
    process.exitCode = 1
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(new URL(folder, root))
    .filter((name) => /\.(md|yml)$/.test(name))
    .map((name) => `${folder}${name}`)
}
