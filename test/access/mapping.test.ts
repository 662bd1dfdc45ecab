import { describe, expect, test } from '@jest/globals'
import type { Desired, DesiredPrincipal } from '../../src/access/desired.ts'
import { entryProblems } from '../../src/access/entry-rules.ts'
import { parseAccess } from '../../src/access/parse.ts'
import { resolveAccess } from '../../src/access/resolve.ts'
import { policiesWithoutEntry } from '../../src/access/row-rules.ts'
import { problemsOf } from './fixture.ts'

const ROLE = 'arn:aws:iam::111122223333:role'
const CLUSTERS =
  '[{name: a, region: ap-northeast-1, mapping: access-entries}, {name: b, directory: b, mapping: access-entries}, {name: c, region: ap-northeast-1, mapping: aws-auth}, {name: d, region: ap-northeast-1}, {name: e, context: e}]'

function file(principals: string, clusters = CLUSTERS): string {
  return `version: 1\nclusters: ${clusters}\nprincipals:\n${principals}`
}

function resolved(text: string): readonly Desired[] {
  const { access, problems } = parseAccess(text, 'access.yaml')
  if (access === undefined) throw new Error(JSON.stringify(problems))
  return resolveAccess(access, []).desired
}

test('the mapping of a cluster is known with its place', () => {
  const place = (column: number): object => expect.objectContaining({ file: 'access.yaml', line: 2, column })
  const clusters = resolved(file(`  - role: ${ROLE}/a\n`)).map(({ cluster }) =>
    cluster.door === 'context' ? undefined : cluster.mapping,
  )
  expect(clusters).toEqual([
    { name: 'access-entries', where: place(55) },
    { name: 'access-entries', where: place(105) },
    { name: 'aws-auth', where: place(165) },
    undefined,
    undefined,
  ])
})

test('a principal knows the places of its parts', () => {
  const text = file(`  - role: ${ROLE}/a\n    username: a\n    groups: [b, c]\n`)
  const place = (line: number, column: number): object => expect.objectContaining({ line, column })
  expect(resolved(text)[0]?.principals[0]?.places).toEqual({
    arn: place(4, 11),
    username: place(5, 15),
    groups: [place(6, 14), place(6, 17)],
  })
})

describe('what EKS refuses in access entries is said once for all clusters', () => {
  test.each([
    [
      'a username of AWS',
      `  - {role: "${ROLE}/x", username: "aws:x"}\n`,
      'EKS refuses access entries whose username begins with "aws:", and this principal would get one in a and b.',
      'Use another prefix, or leave the username out for the default. Bindings that name it must name the new one.',
    ],
    [
      'a template that EKS does not document',
      `  - {role: "${ROLE}/x", username: "x:{{AccountID}}:{{SessionName}}"}\n`,
      'EKS documents no {{AccountID}} for usernames of access entries, and this principal would get one in a and b.',
      'Write 111122223333 in its place.',
    ],
    [
      'system:masters',
      `  - {role: "${ROLE}/x", groups: ["system:masters"], clusters: [b, c]}\n`,
      'EKS refuses access entries with a group that begins with "system:", and this principal would get one in b.',
      'Write policies: [AmazonEKSClusterAdminPolicy] in place of the group. It is not the same: it is not in RBAC, so no binding shows who has it.',
    ],
    [
      'a role of EKS itself',
      `  - {role: "${ROLE}/aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS"}\n`,
      'EKS refuses access entries for service-linked roles, and this principal would get one in a and b.',
      'Remove it: EKS gives its own roles the access that they need.',
    ],
    [
      'an account',
      '  - account: "111122223333"\n',
      'EKS has no access entry for all principals of an account, and access entries are the mapping of a and b.',
      'Declare the roles and users of the account that need access, or give the entry other clusters.',
    ],
  ])('%s', (_, principals, message, fix) => {
    expect(problemsOf(file(principals)).map((one) => [one.severity, one.message, one.fix])).toEqual([
      ['error', message, fix],
    ])
  })

  test.each([
    ['a username with a colon before its template', `{role: "${ROLE}/x", username: "x:{{SessionNameRaw}}"}`],
    ['the default username', `{role: "${ROLE}/teams/x"}`],
    ['a group that only contains system:', `{role: "${ROLE}/x", groups: ["my-system:x"]}`],
    [
      'policies in clusters with access entries, and where the mode decides',
      `{role: "${ROLE}/x", policies: [AmazonEKSViewPolicy], clusters: [a, b, d]}`,
    ],
    ['what only other clusters get', `{role: "${ROLE}/x", groups: ["system:masters"], clusters: [c, d, e]}`],
  ])('not %s', (_, principal) => {
    expect(problemsOf(file(`  - ${principal}\n  - role: ${ROLE}/other\n`))).toEqual([])
  })
})

describe('a policy where no access entry is made', () => {
  const policy = { policy: 'AmazonEKSViewPolicy', scopes: [{ kind: 'cluster' as const }], where: { line: 7 } }

  test.each([
    ['mapping', 'aws-auth is the mapping of prod'],
    ['context', 'the connection to prod is a kubeconfig, which does not lead to access entries'],
    ['mode', 'the authentication mode of prod is CONFIG_MAP, which has none'],
    ['row', 'the principal has a row of aws-auth in prod and keeps it'],
  ] as const)('because of the %s', (because, reason) => {
    expect(policiesWithoutEntry({ policies: [policy] }, { clusters: ['prod'], because })).toMatchObject([
      {
        code: 'access-policy-without-entry',
        severity: 'error',
        where: { line: 7 },
        message: `Only an access entry has access policies, and ${reason}.`,
        found: 'AmazonEKSViewPolicy',
      },
    ])
    expect(policiesWithoutEntry({}, { clusters: ['prod'], because })).toEqual([])
  })
})

test('a declaration without places is blamed where the principal is', () => {
  const principal: DesiredPrincipal = {
    kind: 'role',
    arn: `${ROLE}/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch`,
    username: '{{SessionName}}',
    groups: ['system:nodes'],
    where: { file: 'access.yaml', line: 3 },
  }
  expect(entryProblems(principal, ['prod']).map(({ code, where }) => [code, where.line])).toEqual([
    ['principal-service-linked-role', 3],
    ['username-not-portable', 3],
    ['group-not-portable', 3],
  ])
})

test('a cluster has at most 3,000 access entries', () => {
  const users = (count: number): string =>
    Array.from({ length: count }, (_, index) => `  - user: arn:aws:iam::111122223333:user/u${index}\n`).join(
      '',
    )
  const clusters = '[{name: a, region: ap-northeast-1, mapping: access-entries}, {name: b, directory: b}]'

  expect(problemsOf(file(users(3000), clusters))).toEqual([])
  expect(problemsOf(file(users(3001), clusters))).toMatchObject([
    {
      code: 'too-many-entries',
      where: { line: 2, column: 19 },
      message:
        'The file declares 3,001 roles and users for a, and a cluster has at most 3,000 access entries.',
    },
  ])
})

describe('a principal that is declared twice', () => {
  const twice = (one: string, other: string): (string | undefined)[] =>
    problemsOf(
      file(
        `  - {role: "${ROLE}/x", policies: ${one}}\n  - {role: "${ROLE}/x", policies: ${other}}\n`,
        '[{name: a, region: ap-northeast-1}]',
      ),
    ).map(({ fix }) => fix)

  test('with the same policies says the same, whatever their order', () => {
    const [one, other] = [
      '[AmazonEKSViewPolicy, {policy: AmazonEKSEditPolicy, namespaces: [a, b]}]',
      '[{policy: AmazonEKSEditPolicy, namespaces: [b, a]}, {policy: AmazonEKSViewPolicy}]',
    ]
    expect(twice(one, other)).toEqual(['The entries say the same: remove the one on line 5.'])
  })

  test('with other policies has one access entry', () => {
    const fix = expect.stringContaining('A principal has one access entry: write one entry with')
    expect(twice('[AmazonEKSEditPolicy]', '[{policy: AmazonEKSEditPolicy, namespaces: [a]}]')).toEqual([fix])
    expect(twice('[AmazonEKSEditPolicy]', '[AmazonEKSViewPolicy]')).toEqual([fix])
  })
})
