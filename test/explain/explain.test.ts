import { describe, expect, test } from '@jest/globals'
import { permission } from '../../src/explain/held.ts'
import type { IamAnswer } from '../../src/explain/iam.ts'
import { stateOf } from '../../src/explain/state.ts'
import type { AccessEntry, ClusterFacts, Discovery, IamRecord } from '../../src/live/facts.ts'
import { unpainted } from '../../src/render/colour.ts'
import { explanationsText } from '../../src/render/explain/terminal.ts'
import { row } from '../plan/live.ts'
import { held } from '../rbac/held-policy.ts'
import { bindEverywhere, bindInNamespace, clusterRole, group, may, user } from '../rbac/rbac-objects.ts'
import {
  ACCOUNT,
  type Asked,
  ask,
  CONSOLE,
  FILE,
  type Live,
  mended,
  principalOf,
  requestOf,
} from './closed-loop.ts'

const viewers = bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))
const nodesToo = bindEverywhere('node-viewers', 'ClusterRole/nodes', group('viewers'))
const nodes = clusterRole('nodes', [may('list', 'nodes')])
const seeing = {
  mapRoles: row('console', ['viewers']),
  clusterRoles: [nodes],
  clusterRoleBindings: [viewers, nodesToo],
}

function facts(more: Partial<ClusterFacts>): ClusterFacts {
  return {
    authenticationMode: 'API_AND_CONFIG_MAP',
    nodeGroups: { kind: 'not-asked' },
    fargateProfiles: { kind: 'not-asked' },
    accessEntries: { kind: 'known', value: [] },
    nodes: { kind: 'known', value: [] },
    instanceRoles: { kind: 'not-asked' },
    ...more,
  }
}

function entry(details?: Partial<AccessEntry['details']>): ClusterFacts['accessEntries'] {
  const given = { type: 'STANDARD', username: 'console', groups: [], policies: [], ...details }
  const principalArn = `${ACCOUNT}:role/my-team/console`
  return {
    kind: 'known',
    value: [details === undefined ? { principalArn } : { principalArn, details: given }],
  }
}

const none: Discovery<IamRecord> = { kind: 'known', value: { kind: 'none' } }
const exists = (arn: string, createdAt: string): Discovery<IamRecord> => ({
  kind: 'known',
  value: { kind: 'exists', arn, createdAt },
})

const denied: IamAnswer = {
  kind: 'checked',
  arn: `${ACCOUNT}:role/my-team/console`,
  decisions: [
    {
      action: 'eks:AccessKubernetesApi',
      resource: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod',
      decision: 'not-allowed',
      policies: [],
      missingContext: [],
    },
  ],
}

const said = (asked: Asked): string =>
  explanationsText([ask(asked)], { file: 'access.yaml', paint: unpainted, width: Infinity })

describe('three layers', () => {
  test('all of them well', () => {
    const { answer, iam, mapping, rbac, mend } = ask({
      live: seeing,
      iam: { kind: 'checked', arn: CONSOLE, decisions: [] },
    })
    expect(answer).toEqual({ verdict: 'yes' })
    expect([iam.verdict, mapping.verdict, rbac.verdict]).toEqual(['yes', 'yes', 'yes'])
    expect(mend).toBeUndefined()
  })

  test('IAM without eks:AccessKubernetesApi shuts the console, and its policy is printed', () => {
    expect(ask({ live: seeing, iam: denied }).answer).toEqual({ verdict: 'no', stoppedBy: 'iam' })
    const text = said({ live: seeing, iam: denied })
    expect(text).toContain('✗ IAM')
    const policy = JSON.parse(text.slice(text.indexOf('  {\n'), text.lastIndexOf('\n  }') + 4))
    expect(policy.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: ['eks:AccessKubernetesApi'],
        Resource: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod',
      },
    ])
  })

  test('and kubectl works all the same', () => {
    expect(ask({ live: seeing, iam: denied, can: 'list pods' }).answer).toEqual({ verdict: 'yes' })
  })

  test('what a policy denies is not to be mended by another policy', () => {
    const decisions = denied.decisions.map((one) => ({ ...one, decision: 'denied-explicitly' as const }))
    const text = said({ live: seeing, iam: { ...denied, decisions } })
    expect(text).toContain('no other policy can allow them. Change what denies them: eks:AccessKubernetesApi')
    expect(text).not.toContain('Statement')
  })

  test('IAM that was not asked does not make the answer unknown', () => {
    expect(ask({ live: seeing }).answer).toEqual({ verdict: 'yes' })
  })

  test('some namespaces are some access', () => {
    const live = {
      mapRoles: row('console', ['viewers']),
      roleBindings: [bindInNamespace('shop/viewers', 'ClusterRole/view', group('viewers'))],
    }
    const { answer, rbac, mend } = ask({ live })
    expect(answer).toEqual({ verdict: 'part' })
    expect(rbac.console).toMatchObject({ kind: 'namespaces', namespaces: ['shop'] })
    expect(mend).toBeUndefined()
  })

  test('a template in the username is some of the logins', () => {
    const live = {
      mapRoles: row('console', [], 'people:{{SessionName}}'),
      clusterRoleBindings: [bindEverywhere('alice', 'ClusterRole/view', user('people:alice'))],
    }
    expect(ask({ live, can: 'list pods' }).answer).toEqual({ verdict: 'part' })
    const session = 'arn:aws:sts::111122223333:assumed-role/console/'
    expect(ask({ live, can: 'list pods', principal: `${session}alice` }).answer).toEqual({ verdict: 'yes' })
    expect(ask({ live, can: 'list pods', principal: `${session}bob` }).answer.verdict).toBe('no')
  })

  test('a username and a group of Kubernetes need no mapping', () => {
    const live = { clusterRoleBindings: [bindEverywhere('alice', 'ClusterRole/view', user('alice'))] }
    expect(ask({ live, principal: 'alice', can: 'list pods' }).answer.verdict).toBe('yes')
    const { answer, mapping, mend } = ask({ live, principal: 'bob', can: 'list pods -n shop' })
    expect([answer.verdict, mapping.verdict]).toEqual(['no', 'not-asked'])
    expect(mend?.kind === 'lines' ? mend.lines.bindings : undefined).toEqual([
      { users: ['bob'], clusterRole: 'list-pods', namespaces: ['shop'] },
    ])
  })
})

describe('access entries', () => {
  test('one without groups takes away what the row gives, and is to have the group of the row', () => {
    const live = { ...seeing, facts: facts({ accessEntries: entry({ groups: [] }) }) }
    const { answer, mapping, mend } = ask({ live })
    expect(answer).toEqual({ verdict: 'no', stoppedBy: 'rbac' })
    expect(mapping.causes).toMatchObject([{ kind: 'row-overridden' }])
    expect(mend).toMatchObject({
      kind: 'access-entry',
      principalArn: `${ACCOUNT}:role/my-team/console`,
      username: 'console',
      groups: ['viewers'],
    })
    expect(mend).not.toHaveProperty('lines')
  })

  test('one over a row whose group does not give what is asked for gets a group of its own, and no more', () => {
    const live = { ...seeing, facts: facts({ accessEntries: entry({ groups: [] }) }) }
    const { mend } = ask({ live, can: 'delete nodes' })
    expect(mend).toMatchObject({ kind: 'access-entry', groups: ['console'] })
  })

  test('one with groups of its own is to have the group of the row before anything is bound to its own', () => {
    const live = { ...seeing, facts: facts({ accessEntries: entry({ groups: ['readers'] }) }) }
    for (const can of [undefined, 'list pods -n shop'])
      expect(ask({ live, ...(can === undefined ? {} : { can }) }).mend).toMatchObject({
        kind: 'access-entry',
        username: 'console',
        groups: ['readers', 'viewers'],
      })
  })

  test('one whose groups are bound to nothing is mended by a binding', () => {
    const live = { facts: facts({ accessEntries: entry({ groups: ['console-users'] }) }) }
    expect(ask({ live }).mend).toMatchObject({
      kind: 'lines',
      lines: { principals: [], bindings: [{ groups: ['console-users'], clusterRole: 'view' }] },
    })
  })

  test('one with an access policy whose rules are not published may give more than is known', () => {
    const live = { facts: facts({ accessEntries: entry({ policies: [held('AmazonEKSEventPolicy')] }) }) }
    const { answer, rbac } = ask({ live })
    expect(answer).toEqual({ verdict: 'unknown', stoppedBy: 'rbac' })
    expect(rbac.causes).toContainEqual({ kind: 'policies-unpublished', policies: ['AmazonEKSEventPolicy'] })
  })

  test('one that could not be described is not guessed at', () => {
    const live = { ...seeing, facts: facts({ accessEntries: entry() }) }
    expect(ask({ live }).answer).toEqual({ verdict: 'unknown', stoppedBy: 'rbac' })
    expect(ask({ live }).mend).toEqual({ kind: 'none' })
  })

  test('that could not be listed may let in whom no row does', () => {
    const accessEntries = {
      kind: 'unknown',
      action: 'eks:ListAccessEntries',
      denied: true,
      message: 'no',
    } as const
    const { answer, mapping, limits } = ask({ live: { facts: facts({ accessEntries }) } })
    expect(answer).toEqual({ verdict: 'unknown', stoppedBy: 'mapping' })
    expect(mapping.causes).toMatchObject([{ kind: 'entries-unknown' }])
    // In a mode that has access entries the creator has one, or no access.
    expect(limits.map(({ kind }) => kind)).toEqual(['entries-unknown'])
  })

  test('do not show the creator in mode CONFIG_MAP, nor where the mode is not known', () => {
    for (const live of [{}, { facts: facts({ authenticationMode: 'CONFIG_MAP' }) }])
      expect(ask({ live }).limits).toContainEqual({ kind: 'creator' })
  })

  test('are all there is in mode API, where no row counts', () => {
    const live = { ...seeing, facts: facts({ authenticationMode: 'API' }) }
    const { answer, mapping, mend } = ask({ live })
    expect(answer).toEqual({ verdict: 'no', stoppedBy: 'mapping' })
    expect(mapping.causes).toEqual([{ kind: 'mode-api' }])
    expect(mend).toMatchObject({ kind: 'lines', lines: { principals: [{ mayLackPath: true }] } })
    expect(said({ live })).toContain(
      `Add these lines to access.yaml. They give read in the whole cluster. If the role has a path, add the path to the ARN:\n\n  principals:\n    - role: ${CONSOLE}\n      groups: [viewers]\n`,
    )
  })
})

describe('a principal that IAM has no more', () => {
  const made = {
    groups: ['viewers'],
    policies: [held('AmazonEKSViewPolicy', 'shop')],
    createdAt: '2026-03-01',
  }
  const older = exists(`${ACCOUNT}:role/my-team/console`, '2026-01-01')
  const anew = exists(`${ACCOUNT}:role/my-team/console`, '2026-06-01')
  const moved = exists(`${ACCOUNT}:role/ops/console`, '2026-01-01')
  const dead = (iam: Discovery<IamRecord>) => ({ iamPrincipals: new Map([[CONSOLE, iam]]) })
  const byEntry = (iam: Discovery<IamRecord>): Live => ({
    clusterRoles: [nodes],
    clusterRoleBindings: [viewers, nodesToo],
    facts: facts({ ...dead(iam), accessEntries: entry(made) }),
  })
  const byRow = (iam: Discovery<IamRecord>): Live => ({
    ...seeing,
    facts: facts(dead(iam)),
  })
  const both = (iam: Discovery<IamRecord>): Live => ({ ...byEntry(iam), mapRoles: seeing.mapRoles })

  test.each<[string, Live, string, readonly string[], string | undefined]>([
    ['entry of a role that is older', byEntry(older), 'yes', [], undefined],
    ['entry of a role made anew', byEntry(anew), 'no', ['entry-of-another'], 'entry-again'],
    ['entry of a role at another path', byEntry(moved), 'no', ['entry-of-another'], 'entry-again'],
    ['entry of a role that is gone', byEntry(none), 'no', ['principal-gone'], 'entry-again'],
    ['row of a role that is gone', byRow(none), 'no', ['principal-gone'], 'none'],
    ['row of a role made anew', byRow(anew), 'yes', [], undefined],
    [
      'row beneath a dead entry',
      both(anew),
      'unknown',
      ['entry-of-another', 'row-beneath-dead-entry'],
      'entry-again',
    ],
    ['row and entry of a role that is gone', both(none), 'no', ['principal-gone'], 'entry-again'],
    [
      'row beneath a dead entry that gives nothing',
      { ...both(anew), facts: facts({ ...dead(anew), accessEntries: entry({ createdAt: '2026-03-01' }) }) },
      'unknown',
      ['entry-of-another', 'row-beneath-dead-entry'],
      'entry-again',
    ],
    [
      'row beneath a dead entry in mode API',
      {
        ...both(anew),
        facts: facts({ ...dead(anew), accessEntries: entry(made), authenticationMode: 'API' }),
      },
      'no',
      ['entry-of-another'],
      'entry-again',
    ],
  ])('%s', (_, live, verdict, causes, mend) => {
    const { mapping, answer, ...found } = ask({ live })
    expect(mapping.verdict).toBe(verdict)
    expect(answer).toEqual(verdict === 'yes' ? { verdict } : { verdict, stoppedBy: 'mapping' })
    expect(mapping.causes.map(({ kind }) => kind)).toEqual(causes)
    expect(found.mend?.kind).toBe(mend)
  })

  test('certainly has nothing where what is beneath its entry gives nothing', () => {
    const { mapping, answer } = ask({
      live: { ...byEntry(anew), mapAccounts: '- "111122223333"\n' },
      can: 'list pods',
    })
    expect(mapping.verdict).toBe('unknown')
    expect(mapping.causes.map(({ kind }) => kind)).toEqual(['entry-of-another', 'row-beneath-dead-entry'])
    expect(answer).toEqual({ verdict: 'no', stoppedBy: 'rbac' })
  })

  test('is told what makes its entry work again, in words and in commands', () => {
    expect(said({ live: byEntry(moved) })).toMatchInlineSnapshot(`
"arn:aws:iam::111122223333:role/console has no access to the Kubernetes objects of prod: its access entry is of an earlier principal of the same name.

  ? IAM      not checked: a directory or kubeconfig has no information about AWS
  ✗ mapping  an access entry has its ARN, as console, group viewers, access policy AmazonEKSViewPolicy (shop)
             the role was deleted, and the one of the same name is arn:aws:iam::111122223333:role/ops/console now: EKS matches an entry by the unique id of its principal, so this one gives nobody access (401)
  · RBAC     not checked

If the role of today is meant to have the access of the earlier one, delete the access entry and create it again:

  aws eks delete-access-entry --cluster-name prod \\
    --principal-arn arn:aws:iam::111122223333:role/my-team/console
  aws eks create-access-entry --cluster-name prod \\
    --principal-arn arn:aws:iam::111122223333:role/ops/console \\
    --type STANDARD \\
    --username console \\
    --kubernetes-groups viewers
  aws eks associate-access-policy --cluster-name prod \\
    --principal-arn arn:aws:iam::111122223333:role/ops/console \\
    --policy-arn arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy \\
    --access-scope type=namespace,namespaces=shop
"
`)
  })

  test('of which the entry gives nothing is told what that lacks too, with the username that it has', () => {
    const live = {
      facts: facts({
        ...dead(anew),
        accessEntries: entry({ ...made, groups: ['x'], policies: [] }),
      }),
    }
    const { mend } = ask({ live, can: 'list pods' })
    expect(mend).toMatchObject({
      kind: 'entry-again',
      next: { kind: 'lines', lines: { bindings: [{ groups: ['x'], clusterRole: 'list-pods' }] } },
    })
  })

  test('may be one that IAM does not tell of, which is said', () => {
    const iam = { kind: 'unknown', action: 'iam:GetRole', denied: true, message: 'no' } as const
    const { answer, limits } = ask({ live: byEntry(iam) })
    expect(answer.verdict).toBe('yes')
    expect(limits).toContainEqual({ kind: 'principals-unchecked', action: 'iam:GetRole', message: 'no' })
  })
})

describe('the one who asks', () => {
  const identity = { username: 'kubernetes-admin', groups: ['system:masters'], canonicalArn: CONSOLE }

  test('is in although no row says so: the creator of the cluster', () => {
    const { answer, mapping } = ask({ live: { facts: facts({ identity }) } })
    expect(answer).toEqual({ verdict: 'yes' })
    expect(mapping.found.way).toEqual({ kind: 'hidden' })
  })

  test('is the creator after a plan too, because no plan changes that', () => {
    const { answer } = ask({ live: { facts: facts({ identity }) }, asOf: 'plan' })
    expect(answer).toEqual({ verdict: 'yes' })
  })
})

describe('--as-of plan', () => {
  const file = `${FILE}  - role: ${CONSOLE}\n    groups: [viewers]\n`

  test('answers for what the file would make of the cluster', () => {
    const live = { ...seeing, mapRoles: '' }
    expect(ask({ file, live }).answer.verdict).toBe('no')
    expect(ask({ file, live, asOf: 'plan' }).answer.verdict).toBe('yes')
  })

  test('says when that plan is refused', () => {
    const live = { ...seeing, mapUsers: '- userarn: {{x}}\n' }
    const { limits } = ask({ file, live, asOf: 'plan' })
    expect(limits).toContainEqual({ kind: 'plan-refused', codes: ['aws-auth-broken-key'] })
  })
})

describe('explain of a role of nodes', () => {
  const group = { name: 'gpu', roleArn: `${ACCOUNT}:role/console`, os: 'windows' } as const
  const gpu = facts({ nodeGroups: { kind: 'known', value: [group] } })
  const item = `{rolearn: "${ACCOUNT}:role/console", username: "system:node:{{EC2PrivateDNSName}}", groups: ["system:bootstrappers", "system:nodes", "eks:kube-proxy-windows"]}`

  test('without a row says so, and gives the row that it needs', () => {
    const { answer, mapping, mend } = ask({ live: { facts: gpu } })
    expect(answer.verdict).toBe('no')
    expect(mapping.causes[0]).toEqual({
      kind: 'node-role',
      uses: 'node group gpu uses this role',
      faults: [],
      needed: item,
    })
    expect(mend).toEqual({ kind: 'node-row', item })
  })

  test('with another row says what differs', () => {
    const { mapping, mend } = ask({ live: { facts: gpu, mapRoles: row('console', ['viewers']) } })
    expect(mapping.causes[0]).toMatchObject({
      kind: 'node-role',
      faults: expect.arrayContaining([expect.stringContaining('it lacks the group system:nodes')]),
    })
    expect(mend).toEqual({ kind: 'node-row', item })
  })

  test('gives no row where an entry may let it in', () => {
    const unknown = { kind: 'unknown', action: 'eks:ListAccessEntries', denied: true, message: 'no' } as const
    const { mend } = ask({
      live: { facts: facts({ nodeGroups: { kind: 'known', value: [group] }, accessEntries: unknown }) },
    })
    expect(mend).toEqual({ kind: 'node-row' })
  })
})

describe('a row with the name of an instance', () => {
  const ofNode = (name: string, groups: string): string =>
    `- rolearn: ${ACCOUNT}:role/${name}\n  username: system:node:{{EC2PrivateDNSName}}\n  groups: [${groups}]\n`
  const live = { mapRoles: ofNode('console', 'system:nodes, system:masters') }
  const session = (name: string): string => `arn:aws:sts::111122223333:assumed-role/console/${name}`

  test.each([
    ['jane', 'no'],
    ['i-0123', 'no'],
    ['i-0123456789abcdef01', 'no'],
    // Whether there is such an instance is not known.
    ['i-01234567', 'part'],
    ['i-0123456789abcdef0', 'part'],
  ])('a session %s: %s', (name, verdict) => {
    const { answer, mapping } = ask({ live, principal: session(name), can: 'list nodes' })
    expect(answer.verdict).toBe(verdict)
    expect(mapping.causes.map(({ kind }) => kind)).toEqual(verdict === 'no' ? ['session-refused'] : [])
  })

  test('of the role itself it is said that only instances get in', () => {
    const { answer, mapping } = ask({ live, can: 'list nodes' })
    expect(answer.verdict).toBe('part')
    expect(mapping.causes.map(({ kind }) => kind)).toEqual(['session-refused'])
  })

  test.each([
    ['AWSReservedSSO_Admin_0a1b2c3d4e5f6789', 'no'],
    ['AWSReservedSSO_Admin', 'part'],
    ['admins', 'part'],
  ])('of %s, of which no instance can have a session or one may: %s', (name, verdict) => {
    const { answer, mapping } = ask({
      live: { mapRoles: ofNode(name, 'system:nodes, system:masters') },
      principal: `${ACCOUNT}:role/${name}`,
      can: 'list nodes',
    })
    expect(answer.verdict).toBe(verdict)
    expect(mapping.causes.map(({ kind }) => kind)).toEqual(['session-refused'])
  })

  test('behind a refused row no account counts', () => {
    const { answer } = ask({
      live: { ...live, mapAccounts: '- "111122223333"\n' },
      principal: session('jane'),
    })
    expect(answer).toEqual({ verdict: 'no', stoppedBy: 'mapping' })
  })
})

describe('without a username', () => {
  const live = {
    mapRoles: `- rolearn: ${ACCOUNT}:role/console\n  groups: [all]\n`,
    clusterRoles: [clusterRole('all', [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }])],
    clusterRoleBindings: [bindEverywhere('all', 'ClusterRole/all', group('all'))],
  }

  test.each([
    ['list pods -n shop', 'yes'],
    ['list deployments.apps -n shop', 'yes'],
    ['get certificates.cert-manager.io -n shop', 'yes'],
    ['list pods.metrics.k8s.io -n shop', 'no'],
    ['get pods.custom.metrics.k8s.io -n shop', 'no'],
    ['list packagemanifests.packages.operators.coreos.com', 'no'],
  ])('%s: %s', (can, verdict) => {
    const { answer, rbac, limits } = ask({ live, can })
    expect(answer.verdict).toBe(verdict)
    expect(rbac.causes.map(({ kind }) => kind)).toEqual(verdict === 'no' ? ['no-username'] : [])
    expect(limits.some(({ kind }) => kind === 'no-username')).toBe(can.includes('cert-manager'))
  })

  test('a username is what it takes', () => {
    const { mend } = ask({ live, can: 'list pods.metrics.k8s.io -n shop' })
    expect(mend).toMatchObject({
      kind: 'lines',
      lines: {
        principals: [
          {
            arn: `${ACCOUNT}:role/console`,
            username: 'arn:aws:sts::111122223333:assumed-role/console/{{SessionName}}',
            groups: ['all'],
          },
        ],
        bindings: [],
        presets: [],
      },
    })
  })

  test.each([
    ['of a role, without the key', `- rolearn: ${ACCOUNT}:role/console\n  groups: [all]\n`, CONSOLE],
    [
      'of a role, empty',
      `- rolearn: ${ACCOUNT}:role/console\n  username: ""\n  groups: [all, ops]\n`,
      CONSOLE,
    ],
  ])('what is written in the place of a row %s keeps what it has', (_, mapRoles, principal) => {
    const asked = { live: { ...live, mapRoles }, principal, can: 'list pods.metrics.k8s.io -n shop' }
    const { mend } = ask(asked)
    if (mend === undefined) throw new Error('nothing is printed')
    const after = mended(asked, mend)
    const state = stateOf(principalOf(principal), after, after)
    expect(state.mapping.identities[0]?.username).not.toBe('')
    for (const can of [asked.can, 'list pods', 'delete nodes/a'])
      expect([can, permission(state.held, requestOf(can))]).toEqual([can, 'yes'])
  })

  test('a user gets the name that EKS would give it', () => {
    const alice = `${ACCOUNT}:user/alice`
    const mapUsers = `- userarn: ${alice}\n  groups: [all]\n`
    const asked = { live: { ...live, mapUsers }, principal: alice, can: 'list pods.metrics.k8s.io -n shop' }
    expect(ask(asked).mend).toMatchObject({ lines: { principals: [{ username: alice, groups: ['all'] }] } })
  })

  test('a row with a username is not spoken of', () => {
    const named = { ...live, mapRoles: row('console', ['all']) }
    const { answer, mend } = ask({ live: named, can: 'list pods.metrics.k8s.io -n shop' })
    expect([answer.verdict, mend]).toEqual(['yes', undefined])
  })
})
