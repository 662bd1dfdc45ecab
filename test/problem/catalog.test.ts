import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { problemPath } from '../../src/pages.ts'
import { ACCESS_FILE, CATALOG, type ProblemCode } from '../../src/problem/catalog.ts'

const docs = new URL('../../docs/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(`../${path}`, docs), 'utf8')
const index = read('docs/problems/README.md')
const sections = sectionsOf(read('docs/access-yaml-errors.md'))

describe('every code has its title and an explanation where problemPath leads', () => {
  test.each(Object.entries(CATALOG))('%s', (code, title) => {
    const [file = '', anchor] = problemPath(code as ProblemCode).split('#')
    const [heading, ...body] = anchor === undefined ? read(file).split('\n') : (sections.get(anchor) ?? [])

    expect(heading).toBe(anchor === undefined ? `# ${title}` : `**${title}.**`)
    expect(body.join('\n').trim().length).toBeGreaterThan(80)
  })
})

test('no page and no section is left of a code that is gone', () => {
  const paths = new Set(Object.keys(CATALOG).map((code) => problemPath(code as ProblemCode)))
  const pages = readdirSync(new URL('problems/', docs)).filter((name) => name !== 'README.md')
  const found = [
    ...pages.map((page) => `docs/problems/${page}`),
    ...[...sections.keys()].map((code) => `docs/access-yaml-errors.md#${code}`),
  ]

  expect(found.filter((path) => !paths.has(path))).toEqual([])
})

test('codes of access.yaml and its manifests are sections of one page, each other one has its own', () => {
  expect(Object.keys(ACCESS_FILE).sort()).toEqual([...sections.keys()].sort())
  expect(problemPath('node-row')).toBe('docs/problems/node-row.md')
})

test('the index lists every code with its title, and leads to it', () => {
  const missing = Object.entries(CATALOG).filter(([code, title]) => {
    const path = problemPath(code as ProblemCode)
    const target = path.startsWith('docs/problems/') ? `${code}.md` : `../access-yaml-errors.md#${code}`
    return !index.includes(`| [${code}](${target}) | ${title} |`)
  })

  expect(missing).toEqual([])
})

/** The lines of each `### code`, without empty ones. */
function sectionsOf(page: string): Map<string, string[]> {
  return new Map(
    page
      .split(/^### /m)
      .slice(1)
      .map((section) => {
        const [code = '', ...lines] = section.split(/\n## /)[0]?.split('\n') ?? []
        return [code, lines.filter((line) => line !== '')]
      }),
  )
}
