import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { load } from 'js-yaml'

const PAGES = ['CONTRIBUTING.md', 'SECURITY.md', '.github/pull_request_template.md']

test.each(PAGES)('every link and path in %s is there', (page) => {
  const text = readFileSync(page, 'utf8')
  const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to = '']) => to)
  const files = links.filter((to) => !to.startsWith('https://') && !to.startsWith('../../security/'))
  const named = [...text.matchAll(/(?<=[`\s])(?:src|test|docs|examples)\/[\w./-]*\w/g)].map(([path]) => path)
  const paths = [...files.map((to) => join(dirname(page), to)), ...named]
  // A test is named as far as jest needs it.
  expect(
    paths.filter((path) => !existsSync(path) && !existsSync(`${path}.ts`) && !existsSync(`${path}.test.ts`)),
  ).toEqual([])
})

test('every script of npm that the pages name is one', () => {
  const { scripts }: { scripts: object } = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = PAGES.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name),
  )
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  expect(named).toContain('check:dist')
})

test.each(['bug.yml', 'feature.yml'])(
  'the form %s asks for something, each field with its own id',
  (name) => {
    const form = load(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')) as {
      name: string
      description: string
      body: {
        type: string
        id?: string
        attributes: { label?: string; value?: string; options?: string[] }
      }[]
    }
    expect([form.name, form.description].every((text) => text.length > 0)).toBe(true)
    const fields = form.body.filter(({ type }) => type !== 'markdown')
    expect(fields.every(({ attributes }) => attributes.label)).toBe(true)
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length)
  },
)

test('the forms are all, and nobody is sent to an empty issue', () => {
  expect(readdirSync('.github/ISSUE_TEMPLATE').sort()).toEqual(['bug.yml', 'config.yml', 'feature.yml'])
  expect(load(readFileSync('.github/ISSUE_TEMPLATE/config.yml', 'utf8'))).toMatchObject({
    blank_issues_enabled: false,
  })
})
