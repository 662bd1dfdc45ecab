import { describe, expect, test } from '@jest/globals'
import type { AccessEntry, ClusterFacts } from '../../../src/live/facts.ts'
import { unpainted } from '../../../src/render/colour.ts'
import { explanationsJson } from '../../../src/render/explain/json.ts'
import { explanationsText } from '../../../src/render/explain/terminal.ts'
import { ledgerWith } from '../../plan/entries.ts'
import { factsOf, known } from '../../plan/guard/cluster.ts'
import { row } from '../../plan/live.ts'
import { bindEverywhere, group } from '../../rbac/rbac-objects.ts'
import { ACCOUNT, type Asked, ask, CONSOLE, FILE } from '../closed-loop.ts'

const viewers = bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))
const ELSE = `${ACCOUNT}:user/somebody-else`
const DECLARED = `${FILE}  - role: ${ACCOUNT}:role/team/console
    username: console
    groups: [devs]
    policies: [AmazonEKSEventPolicy, { policy: AmazonEKSViewPolicy, namespaces: [ops, "ops-*"] }]
`

function entry(principalArn: string, groups: readonly string[], more: object = {}): AccessEntry {
  return { principalArn, details: { type: 'STANDARD', username: 'console', groups, policies: [], ...more } }
}

function inMode(
  authenticationMode: NonNullable<ClusterFacts['authenticationMode']>,
  ...entries: readonly AccessEntry[]
): ClusterFacts {
  return factsOf({ authenticationMode, accessEntries: known(entries) })
}

function printed(asked: Asked): string {
  const text = explanationsText([ask(asked)], { file: 'access.yaml', paint: unpainted, width: Infinity })
  const paragraphs = text.trimEnd().split('\n\n').slice(2)
  return paragraphs.filter((one) => !one.startsWith('Not counted')).join('\n\n')
}

describe('in mode API the plan makes the entry', () => {
  const live = { facts: inMode('API'), clusterRoleBindings: [viewers] }

  test('of whom nothing lets in, and whose path may be missing', () => {
    expect(printed({ live })).toMatchInlineSnapshot(`
"Add these lines to access.yaml. They give read in the whole cluster. If the role has a path, add the path to the ARN:

  principals:
    - role: arn:aws:iam::111122223333:role/console
      groups: [viewers]"
`)
  })

  test('with the path, where it is known', () => {
    const iam = { kind: 'checked', arn: `${ACCOUNT}:role/team/console`, decisions: [] } as const
    expect(printed({ live, iam })).toMatchInlineSnapshot(`
"Add these lines to access.yaml. They give read in the whole cluster:

  principals:
    - role: arn:aws:iam::111122223333:role/team/console
      groups: [viewers]"
`)
    expect(printed({ live, principal: `${ACCOUNT}:role/team/console` })).not.toContain(
      'If the role has a path',
    )
    expect(printed({ live, principal: `${ACCOUNT}:user/alice` })).not.toContain('If the role has a path')
  })

  test('without groups that no entry can have', () => {
    const reserved = bindEverywhere('all', 'ClusterRole/view', group('system:viewers'))
    const only = { ...live, clusterRoleBindings: [reserved] }
    expect(printed({ live: only })).toContain('groups: [console]')
    const mapRoles = row('console', ['system:viewers', 'viewers'])
    const both = { ...live, clusterRoleBindings: [reserved, viewers], mapRoles }
    expect(printed({ live: both })).toContain('groups: [viewers]')
  })

  test('whatever its list says, where that could not be read: the plan is refused until then', () => {
    const accessEntries = {
      kind: 'unknown',
      action: 'eks:ListAccessEntries',
      denied: true,
      message: 'no',
    } as const
    const facts = factsOf({ authenticationMode: 'API', accessEntries })
    expect(printed({ live: { ...live, facts } })).toMatchInlineSnapshot(`
"Add these lines to access.yaml. They give read in the whole cluster. If the role has a path, add the path to the ARN:

  principals:
    - role: arn:aws:iam::111122223333:role/console
      groups: [viewers]

Until then the plan is refused for other reasons: entries-unknown."
`)
  })

  test('but not of whom the file removes', () => {
    const file = `${FILE}removed:\n  - role: ${CONSOLE}\n`
    expect(ask({ live, file }).mend).toEqual({ kind: 'none' })
  })
})

describe('an entry that the file declares', () => {
  test('keeps username, groups and policies in the line that replaces its own', () => {
    const clusterRoleBindings = [bindEverywhere('devs', 'ClusterRole/edit', group('devs'))]
    const asked = { file: DECLARED, can: 'list nodes' }
    const facts = inMode('API', entry(`${ACCOUNT}:role/team/console`, ['devs']))
    const text = printed({ ...asked, live: { facts, clusterRoleBindings } })
    expect(text).toMatchInlineSnapshot(`
"What it may do:
  a way to admin in the whole cluster, write Secrets, run pods as any service account: group devs → ClusterRole edit

Add these lines to access.yaml. They give exactly that:

  principals:
    # replaces the entry on line 8
    - role: arn:aws:iam::111122223333:role/team/console
      username: console
      groups: [devs, console]
      policies: [AmazonEKSEventPolicy, { policy: AmazonEKSViewPolicy, namespaces: [ops, "ops-*"] }]
  rbac:
    manifests:
      - rbac/list-nodes.yaml
    bindings:
      - groups: [console]
        clusterRole: list-nodes

Create the file rbac/list-nodes.yaml next to it:

  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    name: list-nodes
  rules:
    - apiGroups: [""]
      resources: [nodes]
      verbs: [list]"
`)
    const notYet = printed({ ...asked, live: { facts: inMode('API'), clusterRoleBindings } })
    expect(text.endsWith(notYet)).toBe(true)
  })

  test('is applied where that is enough, and the file is named as the cause', () => {
    const { mend, mapping } = ask({ live: { facts: inMode('API') }, file: DECLARED, can: 'list pods -n ops' })
    expect(mend).toEqual({ kind: 'apply', repair: false, refused: [] })
    expect(mapping.causes.map(({ kind }) => kind)).toEqual(['mode-api', 'declared'])
  })

  test('is made anew by the plan where it is of an earlier role', () => {
    const made = { createdAt: '2026-03-01T00:00:00.000Z' }
    const facts = (arn: string): ClusterFacts => ({
      ...inMode('API', entry(`${ACCOUNT}:role/team/console`, ['devs'], made)),
      iamPrincipals: new Map([
        [CONSOLE, known({ kind: 'exists', arn, createdAt: '2026-06-01T00:00:00.000Z' } as const)],
      ]),
    })
    const asked = { file: DECLARED, can: 'list pods -n ops' }
    expect(
      printed({ ...asked, live: { facts: facts(`${ACCOUNT}:role/team/console`) } }),
    ).toMatchInlineSnapshot(
      `"If the role of today is meant to have the access of the earlier one, apply access.yaml: its plan deletes the access entry and creates it again, as the file declares it."`,
    )
    expect(
      printed({ ...asked, live: { facts: facts(`${ACCOUNT}:role/new/console`) } }),
    ).toMatchInlineSnapshot(
      `"If the role of today is meant to have the access of the earlier one, write arn:aws:iam::111122223333:role/new/console on line 8, and apply access.yaml: its plan deletes the access entry and creates it again, as the file declares it."`,
    )
    const gone = {
      ...facts(''),
      iamPrincipals: new Map([[CONSOLE, known({ kind: 'none' } as const)]]),
    }
    expect(printed({ ...asked, live: { facts: gone } })).toMatchInlineSnapshot(
      `"Create the role in IAM. Then apply access.yaml: its plan deletes the access entry and creates it again, as the file declares it."`,
    )
  })
})

describe('an entry that the file does not declare', () => {
  test('is declared where the plan would remove it, because it was declared until now', () => {
    const tags = { 'eks-access/set': 'default' }
    const facts = inMode('API', entry(`${ACCOUNT}:role/team/console`, ['devs'], { tags }))
    const live = {
      facts,
      clusterRoleBindings: [viewers],
      ledger: ledgerWith([`${ACCOUNT}:role/team/console`]),
    }
    expect(printed({ live })).toMatchInlineSnapshot(`
"Add these lines to access.yaml. They give read in the whole cluster:

  principals:
    - role: arn:aws:iam::111122223333:role/team/console
      groups: [viewers]"
`)
  })

  test('is changed by a command', () => {
    const facts = inMode('API', entry(CONSOLE, ['devs']))
    expect(printed({ live: { facts, clusterRoleBindings: [viewers] } })).toMatchInlineSnapshot(`
"Change its access entry: EKS uses it, and not aws-auth. It gives read in the whole cluster:

  aws eks update-access-entry --cluster-name prod \\
    --principal-arn arn:aws:iam::111122223333:role/console \\
    --username console \\
    --kubernetes-groups devs viewers"
`)
  })
})

describe('where the cluster allows both and the file does not say which', () => {
  const somebody = entry(ELSE, ['others'], { username: ELSE })
  const rowOfElse = { mapUsers: `- userarn: ${ELSE}\n  username: ${ELSE}\n  groups: [others]\n` }
  const bindings = { clusterRoleBindings: [viewers] }

  test('rows are named if the others of the file have rows', () => {
    const live = { ...bindings, ...rowOfElse, facts: inMode('API_AND_CONFIG_MAP') }
    expect(printed({ live })).toMatchInlineSnapshot(`
"Add these lines to access.yaml. They give read in the whole cluster:

  clusters:
    # the entry of this cluster, with \`mapping\`; its other keys are not shown here
    - name: prod
      mapping: aws-auth
  principals:
    - role: arn:aws:iam::111122223333:role/console
      groups: [viewers]"
`)
    const json = JSON.parse(explanationsJson([ask({ live })], { file: 'access.yaml' }))
    expect(json.clusters[0].clusterMapping).toBe('aws-auth')
  })

  test('entries are named if the others have entries', () => {
    const live = { ...bindings, facts: inMode('API_AND_CONFIG_MAP', somebody) }
    expect(printed({ live })).toMatchInlineSnapshot(`
"Add these lines to access.yaml. They give read in the whole cluster. If the role has a path, add the path to the ARN:

  clusters:
    # the entry of this cluster, with \`mapping\`; its other keys are not shown here
    - name: prod
      mapping: access-entries
  principals:
    - role: arn:aws:iam::111122223333:role/console
      groups: [viewers]"
`)
  })

  test('entries are named if some have entries, and that the others get some is said', () => {
    const file = `${FILE}  - role: ${ACCOUNT}:role/dev\n    groups: [dev]\n`
    const live = {
      ...bindings,
      mapRoles: row('dev', ['dev']),
      facts: inMode('API_AND_CONFIG_MAP', somebody),
    }
    expect(printed({ live, file })).toContain('also gives those an access entry who have a row of aws-auth')
  })

  test('neither is named if the file has an account, which has no entry', () => {
    const file = `${FILE}  - account: "444455556666"\n`
    const live = { ...bindings, facts: inMode('API_AND_CONFIG_MAP', somebody) }
    expect(ask({ live, file }).mend).toEqual({ kind: 'none' })
  })

  test('the word alone is enough for whom the file declares', () => {
    const file = `${FILE}  - role: ${CONSOLE}\n    groups: [viewers]\n`
    const live = { ...bindings, ...rowOfElse, facts: inMode('API_AND_CONFIG_MAP') }
    expect(printed({ live, file })).toMatchInlineSnapshot(`
"Add these lines to access.yaml. They give read in the whole cluster:

  clusters:
    # the entry of this cluster, with \`mapping\`; its other keys are not shown here
    - name: prod
      mapping: aws-auth"
`)
  })

  test('no word is needed for whom a row lets in', () => {
    const live = {
      ...bindings,
      ...rowOfElse,
      mapRoles: row('console', ['devs']),
      facts: inMode('API_AND_CONFIG_MAP'),
    }
    expect(printed({ live })).not.toContain('mapping:')
  })
})
