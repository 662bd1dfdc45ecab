import { describe, expect, test } from '@jest/globals'
import { DANGER_IDS, wordsOf } from '../../src/danger/rule/catalogue.ts'
import { CATALOGUE_RULES } from '../../src/danger/rule/rules.ts'
import type { PolicyRule } from '../../src/rbac/object.ts'
import { gained, inShort, rule } from './holder.ts'

const RBAC = 'rbac.authorization.k8s.io'
const AUTHN = 'authentication.k8s.io'
const CSR = 'certificates.k8s.io'
const ADMISSION = 'admissionregistration.k8s.io'

interface Case {
  /** Each by itself, as people write it. */
  readonly plain: readonly (readonly PolicyRule[])[]
  readonly wildcard: readonly PolicyRule[]
  readonly silent: readonly (readonly PolicyRule[])[]
}

const anyVerb = (group: string, resource: string): PolicyRule => rule('*', group, resource)

const cases: Readonly<Record<string, Case>> = {
  everything: {
    plain: [[rule('*', '*', '*')]],
    wildcard: [{ verbs: ['*', 'get'], apiGroups: ['*', 'apps'], resources: ['*', 'pods'] }],
    silent: [[rule('get,list,watch', '*', '*')], [rule('*', 'apps', '*')], [rule('*', '*', 'pods')]],
  },
  escalate: {
    plain: [
      [rule('escalate', RBAC, 'roles')],
      [rule('escalate', RBAC, 'clusterroles')],
      [rule('escalate', RBAC, 'clusterroles', 'mine')],
    ],
    wildcard: [anyVerb(RBAC, 'clusterroles')],
    silent: [
      [rule('escalate', RBAC, 'rolebindings,clusterrolebindings')],
      [rule('escalate', 'apps', 'roles')],
    ],
  },
  bind: {
    plain: [[rule('bind', RBAC, 'roles')], [rule('bind', RBAC, 'clusterroles')]],
    wildcard: [anyVerb('*', 'clusterroles')],
    silent: [[rule('bind', RBAC, 'rolebindings,clusterrolebindings')]],
  },
  'rbac-write': {
    plain: ['create', 'update', 'patch', 'delete'].flatMap((verb) =>
      ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'].map((resource) => [
        rule(verb, RBAC, resource),
      ]),
    ),
    wildcard: [rule('update', RBAC, '*')],
    silent: [[rule('get,list,watch', RBAC, 'roles,clusterroles,rolebindings,clusterrolebindings')]],
  },
  impersonate: {
    plain: [
      [rule('impersonate', '', 'users')],
      [rule('impersonate', '', 'groups')],
      [rule('impersonate', AUTHN, 'uids')],
      [rule('impersonate', AUTHN, 'userextras/scopes')],
      [rule('impersonate:user-info', AUTHN, 'users')],
      [rule('impersonate:user-info', AUTHN, 'userextras/scopes')],
      [rule('impersonate:arbitrary-node', AUTHN, 'nodes')],
      [rule('impersonate-on:user-info:list', '', 'pods')],
      [rule('impersonate', '', 'groups', 'system:masters')],
    ],
    wildcard: [rule('impersonate', '*', '*')],
    silent: [[rule('get', '', 'users,groups')], [rule('impersonate', 'example.com', 'users')]],
  },
  'impersonate-service-accounts': {
    plain: [
      [rule('impersonate', '', 'serviceaccounts')],
      [rule('impersonate:serviceaccount', AUTHN, 'serviceaccounts')],
      [rule('impersonate-on:serviceaccount:get', '', 'pods')],
    ],
    wildcard: [anyVerb('', 'serviceaccounts')],
    silent: [[rule('get,list,watch,create,update', '', 'serviceaccounts')]],
  },
  'service-account-token': {
    plain: [[rule('create', '', 'serviceaccounts/token')]],
    wildcard: [rule('create', '', '*/token')],
    silent: [[rule('create', '', 'serviceaccounts')], [rule('get', '', 'serviceaccounts/token')]],
  },
  certificates: {
    plain: [
      [
        rule('create', CSR, 'certificatesigningrequests'),
        rule('update', CSR, 'certificatesigningrequests/approval'),
      ],
    ],
    wildcard: [rule('create,patch', CSR, '*')],
    silent: [
      [rule('create', CSR, 'certificatesigningrequests')],
      [rule('update', CSR, 'certificatesigningrequests/approval')],
    ],
  },
  signers: {
    plain: [
      [rule('approve', CSR, 'signers')],
      [rule('sign', CSR, 'signers', 'kubernetes.io/kube-apiserver-client')],
      [rule('approve', CSR, 'signers', 'kubernetes.io/*')],
    ],
    wildcard: [anyVerb(CSR, 'signers')],
    silent: [
      [rule('approve', CSR, 'signers', 'kubernetes.io/kubelet-serving')],
      [rule('get', CSR, 'signers')],
    ],
  },
  'aws-auth': {
    plain: [
      [rule('update', '', 'configmaps')],
      [rule('patch', '', 'configmaps', 'aws-auth')],
      [rule('create', '', 'configmaps')],
      [rule('delete', '', 'configmaps')],
    ],
    wildcard: [anyVerb('', 'configmaps')],
    silent: [
      [rule('update,patch,delete', '', 'configmaps', 'leader')],
      [rule('get,list,watch', '', 'configmaps')],
    ],
  },
  'secrets-read': {
    plain: ['get', 'list', 'watch'].map((verb) => [rule(verb, '', 'secrets')]),
    wildcard: [rule('list', '*', '*')],
    silent: [[rule('get', 'apps', 'secrets')], [rule('delete', '', 'secrets')]],
  },
  'secrets-write': {
    plain: ['create', 'update', 'patch'].map((verb) => [rule(verb, '', 'secrets')]),
    wildcard: [anyVerb('', 'secrets')],
    silent: [[rule('get,list,watch,delete', '', 'secrets')]],
  },
  workloads: {
    plain: [
      [rule('create', '', 'pods')],
      [rule('update', '', 'replicationcontrollers')],
      ...['deployments', 'daemonsets', 'statefulsets', 'replicasets'].flatMap((resource) =>
        ['create', 'update', 'patch'].map((verb) => [rule(verb, 'apps', resource)]),
      ),
      [rule('create', 'batch', 'jobs')],
      [rule('patch', 'batch', 'cronjobs')],
    ],
    wildcard: [anyVerb('apps', '*')],
    silent: [
      [rule('get,list,watch,delete', '', 'pods')],
      [rule('update', 'apps', 'deployments/scale')],
      [rule('create', '', 'deployments')],
    ],
  },
  exec: {
    plain: ['pods/exec', 'pods/attach', 'pods/portforward', 'pods/proxy'].flatMap((resource) =>
      ['get', 'create'].map((verb) => [rule(verb, '', resource)]),
    ),
    wildcard: [rule('create', '', '*/exec')],
    silent: [[rule('get', '', 'pods,pods/log')], [rule('create', '', 'pods/*')]],
  },
  'ephemeral-containers': {
    plain: [
      [rule('update', '', 'pods/ephemeralcontainers')],
      [rule('patch', '', 'pods/ephemeralcontainers')],
    ],
    wildcard: [anyVerb('', 'pods/ephemeralcontainers')],
    silent: [[rule('get', '', 'pods/ephemeralcontainers')]],
  },
  'aws-roles': {
    plain: [[rule('create', '', 'serviceaccounts'), rule('create', 'apps', 'deployments')]],
    wildcard: [anyVerb('', '*')],
    silent: [[rule('patch', '', 'serviceaccounts')], [rule('create', 'apps', 'deployments')]],
  },
  namespaces: {
    plain: [[rule('patch', '', 'namespaces')], [rule('update', '', 'namespaces')]],
    wildcard: [anyVerb('', 'namespaces')],
    silent: [[rule('get,list,create', '', 'namespaces')]],
  },
  network: {
    plain: [
      [rule('patch', '', 'services/status')],
      [rule('update', '', 'endpoints')],
      [rule('create', 'discovery.k8s.io', 'endpointslices')],
      [rule('delete', 'networking.k8s.io', 'networkpolicies')],
      [rule('create', 'networking.k8s.io', 'ingresses')],
    ],
    wildcard: [anyVerb('networking.k8s.io', '*')],
    silent: [[rule('create,update', '', 'services')], [rule('get', 'networking.k8s.io', 'ingresses')]],
  },
  wildcard: {
    plain: [
      [rule('*', 'example.com', 'widgets')],
      [rule('get', 'example.com', '*')],
      [rule('get', '*', 'pods')],
    ],
    wildcard: [rule('get', '', '*/status')],
    silent: [
      [rule('get,list,watch', 'example.com', 'widgets')],
      [anyVerb('', 'secrets')],
      [rule('*', 'coordination.k8s.io', 'leases', 'leader')],
    ],
  },
  'nodes-proxy': {
    plain: [[rule('get', '', 'nodes/proxy')], [rule('create', '', 'nodes/proxy')]],
    wildcard: [anyVerb('', 'nodes/proxy')],
    silent: [[rule('get', '', 'nodes,nodes/metrics,nodes/stats')]],
  },
  nodes: {
    plain: [
      [rule('update', '', 'nodes')],
      [rule('patch', '', 'nodes/status')],
      [rule('delete', '', 'nodes')],
    ],
    wildcard: [anyVerb('', 'nodes')],
    silent: [[rule('get,list,watch', '', 'nodes')]],
  },
  'persistent-volumes': {
    plain: [[rule('create', '', 'persistentvolumes')], [rule('patch', '', 'persistentvolumes')]],
    wildcard: [anyVerb('', 'persistentvolumes')],
    silent: [[rule('create', '', 'persistentvolumeclaims')], [rule('get', '', 'persistentvolumes')]],
  },
  admission: {
    plain: [
      [rule('create', ADMISSION, 'mutatingwebhookconfigurations')],
      [rule('update', ADMISSION, 'validatingwebhookconfigurations')],
      [rule('patch', ADMISSION, 'mutatingadmissionpolicies')],
      [rule('create', ADMISSION, 'validatingadmissionpolicybindings')],
      [rule('patch', ADMISSION, 'mutatingwebhookconfigurations', 'sidecars')],
    ],
    wildcard: [anyVerb(ADMISSION, '*')],
    silent: [[rule('get,list,watch', ADMISSION, 'mutatingwebhookconfigurations')]],
  },
  'api-extensions': {
    plain: [
      [rule('create', 'apiextensions.k8s.io', 'customresourcedefinitions')],
      [rule('patch', 'apiregistration.k8s.io', 'apiservices')],
    ],
    wildcard: [anyVerb('apiregistration.k8s.io', '*')],
    silent: [[rule('get,list', 'apiextensions.k8s.io', 'customresourcedefinitions')]],
  },
}

const rulesIn = (rules: readonly PolicyRule[]): readonly string[] =>
  gained([{ rules }]).map((danger) => (danger.kind === 'masters' ? 'masters' : danger.rule))

const table = CATALOGUE_RULES.map(({ id }) => [id, cases[id]] as const)

describe('a rule of the catalogue', () => {
  test.each(table)('%s is found in its plain, explicit form', (id, found) => {
    for (const rules of found?.plain ?? [])
      expect([id, rules, rulesIn(rules)]).toEqual([id, rules, expect.arrayContaining([id])])
    expect(found?.plain).not.toHaveLength(0)
  })

  test.each(table)('%s is found behind a wildcard', (id, found) => {
    expect(rulesIn(found?.wildcard ?? [])).toContain(id)
  })

  test.each(table)('%s is silent about what only looks like it', (id, found) => {
    for (const rules of found?.silent ?? [])
      expect([rules, rulesIn(rules)]).toEqual([rules, expect.not.arrayContaining([id])])
    expect(found?.silent).not.toHaveLength(0)
  })

  test.each(table)(
    '%s is graver in the whole cluster and kube-system than elsewhere, or means nothing there',
    (id, found) => {
      const { severity, requests } = CATALOGUE_RULES.find((one) => one.id === id) ?? {}
      const rules = found?.plain[0] ?? []
      const of = (namespaces?: readonly string[]): readonly string[] =>
        gained([{ rules, ...(namespaces === undefined ? {} : { namespaces }) }])
          .filter((danger) => danger.kind === 'permission' && danger.rule === id)
          .map(inShort)
      expect(of()).toEqual([`${id} ${severity?.cluster} *`])
      expect(of(['shop'])).toEqual(
        severity?.namespace === undefined ? [] : [`${id} ${severity.namespace} shop`],
      )
      if (requests?.every(({ only }) => only === undefined))
        expect(of(['kube-system'])).toEqual([`${id} ${severity?.cluster} kube-system`])
      if (requests?.every(({ only }) => only === 'cluster') && requests.length > 0)
        expect(of(['kube-system'])).toEqual([])
    },
  )
})

test('every rule says what, why and what instead, in one sentence each', () => {
  for (const id of DANGER_IDS) {
    const { what, why, instead } = wordsOf(id)
    expect(what).toMatch(/^[a-z][^\n]*[^.]$/)
    expect(why).toMatch(/^[A-Zs][^\n]+\.$/)
    expect(instead).toMatch(/^[A-Z][^\n]+\.$/)
  }
  expect(new Set(DANGER_IDS).size).toBe(DANGER_IDS.length)
})

test('what tells another rule is a rule itself', () => {
  const ids: readonly string[] = CATALOGUE_RULES.map(({ id }) => id)
  expect(CATALOGUE_RULES.flatMap(({ toldBy = [] }) => toldBy).filter((id) => !ids.includes(id))).toEqual([])
})
