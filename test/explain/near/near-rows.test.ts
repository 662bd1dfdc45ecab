import { describe, expect, test } from '@jest/globals'
import type { ClusterFacts } from '../../../src/live/facts.ts'
import { unpainted } from '../../../src/render/colour.ts'
import { explanationsText } from '../../../src/render/explain/terminal.ts'
import { row } from '../../plan/live.ts'
import { bindEverywhere, group } from '../../rbac/rbac-objects.ts'
import { ACCOUNT, type Asked, ask, FILE } from '../closed-loop.ts'

const viewers = bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))
const editors = bindEverywhere('editors', 'ClusterRole/edit', group('editors'))
const bindings = { clusterRoleBindings: [viewers, editors] }

function said(asked: Asked): string {
  return explanationsText([ask(asked)], { file: 'access.yaml', paint: unpainted, width: Infinity })
}

const EDITORS = 'username: dev\n  groups: [editors]\n'

const rowOf = (arn: string, more = 'username: dev\n  groups: [viewers]\n'): string =>
  `- rolearn: ${arn}\n  ${more}`

describe('a row that was meant for the principal is named, and the lines give what it meant', () => {
  test.each<[string, string, string, string]>([
    [
      'a key that is not read',
      `- role_arn: ${ACCOUNT}:role/dev\n  username: dev\n  groups: [viewers]\n`,
      'the key role_arn, which the authenticator does not read: without rolearn it drops the row (group viewers)',
      'username: dev',
    ],
    [
      'groups under another key',
      `- rolearn: ${ACCOUNT}:role/dev\n  username: dev\n  group: viewers\n`,
      'the key group, which the authenticator does not read, so the row has no groups',
      'username: dev',
    ],
    [
      'a row among the groups of another one',
      `- rolearn: ${ACCOUNT}:role/ops\n  username: ops\n  groups:\n  - ops\n  - rolearn: ${ACCOUNT}:role/dev\n    username: dev\n    groups: [viewers]\n`,
      `the row of ${ACCOUNT}:role/dev (line 10 of mapRoles) is indented too far`,
      'username: dev',
    ],
    [
      'a colon too few',
      rowOf('arn:aws:iam:111122223333:role/dev'),
      'this is not an ARN (group viewers)',
      'username: dev',
    ],
    [
      'a space',
      rowOf(`"${ACCOUNT}:role/dev "`),
      'the white space or quotes are part of the ARN',
      'username: dev',
    ],
    [
      'a digit too few',
      rowOf('arn:aws:iam::11112222333:role/dev'),
      'the account id in this ARN is "11112222333", not twelve digits',
      'username: dev',
    ],
    [
      'another partition',
      rowOf('arn:aws-cn:iam::111122223333:role/dev'),
      'it is of the partition aws-cn, but the rows of nodes are of aws, and no principal of another partition can log in',
      'username: dev',
    ],
    ['a wildcard', rowOf(`${ACCOUNT}:role/d*`), 'aws-auth has no wildcards', 'groups: [viewers]'],
    [
      'an instance profile',
      rowOf('arn:aws:iam::111122223333:instance-profile/dev'),
      'an IAM resource of type "instance-profile" cannot sign in',
      'username: dev',
    ],
    [
      'a digit of the account',
      rowOf('arn:aws:iam::111122223332:role/dev'),
      'which is another principal; one digit of the account differs',
      'groups: [viewers]',
    ],
  ])('%s', (_, mapRoles, words, line) => {
    const text = said({ live: { mapRoles, ...bindings }, principal: `${ACCOUNT}:role/dev` })
    expect(text).toContain(words)
    expect(text).toContain(line)
    expect(text).toContain('groups: [viewers]')
    expect(text).not.toContain('console-full-access')
  })

  test.each([
    ['another name', rowOf('arn:aws:iam:111122223333:role/deb', EDITORS)],
    ['an account far away', rowOf('arn:aws:iam::999988887777:role/dev', EDITORS)],
    ['a wildcard of others', rowOf(`${ACCOUNT}:role/ops*`, EDITORS)],
    ['a group of its name', rowOf(`${ACCOUNT}:group/dev`, EDITORS)],
  ])('but the groups of %s are not its own', (_, mapRoles) => {
    const lines = said({ live: { mapRoles, ...bindings }, principal: `${ACCOUNT}:role/dev` })
    expect(lines.slice(lines.indexOf('Add these lines'))).not.toContain('editors')
  })

  test('a principal of another partition is told so, and no line is printed that could not help', () => {
    const principal = 'arn:aws-cn:iam::111122223333:role/dev'
    const text = said({ live: { mapRoles: rowOf(principal), ...bindings }, principal })
    expect(text).toContain('it is of the partition aws-cn, but the rows of nodes are of aws')
    expect(text).not.toContain('principals:')
  })
})

describe('system:masters is said and never passed on', () => {
  test('where it was all that was meant, the role gets a group of its own with view', () => {
    const path = `${ACCOUNT}:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Power_0a1b2c3d4e5f6789`
    const text = said({
      live: { mapRoles: rowOf(path, 'username: power\n  groups: [system:masters]\n'), ...bindings },
      principal: `${ACCOUNT}:role/AWSReservedSSO_Power_0a1b2c3d4e5f6789`,
    })
    expect(text).toContain('so this row never matches (group system:masters)')
    expect(text).toContain('groups: [Power]')
    expect(text).toContain('clusterRole: view')
    const lines = text.slice(text.indexOf('Add these lines'))
    expect(lines).not.toMatch(/masters|presets/)
  })

  test('beside another group, that one alone is passed on', () => {
    const text = said({
      live: {
        mapRoles: `- role_arn: ${ACCOUNT}:role/dev\n  username: dev\n  groups: [viewers, system:masters]\n`,
        ...bindings,
      },
      principal: `${ACCOUNT}:role/dev`,
    })
    expect(text.slice(text.indexOf('Add these lines'))).toContain('groups: [viewers]\n')
  })
})

describe('a row that was meant for nodes', () => {
  const nodes =
    'username: system:node:{{EC2PrivateDNSName}}\n  groups: [system:bootstrappers, system:nodes]\n'
  test.each([
    ['of an instance profile', rowOf('arn:aws:iam::111122223333:instance-profile/prod', nodes)],
    ['with a path', rowOf(`${ACCOUNT}:role/team/prod`, nodes)],
    ['with a key that is not read', `- role: ${ACCOUNT}:role/prod\n  ${nodes}`],
  ])('%s is an item of mapRoles, and no line of the file', (_, mapRoles) => {
    const { mend } = ask({ live: { mapRoles }, principal: `${ACCOUNT}:role/prod` })
    expect(mend).toEqual({
      kind: 'node-row',
      item: `{rolearn: "${ACCOUNT}:role/prod", username: "system:node:{{EC2PrivateDNSName}}", groups: ["system:bootstrappers", "system:nodes"]}`,
    })
  })
})

describe('a permission set that was assigned anew', () => {
  const OLD = `${ACCOUNT}:role/AWSReservedSSO_Platform_1111111111111111`
  const NEW = `${ACCOUNT}:role/AWSReservedSSO_Platform_aaaabbbbccccdddd`
  const READERS = `${ACCOUNT}:role/AWSReservedSSO_PlatformRO_2222222222222222`
  const file = `version: 1
clusters:
  - name: prod
    directory: cluster
principals:
  - role: ${OLD}
    username: "platform:{{SessionName}}"
    groups: [editors]
`
  const mapRoles =
    rowOf(OLD, 'username: platform:{{SessionName}}\n  groups: [editors]\n') +
    rowOf(READERS, 'username: ro:{{SessionName}}\n  groups: [viewers]\n')

  test('is found by the row of its earlier role, and its line of the file is replaced', () => {
    const text = said({ live: { mapRoles, ...bindings }, principal: NEW, file })
    expect(text).toContain(`row 2 of mapRoles has ${OLD}`)
    expect(text).toContain('the file declares it on line 6')
    expect(text).toContain('# replaces the entry on line 6')
    expect(text).toContain(
      `- role: ${NEW}\n      username: "platform:{{SessionName}}"\n      groups: [editors]`,
    )
    expect(text).not.toContain('PlatformRO')
  })

  test('is found by the line alone, before the file is applied', () => {
    const text = said({ live: bindings, principal: NEW, file })
    expect(text).toContain(`the file has ${OLD}`)
    expect(text).toContain('# replaces the entry on line 6')
  })

  test('is found by an access entry, where aws-auth is not read', () => {
    const principalArn = `${ACCOUNT}:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Platform_1111111111111111`
    const details = { type: 'STANDARD', username: 'x', groups: ['editors'], policies: [] }
    const facts: ClusterFacts = {
      authenticationMode: 'API',
      nodeGroups: { kind: 'not-asked' },
      fargateProfiles: { kind: 'not-asked' },
      accessEntries: { kind: 'known', value: [{ principalArn, details }] },
      nodes: { kind: 'known', value: [] },
      instanceRoles: { kind: 'not-asked' },
    }
    const text = said({ live: { ...bindings, facts }, principal: NEW })
    expect(text).toContain(`an access entry has ${principalArn}`)
    expect(text).toContain('groups: [editors]')
  })

  test('takes nothing of one that IAM still has: that may be of another directory', () => {
    const facts: ClusterFacts = {
      authenticationMode: 'CONFIG_MAP',
      arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/prod',
      nodeGroups: { kind: 'not-asked' },
      fargateProfiles: { kind: 'not-asked' },
      accessEntries: { kind: 'known', value: [] },
      nodes: { kind: 'known', value: [] },
      instanceRoles: { kind: 'not-asked' },
      iamPrincipals: new Map([
        [
          OLD.toLowerCase(),
          { kind: 'known', value: { kind: 'exists', arn: OLD, createdAt: '2026-01-01T00:00:00Z' } },
        ],
      ]),
    }
    const text = said({ live: { mapRoles, ...bindings, facts }, principal: NEW, file })
    expect(text).toContain(`row 2 of mapRoles has ${OLD}`)
    expect(text.slice(text.indexOf('Add these lines'))).not.toMatch(/editors|replaces/)
  })

  test('has nothing of another set', () => {
    const principal = `${ACCOUNT}:role/AWSReservedSSO_PlatformAdmin_aaaabbbbccccdddd`
    const text = said({ live: { mapRoles, ...bindings }, principal, file: FILE })
    expect(text).not.toContain('1111111111111111')
    expect(text).not.toContain('2222222222222222')
  })
})

describe('a group that only looks like one that is bound', () => {
  test.each([
    [
      'a blank at its end',
      '"viewers "',
      ', with a blank at its end that is part of the name; there are bindings',
    ],
    ['a blank at its beginning', '" viewers"', ', with a blank at its beginning that is part of'],
    ['a tab', '"viewers\\t"', ', with a blank at its end'],
    ['case', 'Viewers', 'no binding has the group Viewers; there are bindings for viewers'],
  ])('%s: the row gets the one that is meant', (_, written, words) => {
    const text = said({
      live: {
        mapRoles: `- {rolearn: "${ACCOUNT}:role/fin", username: viewers, groups: [${written}]}\n`,
        ...bindings,
      },
      principal: `${ACCOUNT}:role/fin`,
    })
    expect(text).toContain(words)
    expect(text).toContain('groups: [viewers]')
    expect(text).not.toContain('here it is a username')
    expect(text.slice(text.indexOf('Add these lines'))).not.toContain(' "')
  })

  test.each([
    ['a hyphen for an underscore', 'team_readers'],
    ['no blank between words', 'team readers'],
  ])('%s', (_, written) => {
    const team = bindEverywhere('team', 'ClusterRole/view', group('team-readers'))
    const text = said({
      live: { mapRoles: row('fin', [`"${written}"`]), clusterRoleBindings: [team] },
      principal: `${ACCOUNT}:role/fin`,
    })
    expect(text).toContain('groups: [team-readers]')
  })

  test('a group that people tell apart from it is not it', () => {
    const text = said({
      live: {
        mapRoles: row('fin', ['team-b']),
        clusterRoleBindings: [bindEverywhere('a', 'ClusterRole/view', group('team-a'))],
      },
      principal: `${ACCOUNT}:role/fin`,
    })
    expect(text).not.toContain('there are bindings for')
  })

  test('a group named like a ClusterRole gives nothing by that', () => {
    const text = said({
      live: { mapRoles: row('fin', ['edit']), ...bindings },
      principal: `${ACCOUNT}:role/fin`,
    })
    expect(text).toContain(
      'which is the name of a ClusterRole: a role gives nothing until a binding names the group',
    )
  })

  test('a username that a binding has as a group is told so still', () => {
    const text = said({
      live: { mapRoles: row('viewers', ['others']), ...bindings },
      principal: `${ACCOUNT}:role/viewers`,
    })
    expect(text).toContain('ClusterRoleBinding/viewers has viewers as a Group; here it is a username')
  })
})
