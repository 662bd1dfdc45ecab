import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withDefaults } from '../../../src/rbac/defaults.ts'
import { readRbacObject } from '../../../src/rbac/read/object.ts'
import type { PlaceOf } from '../../../src/rbac/read/reading.ts'
import { rounds } from '../../rounds.ts'
import { rbacObject } from '../arbitrary.ts'
import { candidate } from '../candidate.ts'

const apiVersion = 'rbac.authorization.k8s.io/v1'
const metadata = { name: 'deployer', namespace: 'shop' }
const rule = { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] }
const role = { apiVersion, kind: 'Role', metadata, rules: [rule] }
const clusterRole = { apiVersion, kind: 'ClusterRole', metadata: { name: 'deployer' }, rules: [rule] }
const group = { kind: 'Group', name: 'dev' }
const roleRef = { kind: 'Role', name: 'deployer' }
const binding = { apiVersion, kind: 'RoleBinding', metadata, subjects: [group], roleRef }
const clusterBinding = {
  apiVersion,
  kind: 'ClusterRoleBinding',
  metadata: { name: 'deployers' },
  subjects: [group],
  roleRef: { kind: 'ClusterRole', name: 'edit' },
}

/** A place that shows the path it was asked for. */
const placeOf: PlaceOf = (path) => ({ object: path.join(' ') })

/** Code and place of each problem, with the words of its fix. */
function faults(value: unknown): string[] {
  return readRbacObject(value, placeOf).problems.map(({ code, where }) => `${code} at ${where.object}`)
}

const selecting = (selector: unknown): object => ({
  ...clusterRole,
  rules: [],
  aggregationRule: { clusterRoleSelectors: [selector] },
})

describe('readRbacObject', () => {
  test.each([role, clusterRole, binding, clusterBinding])('reads a $kind', (value) => {
    const { object, problems } = readRbacObject(value, placeOf)
    expect(problems).toEqual([])
    expect(object).toEqual(withDefaults(value as never))
  })

  test.each<[string, unknown, string[]]>([
    ['text', 'text', ['manifest-kind at ']],
    ['another kind', { ...role, kind: 'Deployment' }, ['manifest-kind at kind']],
    ['a list kind', { ...role, kind: 'RoleList' }, ['manifest-kind at kind']],
    [
      'an old version',
      { ...role, apiVersion: 'rbac.authorization.k8s.io/v1beta1' },
      ['manifest-api-version at apiVersion'],
    ],
    ['no version', { ...role, apiVersion: undefined }, ['missing-key at ']],
    ['no metadata', { ...role, metadata: undefined }, ['missing-key at ']],
    ['a misspelt key', { ...role, rule: [] }, ['unknown-key at rule']],
    ['subjects in a role', { ...role, subjects: [] }, ['unknown-key at subjects']],
    ['no name', { ...role, metadata: { namespace: 'shop' } }, ['missing-key at metadata']],
    [
      'a name with a slash',
      { ...role, metadata: { ...metadata, name: 'a/b' } },
      ['invalid-object-name at metadata name'],
    ],
    [
      'a name with a template of Helm',
      { ...role, metadata: { ...metadata, name: '{{ .Release.Name }}-reader' } },
      ['invalid-object-name at metadata name'],
    ],
    ['a numeric name', { ...role, metadata: { ...metadata, name: 7 } }, ['wrong-type at metadata name']],
    ['no namespace', { ...role, metadata: { name: 'deployer' } }, ['missing-key at metadata']],
    [
      'a namespace with capitals',
      { ...role, metadata: { ...metadata, namespace: 'Shop' } },
      ['invalid-namespace at metadata namespace'],
    ],
    [
      'generateName',
      { ...role, metadata: { ...metadata, generateName: 'a-' } },
      ['metadata-not-managed at metadata generateName'],
    ],
    [
      'finalizers',
      { ...role, metadata: { ...metadata, finalizers: ['a/b'] } },
      ['metadata-not-managed at metadata finalizers'],
    ],
    [
      'a label key with a space',
      { ...role, metadata: { ...metadata, labels: { 'a b': '' } } },
      ['invalid-label at metadata labels a b'],
    ],
    [
      'a label value with a slash',
      { ...role, metadata: { ...metadata, labels: { a: 'b/c' } } },
      ['invalid-label at metadata labels a'],
    ],
    [
      'a label that is a boolean',
      { ...role, metadata: { ...metadata, labels: { a: true } } },
      ['wrong-type at metadata labels a'],
    ],
    [
      'a label without a value',
      { ...role, metadata: { ...metadata, labels: { a: null } } },
      ['wrong-type at metadata labels a'],
    ],
    [
      'a bad annotation key',
      { ...role, metadata: { ...metadata, annotations: { '/a': '' } } },
      ['invalid-annotation at metadata annotations /a'],
    ],
    [
      'huge annotations',
      { ...role, metadata: { ...metadata, annotations: { a: 'x'.repeat(262_144) } } },
      ['invalid-annotation at metadata annotations'],
    ],
    ['rules that are a mapping', { ...role, rules: rule }, ['wrong-type at rules']],
    ['a rule without verbs', { ...role, rules: [{ ...rule, verbs: [] }] }, ['missing-key at rules 0']],
    [
      'a rule without groups',
      { ...role, rules: [{ ...rule, apiGroups: undefined }] },
      ['missing-key at rules 0'],
    ],
    [
      'a rule without resources',
      { ...role, rules: [rule, { ...rule, resources: null }] },
      ['missing-key at rules 1'],
    ],
    ['verbs that are text', { ...role, rules: [{ ...rule, verbs: 'get' }] }, ['wrong-type at rules 0 verbs']],
    [
      'a verb that is null',
      { ...role, rules: [{ ...rule, verbs: ['get', null] }] },
      ['wrong-type at rules 0 verbs 1'],
    ],
    [
      'apiGroup in a rule',
      { ...role, rules: [{ ...rule, apiGroup: [''] }] },
      ['unknown-key at rules 0 apiGroup'],
    ],
    [
      'URLs in a Role',
      { ...role, rules: [{ verbs: ['get'], nonResourceURLs: ['/a'] }] },
      ['urls-in-role at rules 0 nonResourceURLs'],
    ],
    [
      'URLs beside resources',
      { ...clusterRole, rules: [{ ...rule, nonResourceURLs: ['/a'] }] },
      ['rule-mixes-urls at rules 0 nonResourceURLs'],
    ],
    ['no roleRef', { ...binding, roleRef: undefined }, ['missing-key at ']],
    ['a roleRef without kind', { ...binding, roleRef: { name: 'a' } }, ['missing-key at roleRef']],
    ['a roleRef without name', { ...binding, roleRef: { kind: 'Role' } }, ['missing-key at roleRef']],
    [
      'a roleRef to a user',
      { ...binding, roleRef: { kind: 'User', name: 'a' } },
      ['invalid-role-ref at roleRef kind'],
    ],
    [
      'a roleRef with a version',
      { ...binding, roleRef: { ...roleRef, apiGroup: apiVersion } },
      ['invalid-role-ref at roleRef apiGroup'],
    ],
    [
      'a roleRef with a slash',
      { ...binding, roleRef: { ...roleRef, name: 'a/b' } },
      ['invalid-role-ref at roleRef name'],
    ],
    ['a ClusterRoleBinding to a Role', { ...clusterBinding, roleRef }, ['invalid-role-ref at roleRef kind']],
    [
      'a subject of another kind',
      { ...binding, subjects: [{ kind: 'Role', name: 'a' }] },
      ['invalid-subject at subjects 0 kind'],
    ],
    ['a subject without kind', { ...binding, subjects: [{ name: 'a' }] }, ['missing-key at subjects 0']],
    ['a subject without name', { ...binding, subjects: [{ kind: 'Group' }] }, ['missing-key at subjects 0']],
    [
      'a group of another API group',
      { ...binding, subjects: [{ ...group, apiGroup: 'v1' }] },
      ['invalid-subject at subjects 0 apiGroup'],
    ],
    [
      'a ServiceAccount with the group of users',
      {
        ...binding,
        subjects: [{ kind: 'ServiceAccount', name: 'ci', apiGroup: 'rbac.authorization.k8s.io' }],
      },
      ['invalid-subject at subjects 0 apiGroup'],
    ],
    [
      'a ServiceAccount by its username',
      { ...binding, subjects: [{ kind: 'ServiceAccount', name: 'system:serviceaccount:a:b' }] },
      ['invalid-subject at subjects 0 name'],
    ],
    [
      'a ServiceAccount of no namespace for the cluster',
      { ...clusterBinding, subjects: [{ kind: 'ServiceAccount', name: 'ci' }] },
      ['missing-key at subjects 0'],
    ],
    [
      'an empty aggregationRule',
      { ...clusterRole, rules: [], aggregationRule: {} },
      ['missing-key at aggregationRule'],
    ],
    ['an aggregationRule on a Role', { ...role, aggregationRule: {} }, ['unknown-key at aggregationRule']],
    [
      'a selector with an unknown operator',
      selecting({ matchExpressions: [{ key: 'a', operator: 'Gt', values: ['1'] }] }),
      ['invalid-selector at aggregationRule clusterRoleSelectors 0 matchExpressions 0 operator'],
    ],
    [
      'In without values',
      selecting({ matchExpressions: [{ key: 'a', operator: 'In' }] }),
      ['missing-key at aggregationRule clusterRoleSelectors 0 matchExpressions 0'],
    ],
    [
      'Exists with values',
      selecting({ matchExpressions: [{ key: 'a', operator: 'Exists', values: ['1'] }] }),
      ['invalid-selector at aggregationRule clusterRoleSelectors 0 matchExpressions 0 values'],
    ],
    [
      'a selector for an impossible label',
      selecting({ matchLabels: { a: 'b c' } }),
      ['invalid-selector at aggregationRule clusterRoleSelectors 0 matchLabels a'],
    ],
  ])('refuses %s', (_, value, expected) => {
    expect(faults(value)).toEqual(expected)
    expect(readRbacObject(value, placeOf).object).toBeUndefined()
  })

  test.each([
    [
      'a reserved name',
      { ...role, metadata: { ...metadata, name: 'system:mine' } },
      'warning never-touch at metadata name',
    ],
    [
      'an object that the API server made',
      { ...role, metadata: { ...metadata, labels: { 'kubernetes.io/bootstrapping': 'rbac-defaults' } } },
      'warning never-touch at metadata labels kubernetes.io/bootstrapping',
    ],
    [
      'autoupdate: "false"',
      {
        ...role,
        metadata: { ...metadata, annotations: { 'rbac.authorization.kubernetes.io/autoupdate': 'false' } },
      },
      'warning never-touch at metadata annotations rbac.authorization.kubernetes.io/autoupdate',
    ],
  ])('leaves out %s, with a warning', (_, value, expected) => {
    const { object, problems } = readRbacObject(value, placeOf)
    expect(problems.map(({ severity, code, where }) => `${severity} ${code} at ${where.object}`)).toEqual([
      expected,
    ])
    expect(object).toBeUndefined()
  })

  test.each([
    ['ClusterRole', clusterRole, 'notice'],
    ['ClusterRoleBinding', clusterBinding, 'warning'],
  ])('reads a %s without the namespace that it names, as the API server does', (_, value, severity) => {
    const { object, problems } = readRbacObject({ ...value, metadata }, placeOf)
    expect(problems).toMatchObject([
      { severity, code: 'namespace-not-allowed', where: { object: 'metadata namespace' } },
    ])
    expect(object?.metadata).toEqual({ name: metadata.name })
  })

  test.each([
    ['has none', { name: 'deployer' }, 'argocd'],
    ['has an empty one', { name: 'deployer', namespace: '' }, 'argocd'],
    ['has its own', metadata, 'shop'],
  ])('a Role that %s is of that namespace or of the given one', (_, of, expected) => {
    const { object, problems } = readRbacObject({ ...role, metadata: of }, placeOf, { namespace: 'argocd' })
    expect(problems).toEqual([])
    expect(object?.metadata.namespace).toBe(expected)
  })

  test('an object of the whole cluster has no namespace, whatever is given', () => {
    const { object, problems } = readRbacObject(clusterRole, placeOf, { namespace: 'argocd' })
    expect(problems).toEqual([])
    expect(object?.metadata).not.toHaveProperty('namespace')
  })

  test('finds every problem of an object at once', () => {
    const value = {
      ...binding,
      metadata: { name: '..' },
      subjects: [{ kind: 'group', name: '' }],
      roleref: {},
    }
    expect(faults(value)).toEqual([
      'unknown-key at roleref',
      'missing-key at metadata',
      'invalid-object-name at metadata name',
      'invalid-subject at subjects 0 kind',
      'missing-key at subjects 0',
    ])
  })

  test('says what was found, what is allowed and how to mend it', () => {
    const value = { ...binding, subjects: [{ kind: 'group', name: 'dev' }] }
    expect(readRbacObject(value, placeOf).problems).toEqual([
      {
        code: 'invalid-subject',
        severity: 'error',
        where: { object: 'subjects 0 kind' },
        message: 'subjects[0].kind of RoleBinding/shop/deployer is "group".',
        found: 'group',
        allowed: 'User, Group, ServiceAccount',
        fix: 'Write Group.',
      },
    ])
  })

  test('a key near to a known one is answered with that one', () => {
    const [problem] = readRbacObject({ ...role, ruels: [] }, placeOf).problems
    expect(problem).toMatchObject({ found: 'ruels', fix: 'Write "rules".' })
  })

  test('warns of rules beside an aggregationRule, and leaves them out', () => {
    const value = { ...clusterRole, aggregationRule: { clusterRoleSelectors: [{}] } }
    const { object, problems } = readRbacObject(value, placeOf)
    expect(problems).toMatchObject([{ code: 'aggregated-rules', severity: 'warning' }])
    expect(object).not.toHaveProperty('rules')
  })

  test('takes what kubectl prints of a live object', () => {
    const filledIn = {
      uid: '1',
      resourceVersion: '2',
      creationTimestamp: '2026-01-01T00:00:00Z',
      managedFields: [{}],
    }
    const { object } = readRbacObject({ ...role, metadata: { ...metadata, ...filledIn } }, placeOf)
    expect(object?.metadata).toEqual(metadata)
  })

  test('every valid object is read as it is', () => {
    fc.assert(
      fc.property(rbacObject, (object) => {
        const { object: read, problems } = readRbacObject(object, placeOf)
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(read?.metadata.name).toBe(object.metadata.name)
      }),
    )
  })

  test('an object is given back exactly when no problem is an error', () => {
    fc.assert(
      fc.property(candidate, (value) => {
        const { object, problems } = readRbacObject(value, placeOf)
        expect(object === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
      }),
    )
  })

  test('reading what was read changes nothing', () => {
    fc.assert(
      fc.property(candidate, (value) => {
        const { object } = readRbacObject(value, placeOf)
        fc.pre(object !== undefined)
        const again = readRbacObject(object, placeOf)
        expect(again.object).toEqual(object)
        // What no request can match is told each time.
        expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
    )
  })

  test('never throws, whatever it is given', () => {
    const kinds = fc.constantFrom('Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding')
    const json = fc.jsonValue()
    const odd = fc.record({
      apiVersion: json,
      kind: kinds,
      metadata: json,
      rules: json,
      subjects: json,
      roleRef: json,
      aggregationRule: json,
    })
    fc.assert(
      fc.property(fc.oneof(json, odd, fc.anything()), (value) => {
        expect(readRbacObject(value, placeOf).problems).toBeInstanceOf(Array)
      }),
      { numRuns: rounds(500) },
    )
  })
})
