import { describe, expect, test } from '@jest/globals'
import { type Loss, lossesOf, withFewNames } from '../../../src/plan/shown/loss.ts'
import { powersOf } from '../../../src/plan/shown/power.ts'
import type { PolicyRule, RbacObject } from '../../../src/rbac/object.ts'
import { declared, declaredRole } from '../desired.ts'
import { factsOf, known } from '../guard/cluster.ts'
import { roleBinding, row } from '../live.ts'
import { type About, ACCOUNT, everywhere, GROUP, planOf, reader } from './cluster.ts'

const owned = [`${ACCOUNT}:role/dev`]
const dev = { rows: row('dev', ['devs']), owned }
const stays = { principals: [declaredRole('dev', ['devs'])] }
const inShop = (role: string): RbacObject =>
  roleBinding('shop', role, ['devs'], { kind: 'ClusterRole', name: role })
const file = (...objects: readonly RbacObject[]) => ({ objects: objects.map((object) => declared(object)) })
const live = (...objects: readonly RbacObject[]) => ({
  live: objects.map((object) => declared(object).object),
})
const rule = (verb: string, resource: string, group = ''): PolicyRule => ({
  apiGroups: [group],
  resources: [resource],
  verbs: [verb],
})

/** `2 admin, 1 read` */
function counted(about: About): { readonly grants: string; readonly takes: string } {
  const { grants, takes } = powersOf(planOf(about))
  const words = (all: typeof grants): string =>
    all.map(({ power, subjects }) => `${subjects} ${power}`).join(', ')
  return { grants: words(grants), takes: words(takes) }
}

function lost(about: About): string[] {
  return lossesOf(planOf(about)).map(
    ({ power, scopes, subjects }) =>
      `${power} in [${scopes.map((scope) => scope || 'everywhere').join()}]: ${subjects.map((one) => one.replace(`principal ${ACCOUNT}:`, '')).join()}`,
  )
}

describe('what is gained, in one word', () => {
  test.each<[string, PolicyRule]>([
    ['admin', rule('*', '*', '*')],
    ['way-to-admin', rule('escalate', 'clusterroles', 'rbac.authorization.k8s.io')],
    ['way-to-admin', rule('update', 'secrets')],
    ['write', rule('update', 'configmaps/status')],
    ['read', rule('list', 'pods')],
    ['other', rule('use', 'podsecuritypolicies', 'policy')],
  ])('%s by %j', (power, one) => {
    const objects = [reader('r', [one]), everywhere('r', GROUP('devs'))]
    expect(counted({ ...dev, desired: { ...stays, ...file(...objects) } })).toEqual({
      grants: `1 ${power}`,
      takes: '',
    })
  })

  test('the highest counts, and each subject once', () => {
    const objects = [inShop('cluster-admin'), everywhere('view', GROUP('devs'), GROUP('ghosts'))]
    expect(counted({ ...dev, desired: { ...stays, ...file(...objects) } }).grants).toBe('1 admin, 1 read')
  })

  test('a login and nothing by it', () => {
    expect(counted({ desired: { principals: [declaredRole('new', [])] } })).toEqual({
      grants: '1 login',
      takes: '',
    })
  })
})

describe('what is lost', () => {
  const gone = (...objects: readonly RbacObject[]): About => ({
    ...dev,
    ...live(...objects),
    desired: file(...objects),
  })

  test('all that somebody had, whatever it was', () => {
    const about = gone(everywhere('cluster-admin', GROUP('devs')))
    expect(lost(about)).toEqual(['all in []: role/dev'])
    expect(counted(about).takes).toBe('1 all')
  })

  test('admin of the whole cluster, of somebody who keeps something', () => {
    const [admin, view] = [everywhere('cluster-admin', GROUP('devs')), inShop('view')]
    const about = { ...dev, ...live(admin, view), desired: { ...stays, ...file(view) } }
    expect(lost(about)).toEqual(['admin in [everywhere]: role/dev'])
    expect(counted(about).takes).toBe('1 admin')
  })

  test('admin of a namespace', () => {
    const [admin, view] = [inShop('cluster-admin'), everywhere('view', GROUP('devs'))]
    const about = { ...dev, ...live(admin, view), desired: { ...stays, ...file(view) } }
    expect(lost(about)).toEqual(['admin in [shop]: role/dev'])
  })

  test('read of a namespace', () => {
    const other = roleBinding('blog', 'view', ['devs'], { kind: 'ClusterRole', name: 'view' })
    const about = { ...dev, ...live(inShop('view'), other), desired: { ...stays, ...file(other) } }
    expect(lost(about)).toEqual(['read in [shop]: role/dev'])
  })

  test('no admin, by who is admin by a binding in place of system:masters', () => {
    const admin = everywhere('cluster-admin', GROUP('devs'))
    const about: About = {
      rows: row('dev', ['system:masters']),
      owned,
      ...live(admin),
      desired: { ...stays, ...file(admin) },
    }
    expect(lost(about)).toEqual(['other in [everywhere]: role/dev'])
    expect(counted(about).takes).toBe('1 other')
  })
})

describe('a row that gave nothing', () => {
  const idle = { rows: row('dev', []), owned }

  test('was a login, which is lost', () => {
    expect(lost(idle)).toEqual(['login in []: role/dev'])
    expect(counted(idle).takes).toBe('1 login')
  })

  test('is no loss where an access entry counts in its place', () => {
    const entry = { principalArn: `${ACCOUNT}:role/dev` } as never
    const facts = factsOf({ authenticationMode: 'API_AND_CONFIG_MAP', accessEntries: known([entry]) })
    expect(lost({ ...idle, facts })).toEqual([])
    expect(counted({ ...idle, facts }).takes).toBe('')
  })

  test('gives nobody a login where an access entry counts in its place', () => {
    const entry = { principalArn: `${ACCOUNT}:role/dev` } as never
    const facts = factsOf({ authenticationMode: 'API_AND_CONFIG_MAP', accessEntries: known([entry]) })
    expect(counted({ facts, desired: { principals: [declaredRole('dev', [])] } }).grants).toBe('')
  })

  test('is no loss where another row of the same principal stays', () => {
    const twice = { ...idle, rows: row('dev', [], 'old') + row('dev', []) }
    expect(lost({ ...twice, desired: { principals: [declaredRole('dev', [])] } })).toEqual([])
  })
})

test('names are shortened, and the rest counted; one more is told in full', () => {
  const loss: Loss = {
    power: 'read',
    parts: [],
    scopes: ['shop'],
    subjects: ['a', 'b', 'c', 'd'],
    more: 0,
    where: [],
  }
  expect(withFewNames([loss], 2)).toEqual([{ ...loss, subjects: ['a', 'b'], more: 2 }])
  expect(withFewNames([loss], 3)).toEqual([loss])
  expect(withFewNames([loss], 0)).toEqual([{ ...loss, subjects: [], more: 4 }])
})
