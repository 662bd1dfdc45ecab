import { describe, expect, test } from '@jest/globals'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { FIXTURES } from './fixtures.ts'
import { READINGS } from './readings.ts'

describe('a strange text of aws-auth', () => {
  test.each(FIXTURES)('$name is read as the authenticator reads it', ({ name, data }) => {
    const { rows, accounts, broken, oddities } = decodeAwsAuth(data)
    const shortened = rows.map((row) => [
      row.arn.replace('arn:aws:iam::111122223333:', ''),
      row.username,
      ...row.groups,
    ])
    const [first] = broken
    expect({
      ...(rows.length === 0 ? {} : { rows: shortened }),
      ...(accounts.length === 0 ? {} : { accounts }),
      ...(first === undefined ? {} : { broken: { line: first.line, reason: first.reason } }),
      ...(oddities.length === 0 ? {} : { oddities: oddities.map(({ index, kind }) => [index, kind]) }),
    }).toEqual(READINGS[name])
  })

  test('is expected for every fixture and for nothing else', () => {
    expect(Object.keys(READINGS).sort()).toEqual(FIXTURES.map(({ name }) => name).sort())
  })
})

describe('a row', () => {
  test.each([
    [
      'a block list',
      '# c\n- rolearn: a\n  groups:\n  - g # last\n\n- rolearn: b\n',
      ['- rolearn: a\n  groups:\n  - g', '- rolearn: b'],
    ],
    [
      'an indented list',
      '  - rolearn: a\n  -   rolearn: b\n      username: u',
      ['- rolearn: a', '-   rolearn: b\n      username: u'],
    ],
    [
      'a flow list',
      '[{rolearn: a}, # c\n {"rolearn": "b" , x: [1, 2]} ]',
      ['{rolearn: a}', '{"rolearn": "b" , x: [1, 2]}'],
    ],
    [
      'a list with characters of two units',
      '- rolearn: "😀"\n- rolearn: b # 😀\n',
      ['- rolearn: "😀"', '- rolearn: b'],
    ],
    [
      'a list behind a byte order mark',
      '\uFEFF- rolearn: a\n- rolearn: b\n',
      ['- rolearn: a', '- rolearn: b'],
    ],
    [
      'a list with block scalars',
      '- rolearn: |\n    a\n\n- rolearn: >+\n    b\n\n\n# end\n',
      ['- rolearn: |\n    a', '- rolearn: >+\n    b\n\n\n'],
    ],
    ['a list of aliases', '- &a {rolearn: a}\n- *a # again\n', ['- &a {rolearn: a}', '- *a']],
    ['a list with dropped rows', '- foo\n- rolearn: a\n-\n- rolearn: b\n', ['- rolearn: a', '- rolearn: b']],
  ])('of %s knows where it stands', (_, mapRoles, texts) => {
    const { rows } = decodeAwsAuth({ mapRoles })
    expect(rows.map(({ start, end }) => mapRoles.slice(start, end))).toEqual(texts)
  })

  test('counts dropped rows in its index', () => {
    const { rows } = decodeAwsAuth({ mapRoles: '- foo\n- rolearn: a\n-\n- rolearn: b\n' })
    expect(rows.map(({ index }) => index)).toEqual([1, 3])
  })
})

describe('the data of aws-auth', () => {
  test('that does not exist has nothing in it', () => {
    expect(decodeAwsAuth(undefined)).toEqual({ rows: [], accounts: [], broken: [], oddities: [] })
  })

  test('has keys in one spelling only', () => {
    expect(decodeAwsAuth({ maproles: '- rolearn: a\n', MapUsers: '- userarn: a\n' }).rows).toEqual([])
  })

  test('keeps its other keys when one is broken', () => {
    const { rows, broken, accounts } = decodeAwsAuth({
      mapRoles: '- rolearn: {{a}}\n',
      mapUsers: '- userarn: a\n',
      mapAccounts: '- 111122223333\n',
    })
    expect(rows.map(({ key, arn }) => [key, arn])).toEqual([['mapUsers', 'a']])
    expect(accounts).toEqual(['111122223333'])
    expect(broken).toMatchObject([{ key: 'mapRoles', line: 1 }])
  })

  test('is broken, not read, where it is nested deeper than this program goes', () => {
    const { broken, rows } = decodeAwsAuth({
      mapRoles: `- rolearn: a\n  x: ${'['.repeat(600)}${']'.repeat(600)}\n`,
    })
    expect(rows).toEqual([])
    expect(broken).toMatchObject([{ key: 'mapRoles', line: 2 }])
  })

  test('is broken where aliases are chained deeper than this program goes', () => {
    const links = Array.from({ length: 600 }, (_, at) => `  k${at + 1}: &a${at + 1} [*a${at}]\n`)
    const { broken } = decodeAwsAuth({ mapRoles: `- rolearn: a\n  k0: &a0 [x]\n${links.join('')}` })
    expect(broken).toMatchObject([{ key: 'mapRoles' }])
  })

  test('with a control character in a second document is read unless its part of the text was', () => {
    const far = `- rolearn: a\n---\n${'# comment\n'.repeat(200)}\x07`
    const near = '- rolearn: a\n---\n\x07'
    expect(decodeAwsAuth({ mapRoles: far }).rows).toHaveLength(1)
    expect(decodeAwsAuth({ mapRoles: near }).broken).toHaveLength(1)
  })
})
