import { expect, test } from '@jest/globals'
import { parseAccess } from '../../src/access/parse.ts'
import { resolveAccess } from '../../src/access/resolve.ts'
import type { DangerException } from '../../src/danger/exception.ts'

const text = `version: 1
clusters: [{ name: prod, context: prod }, { name: test, context: test }]
principals:
  - role: arn:aws:iam::111122223333:role/platform/ci
dangers:
  - rule: escalate
    subject: arn:aws:iam::111122223333:role/platform/ci
    reason: writes the roles of all teams
    until: 2027-01-31
  - rule: edit
    subject: developers
    reason: nothing of value is there
    until: 2027-02-28
    clusters: [test]
`

function exceptions(cluster: string): readonly DangerException[] {
  const { access, problems } = parseAccess(text, 'access.yaml')
  expect(problems).toEqual([])
  if (access === undefined) throw new Error('the file is right')
  return resolveAccess(access, []).desired.find((one) => one.cluster.name === cluster)?.dangers ?? []
}

test('an exception is for all clusters, or for those that it names', () => {
  expect(exceptions('test').map(({ rule }) => rule)).toEqual(['escalate', 'edit'])
  expect(exceptions('prod').map(({ rule }) => rule)).toEqual(['escalate'])
})

test('an exception for a role counts without its path, and its day is text', () => {
  expect(exceptions('prod')[0]).toMatchObject({
    subject: 'arn:aws:iam::111122223333:role/ci',
    until: '2027-01-31',
    where: { file: 'access.yaml', line: 6, column: 5 },
  })
})

test('the name of a danger that is misspelt is answered with the nearest one', () => {
  const { problems } = parseAccess(text.replace('escalate', 'escalat'), 'access.yaml')
  expect(problems).toMatchObject([{ code: 'unknown-value', fix: 'Write escalate.' }])
})
