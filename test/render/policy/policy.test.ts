import { describe, expect, test } from '@jest/globals'
import type { PolicyDifference } from '../../../src/access/policy/difference.ts'
import { headOf } from '../../../src/plan/shown/head.ts'
import { headMarkdown } from '../../../src/render/head/head.ts'
import {
  type PolicyOfCluster,
  type PolicyShown,
  policyItems,
  policyText,
} from '../../../src/render/policy/policy.ts'
import { phraseMarkdown } from '../../../src/words/phrase.ts'
import { nodesOf, readMarkdown } from '../markdown.ts'
import { ABOUT, commentOf, HOSTILE, huge, NO_CHANGES, OPTIONS } from '../plans.ts'

const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`
const loosens = true
const GUARDS: readonly PolicyDifference[] = [
  { kind: 'value', key: 'guards.allowSystemMasters', before: false, after: true, loosens },
  { kind: 'value', key: 'guards.minAdmins', before: 2, after: 'not set', loosens },
  { kind: 'value', key: 'guards.maxRemovalPercent', before: 25, after: 60, loosens, line: 58 },
  {
    kind: 'list',
    key: 'guards.allowNodeRowChanges',
    change: 'added',
    names: [role('a'), role('b')],
    more: 0,
    loosens,
  },
  {
    kind: 'list',
    key: 'guards.requiredAdmins',
    change: 'removed',
    names: [role('a')],
    more: 3,
    all: 'x',
    loosens,
  },
  { kind: 'list', key: 'knownAccounts', change: 'added', names: ['444455556666'], more: 0, loosens },
]

const exception: PolicyDifference = {
  kind: 'exception',
  rule: 'cluster-admin',
  subject: 'system:serviceaccount:ci:default',
  before: null,
  after: '2027-06-30',
  reason: 'migration',
  loosens,
  line: 640,
}

function policyLines(shown: PolicyShown): string[] {
  return policyItems(shown).map(({ phrase }) => phraseMarkdown(phrase))
}

function linesOf(policy: readonly PolicyDifference[], more: Partial<PolicyOfCluster> = {}): string[] {
  return policyLines({
    file: 'access.yaml',
    clusters: [{ cluster: 'prod', policy, ...more }],
  })
}

test('each loosened guard is one line, which says what it was, what it is and what that means', () => {
  expect(linesOf(GUARDS)).toEqual([
    '**Loosens a guard:** `guards.allowSystemMasters` false → true: a row may then gain `system:masters`, which no role limits',
    '**Loosens a guard:** `guards.minAdmins` 2 → not set: one admin is then enough, and none where there is none now',
    '**Loosens a guard:** `guards.maxRemovalPercent` 25 → 60: one apply may then remove the rows, or all access, of 60 % of the managed principals (access.yaml:58)',
    `**Loosens a guard:** \`guards.allowNodeRowChanges\` now names \`${role('a')}\`, \`${role('b')}\``,
    `**Loosens a guard:** \`guards.requiredAdmins\` no longer names \`${role('a')}\` and 3 more`,
    '**Loosens a guard:** `knownAccounts` now names `444455556666`',
  ])
})

test.each<[string, PolicyDifference, string]>([
  [
    'an approval that is no longer required',
    { kind: 'value', key: 'review.approval', before: 'required', after: 'none', loosens, line: 70 },
    'Loosens the review: an approval is no longer required (access.yaml:70)',
  ],
  [
    'a gate that is optional now',
    { kind: 'value', key: 'review.gate', before: 'required', after: 'optional', loosens },
    'Loosens the review: a confirmed digest is no longer required',
  ],
  [
    'comments without a signature',
    { kind: 'value', key: 'review.unsigned', before: 'refuse', after: 'allow', loosens },
    'Loosens the review: a comment that GitHub did not sign counts',
  ],
  [
    'an exception',
    exception,
    'Accepts a danger: cluster-admin of ServiceAccount ci/default, until 2027-06-30, for the reason migration (access.yaml:640)',
  ],
  [
    'an exception that ends later',
    { ...exception, subject: role('ci'), before: '2027-01-31' },
    'Accepts a danger longer: cluster-admin of role/ci, until 2027-01-31 → 2027-06-30, for the reason migration (access.yaml:640)',
  ],
  [
    'unmanaged rows that are removed',
    { kind: 'value', key: 'unmanaged', before: 'keep', after: 'remove', loosens, line: 60 },
    'Removes what access.yaml does not have: unmanaged keep → remove: each row of aws-auth that nobody declared and that is not of nodes, now and later (access.yaml:60)',
  ],
  [
    'rows that are removed because they give nobody anything',
    { kind: 'value', key: 'unmanaged', before: 'keep', after: 'tidy', loosens, line: 60 },
    'Removes rows that give nobody anything: unmanaged keep → tidy: each one of aws-auth that is not of nodes, now and later (access.yaml:60)',
  ],
  [
    'another set',
    { kind: 'value', key: 'name', before: 'a', after: 'b', loosens },
    'Leaves a set: name a → b: what the old set has stays, and no later plan removes or checks it',
  ],
  [
    'a set of another file',
    { kind: 'value', key: 'moved-from', before: 'not set', after: 'octocat/x/access.yaml', loosens, line: 3 },
    'Takes over a set: moved-from not set → octocat/x/access.yaml: what the set has of that file is managed by access.yaml, which removes what it does not declare; that file is then refused (access.yaml:3)',
  ],
  [
    'another target',
    {
      kind: 'target',
      cluster: 'prod',
      facts: [
        { fact: 'account', before: '111122223333', after: '444455556666' },
        { fact: 'assumeRole', before: null, after: role('x') },
      ],
      loosens,
      line: 3,
    },
    `Points prod at another cluster: account 111122223333 → 444455556666, assumeRole not set → ${role('x')} (access.yaml:3)`,
  ],
  [
    'an account that is no longer checked',
    {
      kind: 'target',
      cluster: 'prod',
      facts: [{ fact: 'account', before: '111122223333', after: null }],
      loosens,
    },
    'Changes how prod is reached: account 111122223333 → not set',
  ],
  [
    'a cluster that is gone',
    { kind: 'dropped', cluster: 'prod-us-2', loosens, line: 9 },
    'Drops a cluster: prod-us-2 is no longer in access.yaml. What this set has there stays, and no later plan removes or checks it (access.yaml:9 before)',
  ],
  [
    'a file that GitHub did not return',
    { kind: 'not-compared', loosens },
    'Not compared: whether a guard or the review is loosened, or a cluster is another one. GitHub did not return access.yaml as it was before',
  ],
  [
    'a file that had errors',
    { kind: 'base', base: 'part', loosens },
    'Not compared: all of access.yaml. As it was before, it has errors, and what cannot be read counts as its default',
  ],
  [
    'a file that was not there',
    { kind: 'base', base: 'none', loosens },
    'Compared with the defaults: there was no access.yaml before',
  ],
])('%s is one line, in the comment and in the log', (_words, difference, expected) => {
  const home = '111122223333'
  const shown = {
    file: 'access.yaml',
    clusters: [{ cluster: 'prod', home, policy: [difference] }],
  }
  expect(policyText(shown)).toBe(`${expected}\n`)
  expect(policyLines(shown).map((line) => line.replaceAll(/[*`]/g, ''))).toEqual([expected])
})

test('an exception for a danger that the plan brings says so, also where it is of a role that stands for several', () => {
  const gains = [{ subject: 'serviceAccount ci/default', rule: 'escalate' }]
  expect(linesOf([exception], { gains })).toEqual([
    '**Accepts a danger of this pull request:** `cluster-admin` of ServiceAccount `ci/default`, until `2027-06-30`, for the reason `migration`. Without this exception there would be a warning (access.yaml:640)',
  ])
  const others = [{ subject: 'serviceAccount ci/other', rule: 'escalate' }]
  expect(linesOf([exception], { gains: others })[0]).toMatch(/^\*\*Accepts a danger:\*\*/)
})

test('what is stricter is not told, nor is a cluster that is new', () => {
  const stricter = GUARDS.map((one): PolicyDifference => ({ ...one, loosens: false }))
  expect(linesOf([...stricter, { kind: 'added', cluster: 'x', loosens: false }])).toEqual([])
})

test('what several clusters have is told once, and what some have names them', () => {
  const [guard, other] = GUARDS
  if (guard === undefined || other === undefined) throw new Error('no guard')
  const of = (cluster: string, ...policy: PolicyDifference[]) => ({ cluster, policy })
  const clusters = [of('a', guard, other), of('b', guard, other), of('c', guard)]
  const lines = policyLines({ file: 'access.yaml', clusters })
  expect(lines).toHaveLength(2)
  expect(lines[0]).not.toContain('`a`')
  expect(lines[1]).toMatch(/, for `a`, `b`$/)
})

describe('the caution block', () => {
  test('is there for a loosened guard alone', () => {
    const only = { ...NO_CHANGES, policy: GUARDS.slice(0, 1) }
    const text = commentOf([only], OPTIONS)
    expect(text).toContain(
      '> [!CAUTION]\n> - **Loosens a guard:** `guards.allowSystemMasters` false → true: ',
    )
    expect(text).toContain('plan digest')
  })

  test.each([10, 900, 3_000])('has every loosened guard above %i changes', (changes) => {
    const text = commentOf([{ ...huge(changes), policy: GUARDS }], OPTIONS)
    expect(text.match(/^> - \*\*Loosens a guard:\*\*/gm)).toHaveLength(6)
  })

  test('has a link to each line of this commit, and none to a line that is gone', () => {
    const policy: readonly PolicyDifference[] = [
      { kind: 'value', key: 'guards.minAdmins', before: 2, after: 1, loosens, line: 58 },
      { kind: 'dropped', cluster: 'x', loosens, line: 9 },
    ]
    const repository = { url: 'https://github.com/example/access', commit: 'a'.repeat(40) }
    const text = headMarkdown(headOf([{ ...NO_CHANGES, policy }], { ...ABOUT, repository }))
    expect(text).toContain(`([access.yaml:58](${repository.url}/blob/${repository.commit}/access.yaml#L58))`)
    expect(text).toContain('(access.yaml:9 before)')
  })

  test('takes no mark-up from a record that somebody forged, nor from the name of a file', () => {
    const hostile = [HOSTILE.cluster, '`</sub><img src=x>`', '**bold** [x](https://evil.example)', 'a\nb']
    const policy = hostile.flatMap((text): PolicyDifference[] => [
      { kind: 'list', key: 'guards.nodeRoles', change: 'added', names: [text], more: 0, loosens },
      { kind: 'value', key: 'guards.minAdmins', before: text, after: text, loosens },
      { kind: 'value', key: 'unmanaged', before: text, after: text, loosens },
      { kind: 'value', key: 'name', before: text, after: text, loosens },
      { ...exception, subject: text, before: text, after: text, reason: text },
      { kind: 'target', cluster: text, facts: [{ fact: 'door', before: text, after: text }], loosens },
      { kind: 'dropped', cluster: text, loosens },
    ])
    for (const file of ['access.yaml', '`<b>x`](https://evil.example)', '**x**']) {
      const clusters = [{ cluster: HOSTILE.cluster, policy }]
      const lines = policyLines({ file, clusters })
      expect(lines).toHaveLength(policy.length)
      const nodes = lines.flatMap((line) => nodesOf(readMarkdown(line)))
      const types = nodes.map(({ type }) => type)
      expect(types.filter((type) => ['html', 'link', 'image'].includes(type))).toEqual([])
      expect(types.filter((type) => type === 'strong')).toHaveLength(lines.length)
      expect(lines.join('')).not.toContain('\n')
    }
  })
})
