import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { accessSchema } from '../../src/access/form/schema.ts'
import { problemsOf } from './fixture.ts'

const page = readFileSync(new URL('../../docs/access-yaml.md', import.meta.url), 'utf8')

test('the complete example of the reference has no problem', () => {
  const [, example = ''] = /^```yaml\n(version: 1\n[\s\S]*?)^```/m.exec(page) ?? []
  const role = '{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: a, namespace: b}}'

  expect(problemsOf(example, { files: [{ path: 'a.yaml', text: role }] })).toEqual([])
})

test('the reference has every key of the schema', () => {
  const keys = new Set<string>()
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    if ('shape' in schema) for (const key of Object.keys(schema.shape as object)) keys.add(key)
    for (const value of Object.values(schema)) visit(value)
  }
  visit(accessSchema.def)

  expect(keys.size).toBeGreaterThan(25)
  expect([...keys].filter((key) => !page.includes(`\`${key}`) && !page.includes(`rbac.${key}`))).toEqual([])
})
