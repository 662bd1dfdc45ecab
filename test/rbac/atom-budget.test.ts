import { expect, test } from '@jest/globals'
import { readManifests } from '../../src/access/manifest.ts'
import { dangersGained } from '../../src/danger/judge.ts'
import { atomCount } from '../../src/rbac/atom-budget.ts'
import { accessDifference } from '../../src/rbac/gained.ts'
import type { Grant } from '../../src/rbac/grant.ts'
import type { PolicyRule } from '../../src/rbac/object.ts'
import { breakdown } from '../../src/rbac/rules.ts'

const words = (count: number, letter: string): string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${at}`)

const HUGE: PolicyRule = {
  verbs: words(60, 'v'),
  apiGroups: words(60, 'g'),
  resources: words(60, 'r'),
  resourceNames: words(60, 'n'),
}

function grant(rules: readonly PolicyRule[], name = 'r'): Grant {
  const via = {
    kind: 'binding',
    subject: { kind: 'Group', name: 'devs' },
    binding: 'RoleBinding/shop/b',
  } as const
  return {
    scope: { kind: 'namespace', namespace: 'shop' },
    rules,
    via: { ...via, role: `Role/shop/${name}` },
  }
}

test.each<[string, PolicyRule]>([
  ['verbs, groups, resources and names', { ...HUGE, verbs: ['get', 'list', 'get'] }],
  ['no names', { verbs: ['get'], apiGroups: ['', 'apps'], resources: ['a', 'b'], resourceNames: [] }],
  ['URLs', { verbs: ['get', 'post'], nonResourceURLs: ['/a', '/b', '/b'] }],
])('combinations are counted as they are listed: %s', (_, rule) => {
  expect(atomCount(rule)).toBe(breakdown(rule).length)
})

test('what is too large counts as more than it is where it is gained', () => {
  const { gained } = accessDifference([], [grant([HUGE])])
  expect(gained.length).toBeGreaterThan(0)
  expect(gained.every((one) => one.kind === 'rule' && !('name' in one.atom))).toBe(true)
})

test('what is too large counts as nothing where something else is gained', () => {
  const part: PolicyRule = { verbs: ['v1'], apiGroups: ['g1'], resources: ['r1'], resourceNames: ['n1'] }
  expect(accessDifference([grant([HUGE])], [grant([HUGE]), grant([part], 'p')]).gained).toHaveLength(1)
})

test('what is too large and stays is no gain, whatever comes beside it', () => {
  const more: PolicyRule = { verbs: ['get'], apiGroups: [''], resources: ['pods'] }
  const { gained, lost } = accessDifference([grant([HUGE])], [grant([{ ...HUGE }, more])])
  expect(gained).toMatchObject([{ atom: { resource: 'pods' } }])
  expect(lost).toEqual([])
})

test('a danger within what is too large is found', () => {
  const rule = { ...HUGE, verbs: [...HUGE.verbs, 'get'], resources: [...(HUGE.resources ?? []), 'secrets'] }
  const within = { ...rule, apiGroups: [...(HUGE.apiGroups ?? []), ''], resourceNames: [] }
  const alone = { verbs: ['get'], apiGroups: [''], resources: ['secrets'] }
  const rules = dangersGained([], [grant([within])]).map((danger) => 'rule' in danger && danger.rule)
  expect(rules).toEqual(dangersGained([], [grant([alone])]).map((danger) => 'rule' in danger && danger.rule))
  expect(rules).not.toEqual([])
})

test('a verb that impersonates is found among thousands', () => {
  const verbs = [...words(5_000, 'v'), 'impersonate-on:serviceaccount:impersonate']
  const rule = { verbs, apiGroups: words(100, 'g'), resources: ['a'] }
  expect(dangersGained([], [grant([rule])])).toMatchObject([{ rule: 'impersonate-service-accounts' }])
})

test('of a role with thousands of names each is judged', () => {
  const names = words(20_000, 'n')
  const rule = { verbs: ['get'], apiGroups: [''], resources: ['secrets'], resourceNames: names }
  const [danger] = dangersGained([], [grant([rule])])
  expect(danger?.kind === 'permission' && danger.names).toEqual(names.toSorted())
})

test('a manifest says at which rule it is too large', () => {
  const list = (letter: string): string => `[${words(20, letter).join(', ')}]`
  const rule = `verbs: ${list('v')}\n    apiGroups: ${list('g')}\n    resources: ${list('r')}\n    resourceNames: ${list('n')}`
  const text = `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: a, namespace: b}\nrules:\n  - ${rule}\n`
  const { objects, problems } = readManifests([{ path: 'a.yaml', text }])
  expect(objects).toEqual([])
  expect(problems).toMatchObject([
    { code: 'rule-too-large', found: '160000 combinations', where: { file: 'a.yaml', line: 5, column: 5 } },
    { code: 'rule-too-large', where: { file: 'a.yaml', line: 5 } },
  ])
})
