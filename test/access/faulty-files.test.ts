import { describe, expect, test } from '@jest/globals'
import { inShort, problemsOf, readFixtures } from './fixture.ts'

describe('every problem of a faulty access.yaml is found, at its place, and no other', () => {
  test.each(readFixtures('access'))('$name', ({ name, text, expected }) => {
    const problems = problemsOf(text, { file: name })

    expect(problems.map(inShort)).toEqual(expected)
    expect(expected).not.toEqual([])
    expect(problems.map(({ where }) => where.file)).toEqual(expected.map(() => name))
    expect(problems.map(({ severity }) => severity)).toContain('error')
  })
})

describe('every problem of a faulty manifest is found, at its place, and no other', () => {
  const access = 'version: 1\nclusters: [{name: prod, context: prod}]\nrbac:\n  manifests: [faulty.yaml]\n'
  const sound = {
    path: 'sound.yaml',
    text: 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: sound}\n',
  }

  test.each(readFixtures('manifests'))('$name', ({ name, text, expected }) => {
    const problems = problemsOf(access, { files: [{ path: name, text }, sound] })

    expect(problems.map(inShort)).toEqual(expected)
    expect(expected).not.toEqual([])
    expect(problems.map(({ where }) => where.file)).toEqual(expected.map(() => name))
    expect(problems.map(({ severity }) => severity)).toContain('error')
  })
})

test('a problem says what is allowed and what to do, and never in the words of the schema library', () => {
  const problems = [...readFixtures('access'), ...readFixtures('manifests')].flatMap(({ text }) =>
    problemsOf(text),
  )

  expect(problems.length).toBeGreaterThan(100)
  for (const { message, fix } of problems) {
    expect(message).toMatch(/^[^\n]+$/)
    expect(message).not.toMatch(/invalid input|expected .* received|unrecognized key/i)
    expect(fix).toMatch(/^[A-Z][^\n]+\.$/)
  }
})
