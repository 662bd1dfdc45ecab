import { describe, expect, test } from '@jest/globals'
import { problemsOf } from './fixture.ts'

const HEAD = 'version: 1\nclusters: [{name: prod, region: ap-northeast-1}]\nrbac:\n  manifests: [role.yaml]\n'

function said(rule: string, kind = 'ClusterRole'): string[] {
  const text = `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: {name: typo${kind === 'Role' ? ', namespace: shop' : ''}}
rules:
  - {${rule}}
`
  return problemsOf(HEAD, { files: [{ path: 'role.yaml', text }] }).map(
    ({ severity, code, message, fix }) => `${severity} ${code}: ${message} ${fix}`,
  )
}

const NOTHING = 'warning rule-matches-nothing: ClusterRole/typo grants nothing here:'

describe('a rule in words that no API has is a warning with the right word', () => {
  test.each([
    [
      'apiGroups: [apps/v1], resources: [deployments], verbs: [get]',
      'there is no API group "apps/v1". Write apps.',
    ],
    [
      'apiGroups: [v1], resources: [pods], verbs: [get]',
      'there is no API group "v1". Write "" (the core group).',
    ],
    ['apiGroups: [""], resources: [Pod], verbs: [get]', 'there is no resource "Pod". Write pods.'],
    [
      'apiGroups: [batch], resources: [cronjob], verbs: [get]',
      'there is no resource "cronjob". Write cronjobs.',
    ],
    [
      'apiGroups: [""], resources: [pods/logs], verbs: [get]',
      'there is no subresource "pods/logs". Write pods/log.',
    ],
    [
      'apiGroups: [policies], resources: [poddisruptionbudgets], verbs: [get]',
      'there is no API group "policies". Write policy.',
    ],
    ['apiGroups: [""], resources: [services], verbs: [GET]', 'no request has the verb "GET". Write get.'],
    [
      'apiGroups: [""], resources: [services], verbs: [read]',
      'no request has the verb "read". Write get, list and watch.',
    ],
    [
      'apiGroups: [""], resources: [deployments], verbs: [get]',
      'there is no resource "deployments" in these API groups. Write deployments with apiGroups: [apps].',
    ],
    ['apiGroups: ["*"], resources: [Pods], verbs: [get]', 'there is no resource "Pods". Write pods.'],
    [
      'apiGroups: [apps], resources: ["deployments/*"], verbs: [get]',
      'RBAC has no pattern "deployments/*". Write those that are meant of deployments/status and deployments/scale.',
    ],
    ['nonResourceURLs: [/metrics], verbs: [list]', 'no request has the verb "list". Write get.'],
    ['nonResourceURLs: [metrics], verbs: [get]', 'no request has the URL "metrics". Write /metrics.'],
  ])('%s', (rule, words) => {
    expect(said(rule)).toEqual([`${NOTHING} ${words}`])
  })

  test('each word is told at its place', () => {
    expect(said('apiGroups: [apps/v1], resources: [Deployment], verbs: [GET]')).toEqual([
      `${NOTHING} there is no API group "apps/v1". Write apps.`,
      `${NOTHING} there is no resource "Deployment". Write deployments.`,
      `${NOTHING} no request has the verb "GET". Write get.`,
    ])
  })

  test.each([
    ['a custom resource', 'apiGroups: [acme.example.com], resources: [widget], verbs: [get]'],
    [
      'a verb that some controller asks about',
      'apiGroups: [acme.example.com], resources: [widgets], verbs: [mount]',
    ],
    ['an aggregated API', 'apiGroups: [metrics.k8s.io], resources: [pods, nodes], verbs: [get, list]'],
    [
      'groups and resources written together',
      'apiGroups: ["", apps, batch], resources: [pods, deployments, jobs], verbs: [get]',
    ],
    [
      'a custom resource beside others',
      'apiGroups: ["", argoproj.io], resources: [pods, rollouts], verbs: [get]',
    ],
    [
      'what admission asks about owners',
      'apiGroups: [""], resources: [namespaces/finalizers], verbs: [update]',
    ],
    [
      'a resource of older versions',
      'apiGroups: [policy, extensions], resources: [podsecuritypolicies], verbs: [use]',
    ],
    ['wildcards', 'apiGroups: ["*"], resources: ["*", "*/scale"], verbs: ["*"]'],
    [
      'what impersonation asks about',
      'apiGroups: [authentication.k8s.io], resources: [userextras/scopes, uids], verbs: [impersonate]',
    ],
  ])('%s is none', (_, rule) => {
    expect(said(rule)).toEqual([])
  })
})

describe('resourceNames with verbs for many objects', () => {
  test.each([
    [
      'list, watch',
      'list and watch are permitted only with the field selector metadata.name=NAME, not for all objects',
    ],
    ['get, list', 'list is permitted only with the field selector metadata.name=NAME, not for all objects'],
    [
      'create',
      'create is permitted only as a server-side apply, because other requests to create have no name',
    ],
    ['deletecollection', 'deletecollection permits nothing, because such a request has no name'],
  ])('%s', (verbs, words) => {
    const rule = `apiGroups: [""], resources: [configmaps], resourceNames: [a], verbs: [${verbs}]`
    expect(said(rule)).toEqual([expect.stringContaining(`in rules[0] of ClusterRole/typo: ${words}.`)])
    expect(said(rule)[0]).toMatch(/^notice rule-names-of-many/)
  })

  test.each([
    'apiGroups: [""], resources: [configmaps], resourceNames: [a], verbs: [get, update]',
    'apiGroups: [""], resources: [pods/exec], resourceNames: [a], verbs: [create]',
    'apiGroups: [""], resources: [configmaps], verbs: [list, create]',
  ])('nothing is said of %s', (rule) => {
    expect(said(rule)).toEqual([])
  })
})

test('URLs in a Role are an error, as before', () => {
  expect(said('nonResourceURLs: [/metrics], verbs: [get]', 'Role')).toEqual([
    expect.stringMatching(/^error urls-in-role/),
  ])
})
