/**
 * Writes docs/problems/README.md from the catalog, by the areas that its comments name. With --check it writes
 * nothing, and fails when the file is not what the catalog gives.
 */
import { readFile, writeFile } from 'node:fs/promises'

const introduction = `Every problem that eks-access reports has a code, and each code has a page: what it means and how to mend it.
A code never changes its meaning.`
const catalog = await readFile(new URL('../src/problem/catalog.ts', import.meta.url), 'utf8')
const file = new URL('../docs/problems/README.md', import.meta.url)
const text = `${['# Problems', introduction, ...areas(catalog)].join('\n\n')}\n`

if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error('docs/problems/README.md differs from the catalog. Run: npm run generate')
    process.exitCode = 1
  }
} else {
  await writeFile(file, text)
}

/** `  // area` and the entries up to the next one. */
function areas(source: string): string[] {
  const body = source.slice(source.indexOf('CATALOG = {'), source.indexOf('} as const'))
  return body.split(/^ {2}\/\/ /m).flatMap((part) => {
    const [area = '', ...lines] = part.split('\n')
    const entries = [...lines.join('\n').matchAll(/^ {2}'?([a-z-]+)'?:\s+(?:'([^']+)'|"([^"]+)"),$/gm)]
    if (entries.length === 0) return []
    const rows = entries.map(([, code, plain, quoted]) => `| [${code}](${code}.md) | ${plain ?? quoted} |`)
    return [[`## ${area}`, '', '| code | what it means |', '|-|-|', ...rows].join('\n')]
  })
}
