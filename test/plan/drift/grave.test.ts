import { expect, test } from '@jest/globals'
import { type DriftItem, isGraveItem } from '../../../src/plan/drift/drift.ts'
import type { Held } from '../../../src/plan/effect/held.ts'

const secrets: Held['parts'][number] = { rule: 'secrets-read', level: 'high', names: [] }

function item(held: Held, scopes: readonly string[]): DriftItem {
  const what = { kind: 'row', arn: 'arn:aws:iam::111122223333:role/a', groups: ['a'] } as const
  return { what, power: { scopes, held }, isNew: true } as unknown as DriftItem
}

test.each<[string, Held, readonly string[], boolean]>([
  ['admin', { power: 'admin', parts: [] }, [''], true],
  ['a way to admin in a namespace', { power: 'way-to-admin', parts: [] }, ['shop'], true],
  ['write in the whole cluster', { power: 'write', parts: [] }, [''], true],
  ['every Secret of the cluster', { power: 'part', parts: [secrets] }, [''], true],
  ['read with every Secret', { power: 'read', parts: [secrets] }, [''], true],
  ['exec in every namespace', { power: 'part', parts: [{ ...secrets, rule: 'exec' }] }, [''], true],
  ['Secrets of one namespace', { power: 'read', parts: [{ ...secrets, level: 'medium' }] }, ['shop'], false],
  ['write in a namespace', { power: 'write', parts: [] }, ['shop'], false],
  ['plain read of everything', { power: 'read', parts: [] }, [''], false],
])('%s', (_, held, scopes, isGrave) => {
  expect(isGraveItem(item(held, scopes))).toBe(isGrave)
})
