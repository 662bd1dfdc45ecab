import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { expect, test } from '@jest/globals'

const IMPORT = /(?:\bfrom|\bimport\()\s*'(\.[^']+)'/g

/** What each source file imports, types and late imports too, as paths from the root with `/`. */
const imports = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const path = join('src', file)
      const found = [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(([, target = '']) =>
        slashes(normalize(join(dirname(path), target))),
      )
      return [slashes(path), found]
    }),
)

test('no two source files need each other, by any way', () => {
  expect(circles()).toEqual([])
})

test('a folder imports only from those that docs/design.md lists below it', () => {
  const order = listed()
  const wings = new Set([...imports.keys()].map(wing))
  expect([...wings].filter((one) => !order.includes(one))).toEqual([])
  expect(order.filter((one) => !wings.has(one))).toEqual([])
  const upward = [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => order.indexOf(wing(target)) < order.indexOf(wing(file)))
      .map((target) => `${file} imports ${target}`),
  )
  expect(upward).toEqual([])
})

/** Folders and files of src/ in the order of the page. */
function listed(): string[] {
  const page = readFileSync('docs/design.md', 'utf8')
  const block = /## Files[\s\S]*?```\nsrc\/\n([\s\S]*?)\ntest\//.exec(page)?.[1] ?? ''
  return [...block.matchAll(/^ {2}([\w./-]+)/gm)].map(([, name = '']) => name.replace(/\/$/, ''))
}

function wing(file: string): string {
  return file.split('/')[1] ?? ''
}

function slashes(path: string): string {
  return path.split(sep).join('/')
}

/** Files that reach themselves, each circle once. Tarjan's strongly connected components. */
function circles(): string[][] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const found: string[][] = []
  const visit = (file: string): void => {
    index.set(file, index.size)
    low.set(file, index.get(file) ?? 0)
    stack.push(file)
    for (const target of imports.get(file) ?? []) {
      if (!index.has(target)) {
        visit(target)
        low.set(file, Math.min(low.get(file) ?? 0, low.get(target) ?? 0))
      } else if (stack.includes(target)) {
        low.set(file, Math.min(low.get(file) ?? 0, index.get(target) ?? 0))
      }
    }
    if (low.get(file) === index.get(file)) {
      const circle = stack.splice(stack.indexOf(file))
      if (circle.length > 1) found.push(circle)
    }
  }
  for (const file of imports.keys()) if (!index.has(file)) visit(file)
  return found
}
