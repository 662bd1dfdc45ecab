import { describe, expect, test } from '@jest/globals'
import type { PolicyRule } from '../../src/rbac/object.ts'
import { accessWords } from '../../src/render/access-words.ts'
import { phraseMarkdown } from '../../src/words/phrase.ts'
import { access, rulesOf } from './effect-plans.ts'

function rule(verbs: string, resources: string, groups = '', names?: string): PolicyRule {
  return {
    verbs: verbs.split(','),
    apiGroups: groups.split(','),
    resources: resources.split(','),
    ...(names === undefined ? {} : { resourceNames: names.split(',') }),
  }
}

function words(...rules: readonly PolicyRule[]): string {
  return phraseMarkdown(accessWords(access(rules)))
}

const READ = 'get,list,watch'
const WRITE = 'create,update,patch,delete,deletecollection'
const RBAC = 'rbac.authorization.k8s.io'

describe('access in words', () => {
  test.each([
    { rules: [rule(READ, 'pods,services')], says: 'read pods, services' },
    { rules: [rule('get,list', 'pods'), rule(READ, 'services')], says: 'read pods, services' },
    { rules: [rule('watch', 'pods')], says: 'watch pods' },
    { rules: [rule('get', 'pods')], says: 'get pods' },
    { rules: [rule('get', 'configmaps', '', 'a,b')], says: 'read configmaps named `a`, `b`' },
    { rules: [rule(WRITE, 'deployments', 'apps')], says: 'write deployments' },
    { rules: [rule('create,update,patch,delete', 'pods')], says: 'write pods' },
    { rules: [rule('update,create', 'pods')], says: 'create and update pods' },
    { rules: [rule(`${READ},${WRITE}`, 'pods')], says: 'read and write pods' },
    { rules: [rule('*', 'pods')], says: 'full access to pods' },
    { rules: [rule(READ, 'pods,pods/status')], says: 'read pods' },
    {
      rules: [rule(READ, 'pods'), rule('update', 'pods/status')],
      says: 'read pods; update `pods/status`',
    },
    { rules: [rule(READ, 'services', 'serving.example.com')], says: 'read `services.serving.example.com`' },
    { rules: [rule(READ, '*', 'example.com')], says: 'read all of `example.com`' },
    { rules: [rule('frob,get', 'widgets', 'example.com')], says: 'get and `frob` `widgets.example.com`' },
    {
      rules: [{ verbs: ['get'], nonResourceURLs: ['/healthz', '/metrics'] }],
      says: 'read the URLs `/healthz`, `/metrics`',
    },
    { rules: [{ verbs: ['get'], nonResourceURLs: ['*'] }], says: 'read every URL' },
    {
      rules: rulesOf('view'),
      says: 'read pods, deployments, services, configmaps and 24 more in 10 API groups',
    },
  ])('$says', ({ rules, says }) => {
    expect(words(...rules)).toBe(says)
  })

  test('of no rules is nothing', () => {
    expect(words()).toBe('')
  })
})

describe('that Secrets can be read is bold', () => {
  test.each([
    { rules: [rule(READ, 'secrets')], says: '**read Secrets**' },
    { rules: [rule('get', 'secrets', '', 'db')], says: '**read Secrets** named `db`' },
    { rules: [rule('watch', 'secrets')], says: '**watch Secrets**' },
    { rules: [rule('*', 'secrets')], says: '**full access to Secrets**' },
    { rules: [rule('get,frob', 'secrets')], says: 'get and `frob` **Secrets**' },
    { rules: [rule(READ, 'secrets,pods')], says: 'read pods and **Secrets**' },
    { rules: [rule(READ, '*')], says: 'read all of the core API, **including Secrets**' },
    { rules: [rule(READ, '*', '*')], says: '**read everything, including Secrets**' },
    { rules: rulesOf('cluster-admin'), says: '**full access to everything, including Secrets**' },
  ])('$says', ({ rules, says }) => {
    expect(words(...rules)).toBe(says)
  })

  test('also where the list is cut, and where the whole rule is left out', () => {
    expect(words(...rulesOf('edit'))).toContain('more in 10 API groups, **including Secrets**')
    const kinds = ['pods', 'services', 'configmaps', 'events', 'endpoints']
    const many = kinds.map((kind) => rule(READ, kind, '', `only-${kind}`))
    expect(words(...many, rule('list', 'secrets', '', 'z'))).toMatch(
      /; 2 more rules, \*\*including Secrets\*\*$/,
    )
  })

  test('and writing them alone is not', () => {
    expect(words(rule('create', 'secrets'))).toBe('create `secrets`')
  })
})

describe('what gives more than its name says comes first, in words of its own', () => {
  test.each([
    { rules: [rule(READ, 'pods'), rule('create', 'pods/exec')], says: '**exec into pods**; read pods' },
    { rules: [rule('get', 'pods/exec')], says: '**exec into pods**' },
    { rules: [rule('create', '*/exec')], says: '**exec into pods**; create `*/exec`' },
    { rules: [rule('delete', 'pods/exec')], says: 'delete `pods/exec`' },
    { rules: [rule('get', 'nodes/proxy')], says: '**reach the kubelets of nodes**' },
    { rules: [rule('create', 'serviceaccounts/token')], says: '**make tokens of serviceaccounts**' },
    { rules: [rule('impersonate', 'users', '', 'alice')], says: '**impersonate users** named `alice`' },
    {
      rules: [rule('escalate,get', 'clusterroles', RBAC)],
      says: '**escalate clusterroles**; get clusterroles',
    },
    {
      rules: [rule('*', 'roles', RBAC)],
      says: '**escalate roles, bind roles**; full access to roles',
    },
  ])('$says', ({ rules, says }) => {
    expect(words(...rules)).toBe(says)
  })
})
