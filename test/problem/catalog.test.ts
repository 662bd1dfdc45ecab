import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { CATALOG } from '../../src/problem/catalog.ts'

const folder = new URL('../../docs/problems/', import.meta.url)
const pages = readdirSync(folder).filter((name) => name !== 'README.md')
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

describe('every code has a page of its own with its title', () => {
  test.each(Object.entries(CATALOG))('%s', (code, title) => {
    const [heading, ...body] = read(`${code}.md`).split('\n')

    expect(heading).toBe(`# ${title}`)
    expect(body.join('\n').trim().length).toBeGreaterThan(80)
  })
})

test('no page is left of a code that is gone', () => {
  const known = Object.keys(CATALOG).map((code) => `${code}.md`)

  expect(pages.filter((page) => !known.includes(page))).toEqual([])
})

test('the index lists every code with its title', () => {
  const index = read('README.md')

  expect(
    Object.entries(CATALOG).filter(([code, title]) => !index.includes(`[${code}](${code}.md) | ${title} |`)),
  ).toEqual([])
})

test('links between pages lead somewhere', () => {
  const dead = [...pages, 'README.md'].flatMap((page) =>
    [...read(page).matchAll(/\]\(([a-z-]+\.md)\)/g)].flatMap(([, target = '']) =>
      pages.includes(target) ? [] : [`${page} → ${target}`],
    ),
  )

  expect(dead).toEqual([])
})
