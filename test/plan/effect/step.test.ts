import { describe, expect, test } from '@jest/globals'
import { judgeGain } from '../../../src/danger/judge.ts'
import { basesOf, type Step, stepsOf } from '../../../src/plan/effect/step.ts'
import type { CompactAccess } from '../../../src/rbac/compact.ts'
import type { GrantPath } from '../../../src/rbac/grant.ts'
import type { PolicyRule } from '../../../src/rbac/object.ts'
import { access, effect, rulesOf, through } from '../../render/effect.ts'

const READ: PolicyRule = { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] }

/** `read in [shop,blog] through devs>ClusterRole/view` */
function text({ held, scopes, through: paths }: Step): string {
  const ways = paths.map((path) =>
    path.kind !== 'binding' ? path.kind : `${path.subject.name}>${path.binding}`,
  )
  const by = ways.length === 0 ? '' : ` through ${ways.join()}`
  return `${held.power} in [${scopes.map((scope) => scope || 'everywhere').join()}]${by}`
}

function steps(gained: readonly CompactAccess[], ...gainedThrough: readonly GrantPath[]): string[] {
  return effect({ gained, gainedThrough }).gains.map(text)
}

const bound = (namespace: string, role = 'ClusterRole/view', name = 'devs'): GrantPath =>
  through(name, `RoleBinding/${namespace}/${name}`, role)

describe('what is gained, step by step', () => {
  test('places with the same access through the same role are one, by name', () => {
    expect(steps(access([READ], 'shop', 'blog'), bound('shop'), bound('blog'))).toEqual([
      'read in [blog,shop] through devs>RoleBinding/blog/devs,devs>RoleBinding/shop/devs',
    ])
  })

  test('the same access through another role, or another group, is another step', () => {
    const gained = access([READ], 'blog', 'shop')
    expect(steps(gained, bound('blog'), bound('shop', 'ClusterRole/own'))).toHaveLength(2)
    expect(steps(gained, bound('blog'), bound('shop', 'ClusterRole/view', 'ops'))).toHaveLength(2)
  })

  test('a Role of the same name in each namespace is the same', () => {
    expect(
      steps(access([READ], 'blog', 'shop'), bound('blog', 'Role/blog/own'), bound('shop', 'Role/shop/own')),
    ).toHaveLength(1)
  })

  test('other access is another step', () => {
    expect(steps([...access([READ], 'shop'), ...access(rulesOf('edit'), 'blog')])).toEqual([
      'write in [blog]',
      'read in [shop]',
    ])
  })

  test('the whole cluster is never told with a namespace, and before it', () => {
    expect(steps([...access([READ], 'shop'), ...access([READ])])).toEqual([
      'read in [everywhere]',
      'read in [shop]',
    ])
  })

  test('system:masters is admin in the whole cluster, and nothing else is told', () => {
    expect(
      steps([{ kind: 'everything' }, ...access([READ], 'shop')], { kind: 'masters' }, bound('shop')),
    ).toEqual(['admin in [everywhere] through masters,devs>RoleBinding/shop/devs'])
  })

  test('URLs are of the whole cluster', () => {
    const urls: PolicyRule = { apiGroups: [], resources: [], nonResourceURLs: ['/metrics'], verbs: ['get'] }
    expect(steps(access([urls]))).toEqual(['other in [everywhere]'])
  })

  test('kube-system is a namespace by its name, with the power of the whole cluster', () => {
    expect(steps(access(rulesOf('edit'), 'kube-system'))).toEqual(['way-to-admin in [kube-system]'])
  })

  test('is what is gained beside what there was, and no more', () => {
    const via = bound('shop')
    const scope = { kind: 'namespace', namespace: 'shop' } as const
    const view = { scope, rules: rulesOf('view'), via }
    const edit = { scope, rules: rulesOf('edit'), via }
    const secrets: PolicyRule = { apiGroups: [''], resources: ['secrets'], verbs: ['get'] }
    const [first, ...others] = stepsOf(
      access([secrets], 'shop'),
      judgeGain([view], [view, { scope, rules: [secrets], via }]),
      [via],
    )
    expect(others).toEqual([])
    expect(first?.held).toEqual({
      power: 'part',
      parts: [{ rule: 'secrets-read', level: 'medium', names: [] }],
    })
    expect(stepsOf([], judgeGain([edit], [edit]), [])).toEqual([])
  })
})

test('plain access is known place by place', () => {
  const all = [...access([READ], 'shop'), ...access(rulesOf('edit'), 'blog'), ...access([READ])]
  expect(basesOf(all)).toEqual(
    new Map([
      ['shop', 'read'],
      ['blog', 'write'],
      ['', 'read'],
    ]),
  )
})
