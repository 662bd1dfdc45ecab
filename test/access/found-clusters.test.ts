import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseAccess } from '../../src/access/parse.ts'
import { rounds } from '../rounds.ts'

const found = (text: string) => parseAccess(text, 'access.yaml').found

const PROD = { door: 'eks', name: 'prod', region: 'ap-northeast-1' }
const CLUSTERS = `version: 1
name: shop
clusters:
  - name: prod
    region: ap-northeast-1
  - name: lab
    directory: lab
`

const ofBoth = {
  set: 'shop',
  clusters: [
    { name: 'prod', entry: PROD },
    { name: 'lab', entry: { door: 'directory', name: 'lab', directory: 'lab' } },
  ],
}

describe('a fault elsewhere leaves the clusters as they are', () => {
  test.each([
    ['none', ''],
    ['a wrong ARN', 'principals:\n  - role: dev\n'],
    ['an unknown key', 'principal: []\n'],
    ['a wrong type', 'principals: nobody\n'],
    ['an unknown cluster', 'principals:\n  - user: arn:aws:iam::111122223333:user/a\n    clusters: [prdo]\n'],
    ['a key twice', 'guards: {}\nguards: {}\n'],
    ['text that is no YAML', 'principals:\n  - role: "dev\n'],
    ['text that is no YAML in a later line', 'guards:\n  minAdmins: 1\nprincipals:\n\t- role: dev\n'],
    ['a second document', '---\nversion: 1\n'],
  ])('%s', (_, text) => {
    expect(found(CLUSTERS + text)).toMatchObject(ofBoth)
  })
})

describe('a cluster with a fault in its own lines is not asked, and the others are', () => {
  test.each([
    ['an unknown key, which may be the account that was meant', '    acount: "111122223333"\n'],
    ['a wrong account', '    account: "1111"\n'],
    ['a wrong role', '    assumeRole: deployer\n'],
    ['two ways in', '    directory: prod\n'],
    ['a key twice', '    region: eu-west-1\n'],
    ['a merge key', '    <<: {account: "111122223333"}\n'],
    ['a mapping that there is not', '    mapping: rows\n'],
  ])('%s', (_, line) => {
    const { clusters } = found(
      CLUSTERS.replace('    region: ap-northeast-1\n', `    region: ap-northeast-1\n${line}`),
    )
    expect(clusters).toEqual([{ name: 'prod' }, { name: 'lab', entry: expect.anything() }])
  })

  test('one whose name cannot be read has none', () => {
    const { clusters } = found(CLUSTERS.replace('name: prod', 'name: "the one"'))
    expect(clusters).toEqual([{}, { name: 'lab', entry: expect.anything() }])
  })

  test('of two of one name neither is asked, because it is not known which is meant', () => {
    const { clusters } = found(CLUSTERS.replace('name: lab', 'name: prod'))
    expect(clusters).toEqual([{ name: 'prod' }, { name: 'prod' }])
  })

  test('clusters that share a line share its faults', () => {
    const { clusters } = found('version: 1\nclusters: [{name: a, directory: a}, {name: b, regio: c}]\n')
    expect(clusters).toEqual([{ name: 'a' }, { name: 'b' }])
  })
})

describe('no cluster is known', () => {
  test.each([
    ['of an empty file', ''],
    ['of a file without clusters', 'version: 1\n'],
    ['of another version, whose keys may mean something else', CLUSTERS.replace('version: 1', 'version: 2')],
    ['where clusters is no list', 'version: 1\nclusters: prod\n'],
    ['where clusters is there twice', `${CLUSTERS}clusters:\n  - name: dev\n    directory: dev\n`],
    [
      'where the text breaks in the list of them, behind which more may follow',
      `${CLUSTERS}  - name: "dev\n`,
    ],
    ['where the text breaks before', 'version: "1\nclusters:\n  - name: prod\n    directory: prod\n'],
  ])('%s', (_, text) => {
    expect(found(text).clusters).toEqual([])
  })
})

test.each([
  ['is default without one', CLUSTERS.replace('name: shop\n', ''), 'default'],
  ['is not known where it is faulty', CLUSTERS.replace('name: shop', 'name: The Shop'), undefined],
])('the set %s', (_, text, set) => {
  expect(found(text).set).toBe(set)
})

test('a file that breaks off anywhere behind its clusters has no others than the whole file', () => {
  const whole = `${CLUSTERS}principals:\n  - role: arn:aws:iam::111122223333:role/dev\n    groups: [dev]\n`
  const known = found(whole).clusters
  let some = 0
  fc.assert(
    fc.property(
      fc.integer({ min: whole.indexOf('principals'), max: whole.length }),
      fc.constantFrom('', '\n"', '\n\t- x', '\n  ]', '{'),
      (at, tail) => {
        const { clusters } = found(`${whole.slice(0, at)}${tail}`)
        if (clusters.length > 0) some++
        expect(clusters.length === 0 || clusters).toEqual(clusters.length === 0 || known)
      },
    ),
    { numRuns: rounds(200) },
  )
  expect(some).toBeGreaterThan(0)
})
