import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { NO_LINES } from '../../src/explain/ways/line/lines.ts'
import { whoCan } from '../../src/explain/who/who-can.ts'
import { unpainted } from '../../src/render/colour.ts'
import { explanationsJson, whoCanJson } from '../../src/render/explain/json.ts'
import { explanationsSummary } from '../../src/render/explain/markdown.ts'
import { explanationsText } from '../../src/render/explain/terminal.ts'
import { accessYaml } from '../../src/render/explain/yaml.ts'
import { WIDTH } from '../../src/words/wrap.ts'
import { ACCOUNT, ask, CONSOLE, requestOf, snapshotOf } from '../explain/closed-loop.ts'
import { row } from '../plan/live.ts'
import { bindEverywhere, group } from '../rbac/rbac-objects.ts'
import { HOSTILE } from '../scenario/hostile.ts'

const options = { file: 'access.yaml', paint: unpainted, width: Infinity }

describe('lines of access.yaml', () => {
  test.each(HOSTILE)('hold $name as exactly that text', ({ text }) => {
    const lines = { ...NO_LINES, bindings: [{ groups: [text], clusterRole: 'view', clusters: [text] }] }
    const yaml = accessYaml(lines).join('\n')
    expect(yaml).toMatch(/^[\n -~]*$/)
    expect(load(yaml)).toEqual({ rbac: { bindings: lines.bindings } })
  })

  test.each([
    'yes',
    'No',
    'null',
    '123',
    '0x1',
    '1e3',
    '~',
    'a: b',
    '- a',
    '{{x}}',
    '@a',
    '*a',
    'a #b',
    '',
    'a:',
  ])('hold %j as text', (text) => {
    const lines = { ...NO_LINES, principals: [{ key: 'role', arn: CONSOLE, groups: [text] } as const] }
    expect(load(accessYaml(lines).join('\n'))).toEqual({ principals: [{ role: CONSOLE, groups: [text] }] })
  })
})

describe('names from outside', () => {
  test.each(HOSTILE)('$name in a group, a username and a binding do nothing', ({ text }) => {
    const quoted = JSON.stringify(text)
    const live = {
      mapRoles: `- rolearn: ${CONSOLE}\n  username: ${quoted}\n  groups: [${quoted}, x]\n`,
      clusterRoleBindings: [bindEverywhere(text, 'ClusterRole/none', group('x'))],
    }
    const explanation = ask({ live })
    const shown = explanationsText([explanation], { ...options, width: WIDTH })
    expect(shown).not.toMatch(/[^\n\P{Cc}]/u)
    expect(shown).not.toContain('##[')
    expect(shown).not.toMatch(/^\s*::/m)
    expect(JSON.parse(explanationsJson([explanation], options)).clusters).toHaveLength(1)
    const summary = explanationsSummary([explanation], options)
    expect(summary).not.toMatch(/[^\n\P{Cc}]/u)
    // A code span or a fenced block is the only place where such a text stands.
    expect(summary.match(/^#/gm)).toHaveLength(1)
  })
})

test('an explanation in a terminal', () => {
  const live = {
    mapRoles: row('my-team/console', ['viewers']),
    mapUsers: `- userarn: ${ACCOUNT}:user/console\n  username: {{SessionName}}\n`,
    clusterRoleBindings: [bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))],
  }
  expect(explanationsText([ask({ live })], { ...options, width: WIDTH })).toMatchInlineSnapshot(`
"arn:aws:iam::111122223333:role/console has no access to the Kubernetes objects
of prod: no row or access entry maps it.

  ? IAM      not checked: a directory or kubeconfig has no information about AWS
  ✗ mapping  no row of aws-auth maps arn:aws:iam::111122223333:role/console
             row 2 of mapRoles has
               arn:aws:iam::111122223333:role/my-team/console: AWS reports a
               role without its path, so this row never matches (group viewers)
             the authenticator cannot read mapUsers (line 2: "invalid map key"),
               so none of its rows has an effect: 1 principal in its text, but
               not this one
  · RBAC     not checked

Add these lines to access.yaml. They give read in the whole cluster:

  principals:
    - role: arn:aws:iam::111122223333:role/console
      username: my-team/console
      groups: [viewers]

Apply it, with --repair in a terminal or "repair: true" in the workflow, because
a key of aws-auth cannot be read.

Not counted or not certain:
  access entries are not known here and are not counted
  the principal that created the cluster may be admin without a row or an access
    entry
"
`)
})

test('where a repair alone is enough, the file is not said to declare the principal', () => {
  const alice = `${ACCOUNT}:user/alice`
  const live = {
    mapUsers: `- userarn: ${alice}\n  groups: [viewers]\n- userarn: ${ACCOUNT}:user/bob\n  username: {{SessionName}}\n`,
    clusterRoleBindings: [bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))],
  }
  expect(explanationsText([ask({ live, principal: alice })], options)).toContain(
    '\n\nApply access.yaml, with --repair in a terminal or "repair: true" in the workflow, because a key of aws-auth cannot be read.\n',
  )
})

test('an explanation in the summary', () => {
  const live = {
    mapRoles: row('console', ['viewer']),
    clusterRoleBindings: [bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))],
  }
  expect(explanationsSummary([ask({ live })], options)).toMatchInlineSnapshot(`
"### ✗ \`arn:aws:iam::111122223333:role/console\` has no access to the Kubernetes objects of \`prod\`: RBAC grants none of that

|  | layer | result |
| - | - | - |
| ? | IAM | not checked: a directory or kubeconfig has no information about AWS |
| ✓ | mapping | row 2 of mapRoles maps it as \`console\`, group \`viewer\` |
| ✗ | RBAC | does not allow it to list any of the workloads that the console shows<br>no binding has the group \`viewer\`; there are bindings for \`viewers\` |

Add these lines to \`access.yaml\`. They give read in the whole cluster:

\`\`\`yaml
principals:
  - role: arn:aws:iam::111122223333:role/console
    username: console
    groups: [viewers]
\`\`\`

Not counted or not certain:

- access entries are not known here and are not counted"
`)
})

describe('the first sentence names all that stands in the way', () => {
  const denied = {
    action: 'eks:AccessKubernetesApi',
    resource: '*',
    decision: 'not-allowed',
    policies: [],
    missingContext: [],
  } as const
  const iam = { kind: 'checked', arn: CONSOLE, decisions: [denied] } as const
  const viewers = bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))

  test.each([
    ['IAM', { mapRoles: row('console', ['viewers']), clusterRoleBindings: [viewers] }, ''],
    ['IAM and aws-auth', { clusterRoleBindings: [viewers] }, ', and no row or access entry maps it'],
    ['IAM and RBAC', { mapRoles: row('console', ['x']) }, ', and RBAC grants none of that'],
  ])('%s', (_, live, more) => {
    expect(explanationsText([ask({ live, iam })], options)).toContain(
      `of prod: IAM does not allow what the console needs${more}.\n`,
    )
  })
})

test('JSON has all that is to be copied, the files beside access.yaml too', () => {
  const explanation = ask({ live: { mapRoles: row('console', ['ops']) }, can: 'create pods/exec -n shop' })
  const [cluster] = JSON.parse(explanationsJson([explanation], options)).clusters
  expect(cluster.says).toBe(
    `${CONSOLE} may not create pods/exec in the namespace shop of prod: RBAC does not allow it`,
  )
  expect(cluster.remedies).toEqual([
    { says: 'Add these lines to access.yaml. They give exactly that', copy: cluster.lines },
    {
      says: 'Create the file rbac/create-pods-exec.yaml next to it',
      copy: expect.stringContaining('resources: [pods/exec]'),
    },
  ])
})

test('who can, as JSON', () => {
  const answer = whoCan({
    cluster: 'prod',
    snapshot: snapshotOf({ mapRoles: row('console', ['system:masters']) }),
    request: requestOf('list pods -n shop'),
  })
  expect(JSON.parse(whoCanJson([answer]))).toMatchObject({
    version: 1,
    clusters: [{ name: 'prod', principals: [{ arn: CONSOLE, ways: [{ kind: 'masters' }] }] }],
  })
})
