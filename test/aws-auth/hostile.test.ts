import { describe, expect, test } from '@jest/globals'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { editAwsAuth } from '../../src/aws-auth/edit/encode.ts'
import { repairAwsAuth } from '../../src/aws-auth/repair/repair.ts'
import { trimSpace } from '../../src/aws-auth/trim-space.ts'

const ROW = '- rolearn: arn:aws:iam::111122223333:role/a\n  username: a\n  groups: [g]\n'
const SIZE = 300_000

/** That an answer comes at all is the point: before, each of these took minutes. `npm run growth` measures. */
describe('a long aws-auth is read', () => {
  test.each<[string, string, number]>([
    ['a comment of blanks', `${ROW}#${' '.repeat(SIZE)}x`, 1],
    ['blank lines between rows', `${ROW}${'\n'.repeat(SIZE)}${ROW}`, 2],
    ['blank lines with blanks', `${ROW}${' \n'.repeat(SIZE / 2)}${ROW}`, 2],
    ['quotes in a comment', `${ROW}#${'"'.repeat(SIZE)}`, 1],
    ['a literal of blank lines', `- rolearn: |\n${'\n'.repeat(SIZE)}    x\n`, 1],
    ['a number of many digits', `${ROW}- ${'7'.repeat(SIZE)}`, 1],
  ])('%s', (_, mapRoles, rows) => {
    expect(decodeAwsAuth({ mapRoles }).rows).toHaveLength(rows)
  })

  test.each([
    ['blank lines', `${ROW}---\n${'\n'.repeat(SIZE)}x`],
    ['blanks', `${ROW}---\n${' '.repeat(SIZE)}x`],
  ])('what stands behind its end, past %s, has its line', (_, mapRoles) => {
    const { oddities } = decodeAwsAuth({ mapRoles })
    expect(oddities).toMatchObject([{ kind: 'second-document', line: 4 }])
  })

  test('each item that is no row has its line', () => {
    const { oddities } = decodeAwsAuth({ mapRoles: '- 1\n'.repeat(50_000) })
    expect(oddities.at(-1)).toMatchObject({ kind: 'dropped-row', line: 50_000 })
  })
})

test.each([
  ['values', '- *a\n'.repeat(20_000)],
  ['keys', '- {*a : 1}\n'.repeat(20_000)],
])('a long text that is named again and again, in %s, is refused with its line', (_, aliases) => {
  const { broken } = decodeAwsAuth({ mapRoles: `- &a ${'x'.repeat(50_000)}\n${aliases}` })
  expect(broken).toMatchObject([
    { reason: expect.stringContaining('expand to more than 4000000 characters') },
  ])
  expect(broken[0]?.line).toBe(1)
})

test('a broken text with half an ARN that does not end is looked through', () => {
  const { broken } = decodeAwsAuth({
    mapRoles: `- rolearn: arn:aws:iam::111122223333:role/${','.repeat(SIZE)}a\n  "`,
  })
  expect(broken).toHaveLength(1)
})

test('thousands of rows that cannot be changed in place are written anew', () => {
  const mapRoles = Array.from(
    { length: 3_000 },
    (_, at) => `- {rolearn: arn:aws:iam::111122223333:role/r${at}, username: a, Username: a}\n`,
  ).join('')
  const { rows } = decodeAwsAuth({ mapRoles })
  const edited = editAwsAuth(
    { mapRoles },
    rows.map((row) => ({ kind: 'change', row, username: 'b', groups: ['g'] })),
  )
  expect(edited.ok).toBe(true)
})

test('a repair of rows that refer to each other comes to an end', () => {
  const mapRoles = Array.from(
    { length: 2_000 },
    (_, at) => `- &a${at} {rolearn: arn:aws:iam::111122223333:role/r${at}}\n- *none${at}\n`,
  ).join('')
  const sources = { backup: { mapRoles: ROW }, rows: [], accounts: [] }
  expect(repairAwsAuth({ mapRoles }, sources).keys).toMatchObject([{ key: 'mapRoles' }])
})

test('trims what Go trims, and nothing else', () => {
  expect(trimSpace('\u0085\u00a0\u3000 a\u200bb \t\v\u2028')).toBe('a\u200bb')
  expect(trimSpace('\uFEFF a')).toBe('\uFEFF a')
  expect(trimSpace(' \n ')).toBe('')
})
