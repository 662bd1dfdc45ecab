import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { literalsOf } from '../../scripts/literals.ts'

const PAGES = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

test('every link between pages leads to a file, and to a heading of it where it names one', () => {
  const links = PAGES.flatMap((page) =>
    targetsOf(page).map((target) => ({ page, target, path: resolved(page, target) })),
  )

  expect(links.length).toBeGreaterThan(300)
  expect(
    links.filter(({ path }) => !leadsSomewhere(path)).map(({ page, target }) => `${page}: ${target}`),
  ).toEqual([])
})

test('every page that a text of the program names is there', () => {
  const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => literalsOf(readFileSync(join('src', name), 'utf8')))
    .flatMap((text) => [...text.matchAll(/\bdocs\/[\w/-]+\.md(?:#[\w-]*\w)?/g)].map(([path]) => path))

  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((path) => !leadsSomewhere(path))).toEqual([])
})

test('a link to a file or heading that is not there is found', () => {
  expect(leadsSomewhere('docs/access-yaml.md#guards')).toBe(true)
  expect(leadsSomewhere('docs/access-yaml.md#what-is-looser-than-before')).toBe(true)
  expect(leadsSomewhere('docs/access-yaml.md#nothing')).toBe(false)
  expect(leadsSomewhere('docs/nothing.md')).toBe(false)
})

interface Node {
  readonly type: string
  readonly url?: string
  readonly value?: string
  readonly children?: readonly Node[]
}

/** Targets of links that are no addresses of the web, nor of the repository on GitHub. */
function targetsOf(page: string): string[] {
  return nodes(fromMarkdown(readFileSync(page, 'utf8')))
    .flatMap(({ type, url }) => (type === 'link' && url !== undefined ? [url] : []))
    .filter((url) => !/^(?:https?:|mailto:)|^\.\.\/\.\.\/security\//.test(url))
}

function resolved(page: string, target: string): string {
  return target.startsWith('#') ? `${page}${target}` : join(dirname(page), target)
}

function leadsSomewhere(path: string): boolean {
  const [file = '', anchor] = path.split('#')
  return existsSync(file) && (anchor === undefined || anchorsOf(file).has(anchor))
}

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>()
  for (const heading of nodes(fromMarkdown(readFileSync(page, 'utf8')))) {
    if (heading.type !== 'heading') continue
    const text = nodes(heading).flatMap(({ value }) => value ?? [])
    const anchor = text
      .join('')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-')
    let count = 0
    while (anchors.has(count === 0 ? anchor : `${anchor}-${count}`)) count += 1
    anchors.add(count === 0 ? anchor : `${anchor}-${count}`)
  }
  return anchors
}

function nodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)]
}
