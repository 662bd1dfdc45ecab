import { manifest } from '../live.ts'
import { clusterRole, clusterRoleBinding, READ, rule } from '../rbac.ts'
import type { Situation } from '../world.ts'
import { BEFORE, PROD } from './small-change.ts'

const team = (number: number): string => `team-${String(number).padStart(3, '0')}`

/** Of a team with the namespaces `team-001`, `team-001-stage`, `team-001-test`, or the first ones of them. */
const own = (number: number, count: number): string[] =>
  ['', '-stage', '-test'].slice(0, count).map((suffix) => `${team(number)}${suffix}`)

interface Bound {
  readonly number: number
  readonly clusterRole: string
  readonly namespaces: readonly string[]
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

// 171 namespaces of 96 roles.
const EDITORS = numbers(1, 96).map(
  (number): Bound => ({
    number,
    clusterRole: 'edit',
    namespaces: own(number, number <= 37 ? 3 : number === 38 ? 2 : 1),
  }),
)
// 83 namespaces of 31 roles.
const SUPPORTERS = numbers(97, 127).map(
  (number): Bound => ({ number, clusterRole: 'support', namespaces: own(number, number <= 117 ? 3 : 2) }),
)
const ALL = [...EDITORS, ...SUPPORTERS].flatMap(({ namespaces }) => namespaces)
// 191 of those namespaces, 9 to 11 for each of 21 roles.
const VIEWERS = numbers(128, 148).map((number): Bound => {
  const index = number - 128
  const start = index * 9 + Math.min(index, 2)
  return { number, clusterRole: 'view', namespaces: ALL.slice(start, start + (index < 2 ? 10 : 9)) }
})
const BOUND = [...EDITORS, ...SUPPORTERS, ...VIEWERS]

const KNOWN = `${BEFORE}knownAccounts: ["444455556666"]
`

const ACCESS = KNOWN.replace(
  `  - user: arn:aws:iam::111122223333:user/alice
    username: alice
    groups: [testers]
`,
  `  - user: arn:aws:iam::111122223333:user/alice
    username: alice
    groups: [developers]
`,
)
  .replace(
    `  - user: arn:aws:iam::111122223333:user/bob
    username: bob
    groups: [developers]
`,
    `${BOUND.map(
      ({ number }) => `  - role: arn:aws:iam::111122223333:role/${team(number)}
    groups: [${team(number)}]
`,
    ).join('')}  # Copies certificates to the other account.
  - role: arn:aws:iam::444455556666:role/deployer
    groups: [secret-sync]
`,
  )
  .replace('rbac:\n', 'rbac:\n  manifests: ["rbac/*.yaml"]\n')
  .replace(
    'knownAccounts:',
    `${BOUND.map(
      ({ number, clusterRole, namespaces }) => `    - groups: [${team(number)}]
      clusterRole: ${clusterRole}
      namespaces: [${namespaces.join(', ')}]
`,
    ).join('')}dangers:
  - rule: cluster-admin
    subject: system:serviceaccount:ci:default
    reason: needed by the build
    until: 2999-06-30
knownAccounts:`,
  )

/** 600 changes: 148 teams, and between them a service account that becomes admin and a stranger who reads Secrets. */
export const SIX_HUNDRED_CHANGES: Situation = {
  before: { 'access.yaml': KNOWN },
  head: {
    'access.yaml': ACCESS,
    'rbac/ci.yaml': manifest(clusterRoleBinding('ci-tools', 'cluster-admin', ['sa ci/default'])),
    'rbac/secrets.yaml': manifest(
      clusterRole('secret-reader', [rule('', 'secrets', 'get, list')]),
      clusterRoleBinding('secret-sync', 'secret-reader', ['group secret-sync']),
    ),
    'rbac/support.yaml': manifest(
      clusterRole('support', [
        rule('', 'pods, pods/log, services, configmaps, events, secrets', READ),
        rule('apps', 'deployments, statefulsets, daemonsets, replicasets', READ),
        rule('batch', 'jobs, cronjobs', READ),
      ]),
    ),
  },
  clusters: [PROD],
}
