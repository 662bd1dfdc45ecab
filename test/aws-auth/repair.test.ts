import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeAwsAuth, decodeRows } from '../../src/aws-auth/decode.ts'
import { type KeyRepair, type RepairSources, repairAwsAuth } from '../../src/aws-auth/repair/repair.ts'
import { rounds } from '../rounds.ts'
import { meaningOf } from './arbitrary.ts'
import { breaks, brokenList, type Damaged, rowText } from './broken-list.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/aws-auth-repair')
const ARN = 'arn:aws:iam::111122223333:role/'
const BACKUP = ['nodes', 'deploy', 'shop'].map((name) => rowText(name, `old-${name}`, ['old'])).join('')

function sources(parts: Partial<RepairSources> = {}): RepairSources {
  return { backup: undefined, rows: [], accounts: [], ...parts }
}

function fixture(name: string): string {
  return readFileSync(join(FOLDER, `${name}.yaml`), 'utf8')
}

function repaired(mapRoles: string, from: RepairSources): KeyRepair & { readonly names: readonly string[] } {
  const { data, keys } = repairAwsAuth({ mapRoles }, from)
  const { rows, broken } = decodeAwsAuth(data)
  expect(broken).toEqual([])
  const [key] = keys
  if (key === undefined || keys.length > 1) throw new Error('one key was broken')
  return { ...key, names: rows.map(({ arn, username }) => `${arn.slice(ARN.length)} ${username}`) }
}

const NODE = 'nodes system:node:{{EC2PrivateDNSName}}'

describe('a text of mapRoles that cannot be read', () => {
  test('every fixture is one', () => {
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.yaml')))
      expect([file, decodeRows('mapRoles', fixture(file.slice(0, -5))).broken.length]).toEqual([file, 1])
  })

  test.each([
    ['template-unquoted', [NODE, 'deploy old-deploy', 'shop shop']],
    ['tab-indent', [NODE, 'deploy old-deploy', 'shop shop']],
    ['quote-not-closed', [NODE, 'deploy old-deploy', 'shop shop']],
    ['username-at-sign', [NODE, 'deploy old-deploy', 'shop shop']],
    ['row-indented-by-one', [NODE, 'deploy old-deploy', 'shop shop']],
    ['no-space-behind-dash', [NODE, 'deploy old-deploy', 'shop shop']],
    ['merge-conflict-mark', [NODE, 'deploy deploy', 'shop shop']],
    ['list-in-brackets', ['nodes old-nodes', 'deploy old-deploy', 'shop old-shop']],
    ['map-instead-of-list', ['nodes old-nodes', 'deploy old-deploy', 'shop old-shop']],
  ])('%s: what can be read stays, the rest comes from the backup', (name, rows) => {
    expect(repaired(fixture(name), sources({ backup: { mapRoles: BACKUP } })).names).toEqual(rows)
  })

  test.each([
    ['template-unquoted', [NODE, 'shop shop'], 7],
    ['tab-indent', [NODE, 'shop shop'], 6],
    ['row-indented-by-one', [NODE, 'shop shop'], 6],
    ['list-in-brackets', [], 1],
  ])('%s: without a backup the rest is left out, and told', (name, rows, line) => {
    const { names, leftOut } = repaired(fixture(name), sources())
    expect(names).toEqual(rows)
    expect(leftOut[0]?.line).toBe(line)
    expect(leftOut.flatMap(({ principals }) => principals.map(({ arn }) => arn))).toContain(`${ARN}deploy`)
  })

  test('comments stay where they are, and so does every byte of a row that can be read', () => {
    const { text } = repaired(fixture('template-unquoted'), sources())
    expect(text).toContain('# who may deploy\n- rolearn')
    expect(text).toContain('# the shop team\n- rolearn: arn:aws:iam::111122223333:role/shop\n')
    expect(text).toContain('groups: [shop]   # read only\n')
  })

  test('a row that the file declares is left to the file, and counted', () => {
    const rows = [{ key: 'mapRoles', arn: `${ARN}Deploy` }] as const
    const { names, kept, fromFile, leftOut } = repaired(fixture('tab-indent'), sources({ rows }))
    expect({ names, kept, fromFile, leftOut }).toEqual({
      names: [NODE, 'shop shop'],
      kept: 2,
      fromFile: 1,
      leftOut: [],
    })
  })

  test('a backup that is broken itself gives no row', () => {
    const { names } = repaired(
      fixture('tab-indent'),
      sources({ backup: { mapRoles: fixture('quote-not-closed') } }),
    )
    expect(names).toEqual([NODE, 'shop shop'])
  })

  test('a broken row beside a whole one of the same ARN is left out, so that it changes nothing', () => {
    const text = rowText('dev', 'dev', ['dev']) + rowText('dev', '@dev', ['admins'])
    const { names, leftOut } = repaired(
      text,
      sources({ backup: { mapRoles: rowText('dev', 'old', ['old']) } }),
    )
    expect(names).toEqual(['dev dev'])
    expect(leftOut).toMatchObject([{ line: 5 }])
  })

  test('a row that was cut off is not kept as a smaller one', () => {
    const text = `${rowText('a', 'a', ['a'])}- rolearn: ${ARN}dev\n  username: dev\n]]]\n  groups: [dev]\n`
    expect(repaired(text, sources()).names).toEqual(['a a'])
  })

  test('an alias counts where its anchor is kept', () => {
    const text = `- &a\n  rolearn: ${ARN}a\n  username: a\n  groups: &g [dev]\n- rolearn: ${ARN}b\n  username: b\n  groups: *g\n- @\n`
    expect(repaired(text, sources()).names).toEqual(['a a', 'b b'])
  })

  test('what stands behind the first document does not come into force', () => {
    const text = `${rowText('a', 'a', ['a'])}- @\n---\n${rowText('b', 'b', ['b'])}`
    const { names, text: result } = repaired(text, sources())
    expect(names).toEqual(['a a'])
    expect(result).toContain(`---\n${rowText('b', 'b', ['b'])}`)
  })

  test('a row of the backup is written at the indentation of the list', () => {
    const text = `${rowText('a', 'a', ['a']).replaceAll(/^/gm, '    ').trimEnd()}\n    - rolearn: @${ARN}b`
    const { names } = repaired(text, sources({ backup: { mapRoles: rowText('b', 'b', ['b']) } }))
    expect(names).toEqual(['a a', 'b b'])
  })
})

describe('mapAccounts that cannot be read', () => {
  test('keeps the accounts that can be, and takes the other from the backup', () => {
    const mapAccounts = '- "111122223333"\n- @444455556666\n- "777788889999"\n'
    const from = sources({ backup: { mapAccounts: '["444455556666"]' } })
    const { data, keys } = repairAwsAuth({ mapAccounts }, from)
    expect(decodeAwsAuth(data).accounts).toEqual(['111122223333', '444455556666', '777788889999'])
    expect(keys).toMatchObject([{ kept: 2, fromBackup: 1, leftOut: [] }])
  })
})

describe('any list with one broken item', () => {
  test('keeps every other row byte for byte, and what comes out can be read', () => {
    fc.assert(
      fc.property(brokenList, fc.boolean(), (damaged: Damaged, hasBackup) => {
        fc.pre(breaks(damaged))
        const { key, text, whole, others, broken } = damaged
        const backup = hasBackup ? { [key]: whole } : undefined
        const { data } = repairAwsAuth({ [key]: text }, sources({ backup }))
        const after = decodeAwsAuth(data)
        expect(after.broken).toEqual([])
        for (const row of others) expect(data[key]).toContain(row)
        const known = decodeRows(key, whole).rows.map(meaningOf)
        expect(after.rows.length).toBeGreaterThanOrEqual(others.length)
        for (const row of after.rows) expect(known).toContainEqual(meaningOf(row))
        if (hasBackup && text.includes(damaged.arn)) expect(data[key]).toContain(broken)
      }),
      { numRuns: rounds(1000) },
    )
  })

  test('leaves what can be read as it is', () => {
    fc.assert(
      fc.property(brokenList, ({ key, whole }) => {
        const data = { [key]: whole, other: 'x' }
        expect(repairAwsAuth(data, sources())).toEqual({ data, keys: [] })
      }),
      { numRuns: rounds(200) },
    )
  })
})
