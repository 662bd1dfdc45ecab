import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Inventory } from '../../src/inventory/inventory.ts'
import { inventoryOf } from '../../src/inventory/inventory-of.ts'
import type { ConfigMap } from '../../src/live/snapshot.ts'
import { inventoriesCsv } from '../../src/render/inventory/csv.ts'
import { csvRow } from '../../src/render/inventory/csv-row.ts'
import { inventoriesJson } from '../../src/render/inventory/json.ts'
import { inventoriesSummary } from '../../src/render/inventory/markdown.ts'
import { inventoriesText } from '../../src/render/inventory/terminal.ts'
import { columnsOf } from '../../src/words/wrap.ts'
import { ACCOUNT, desiredOf, FILE, type Live, snapshotOf } from '../explain/closed-loop.ts'
import { OWNED_FACTS } from '../login/owner/cluster.ts'
import { known } from '../plan/guard/cluster.ts'
import { row } from '../plan/live.ts'
import { bindEverywhere, bindInNamespace, group, user } from '../rbac/rbac-objects.ts'
import { expectGolden } from './golden.ts'
import { PLAIN } from './plans.ts'
import '../seed.ts'

const robot = { kind: 'ServiceAccount', name: 'default', namespace: 'ci' } as const

function helm<T extends { readonly metadata: object }>(object: T): T {
  const annotations = { 'meta.helm.sh/release-name': 'flagger', 'meta.helm.sh/release-namespace': 'flagger' }
  return { ...object, metadata: { ...object.metadata, annotations } }
}

// A cluster with something of everything that a line can be.
const live: Live = {
  facts: {
    ...OWNED_FACTS,
    iamPrincipals: new Map([[`${ACCOUNT}:role/gone`, known({ kind: 'none' } as const)]]),
  },
  mapRoles:
    row('break-glass', ['system:masters']) +
    row('team', ['system:masters']) +
    row('gone', ['editors']) +
    row('ours', ['editors', 'viewers']) +
    row('teams/pathed', ['viewers']),
  mapUsers: `- userarn: arn:aws:iam::444455556666:user/audit\n  username: audit\n  groups: [viewers]\n`,
  mapAccounts: '- "444455556666"\n',
  clusterRoleBindings: [
    bindEverywhere('viewers', 'ClusterRole/view', group('viewers')),
    bindEverywhere('ci', 'ClusterRole/edit', robot),
    helm(bindEverywhere('flagger', 'ClusterRole/edit', { ...robot, namespace: 'flagger' })),
    bindEverywhere('oidc', 'ClusterRole/edit', user('oidc:mallory'), group('contractors')),
  ],
  roleBindings: [bindInNamespace('shop/editors', 'ClusterRole/edit', group('editors'))],
}

function listOf(about: Live): Inventory {
  const [desired] = desiredOf(FILE)
  if (desired === undefined) throw new Error('the file has no cluster')
  const ledger: ConfigMap = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'eks-access-default', namespace: 'kube-system' },
    data: { principals: `${ACCOUNT}:role/ours\n` },
  }
  return inventoryOf(desired, { ...snapshotOf(about), ledger })
}

describe('who has access', () => {
  const lists = [listOf(live)]

  test('is told in a terminal of 80 columns', () => {
    const text = inventoriesText(lists, PLAIN)
    expectGolden('list.txt', text)
    const long = text.split('\n').filter((line) => columnsOf(line) > 80)
    // A name is never broken.
    for (const line of long) expect(line.trim()).not.toContain(' ')
  })

  test('is told in a summary', () => {
    expectGolden('list.summary.md', inventoriesSummary(lists))
  })

  test('is told as JSON', () => {
    expectGolden('list.json', inventoriesJson(lists))
  })

  test('is told as CSV', () => {
    const csv = inventoriesCsv(lists)
    expect(csv.match(/\n/g)).toEqual(csv.match(/\r\n/g)?.map(() => '\n'))
    expectGolden('list.csv', csv.replaceAll('\r\n', '\n'))
  })

  test('of very many principals fits into a summary, which says how many more there are', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => row(`role-number-${index}`, ['viewers'])).join(
      '',
    )
    const summary = inventoriesSummary([listOf({ ...live, facts: OWNED_FACTS, mapRoles: many })])
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000)
    expect(summary).toMatch(/^And 19,\d{3} more lines/m)
  })
})

describe('a row of CSV', () => {
  test.each([
    [['a', 'b'], '"a","b"\r\n'],
    [['say "no"'], '"say ""no"""\r\n'],
    [['a,b;c'], '"a,b;c"\r\n'],
    [[['a', 'b']], '"a; b"\r\n'],
    [[''], '""\r\n'],
    [['two\nlines'], '"two\\u000alines"\r\n'],
    [['=1+1'], '"\'=1+1"\r\n'],
    [['+1'], '"\'+1"\r\n'],
    [['-1'], '"\'-1"\r\n'],
    [['@SUM(1)'], '"\'@SUM(1)"\r\n'],
    [[' =1'], '" \'=1"\r\n'],
    [[['a', '=1']], '"a; \'=1"\r\n'],
    [["x;=cmd|'/c calc'!A0"], "\"x;'=cmd|'/c calc'!A0\"\r\n"],
    [['x",=1'], '"x"",\'=1"\r\n'],
    [['\t=1'], '"\\u0009=1"\r\n'],
    [['＝1'], '"\'＝1"\r\n'],
    [['a=b-c@d+e'], '"a=b-c@d+e"\r\n'],
    [['arn:aws:iam::111122223333:role/x-y'], '"arn:aws:iam::111122223333:role/x-y"\r\n'],
  ])('%j', (cells, expected) => {
    expect(csvRow(cells as readonly (string | readonly string[])[])).toBe(expected)
  })

  test('has in each cell one text that is no formula, whatever the name', () => {
    const part = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '"',
      ',',
      ';',
      ' ',
      '\t',
      '\r',
      '\n',
      'a',
      '|',
      '＝',
      '\u0000',
    )
    const name = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (cells) => {
        const text = csvRow(cells)
        expect(text).toMatch(/^"(?:[^"\r\n]|"")*"(?:,"(?:[^"\r\n]|"")*")*\r\n$/)
        const found = [...text.matchAll(/"((?:[^"]|"")*)"[,\r]/g)].map(([, cell = '']) =>
          cell.replaceAll('""', '"'),
        )
        expect(found).toHaveLength(cells.length)
        for (const cell of found)
          for (const one of cell.split(/[;,\t]/)) expect(one).not.toMatch(/^ *[=+\-@＝]/)
      }),
    )
  })
})
