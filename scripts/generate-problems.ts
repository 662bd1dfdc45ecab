/**
 * Writes what the catalog says of problems into docs: the index, by the areas that its comments name, and the title of
 * each page and section. With --check it writes nothing, and fails when a file is not what the catalog gives.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { problemPath } from '../src/pages.ts'
import { ACCESS_FILE, CATALOG, type ProblemCode } from '../src/problem/catalog.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8')

const introduction = `Every problem that eks-access reports has a code, and each code is explained: what it means, and what to do.
A code never changes its meaning.`
const index = ['# Problems', introduction, ...areas(await read('src/problem/catalog.ts'))].join('\n\n')
const pages = [...new Set(Object.keys(CATALOG).map((code) => fileOf(code as ProblemCode)))]

await generated('docs/problems/README.md', () => `${index}\n`)
for (const path of pages) await generated(path, (current) => withTitles(path, current))

async function generated(path: string, wanted: (current: string) => string): Promise<void> {
  const current = await read(path)
  if (wanted(current) === current) return
  if (!process.argv.includes('--check')) return writeFile(new URL(path, root), wanted(current))
  console.error(`${path} differs from the catalog. Run: npm run generate`)
  process.exitCode = 1
}

/** `  // area` and the entries up to the next one. */
function areas(source: string): string[] {
  return source.split(/^ {2}\/\/ /m).flatMap((part) => {
    const [area = '', ...lines] = part.split('\n')
    const codes = [...lines.join('\n').matchAll(/^ {2}'?([a-z-]+)'?: ['"]/gm)].map(([, code]) => code)
    if (codes.length === 0) return []
    const rows = (codes as ProblemCode[]).map((code) => `| [${code}](${linkTo(code)}) | ${CATALOG[code]} |`)
    return [[`## ${area}`, '', '| code | what it means |', '|-|-|', ...rows].join('\n')]
  })
}

function linkTo(code: ProblemCode): string {
  return problemPath(code).replace('docs/problems/', '').replace('docs/', '../')
}

function fileOf(code: ProblemCode): string {
  return problemPath(code).replace(/#.*/, '')
}

/** A page begins with its title; a section has it in bold below its code. */
function withTitles(path: string, text: string): string {
  const sections = Object.entries(ACCESS_FILE).filter(([code]) => fileOf(code as ProblemCode) === path)
  if (sections.length === 0) {
    const code = Object.keys(CATALOG).find((one) => fileOf(one as ProblemCode) === path) as ProblemCode
    return text.replace(/^# .*/, () => `# ${CATALOG[code]}`)
  }
  return sections.reduce(
    (page, [code, title]) =>
      page.replace(new RegExp(`(?<=^### ${code}\\n\\n)\\*\\*.*\\*\\*$`, 'm'), () => `**${title}.**`),
    text,
  )
}
