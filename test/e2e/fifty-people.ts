import { entrant } from './people.ts'

/** Somebody who comes in, or does not, for a reason of its own. */
export interface Somebody {
  readonly what: string
  /** As IAM names it: a role with its path. */
  readonly arn: string
  /** Whose token it is: a user, or the session of a role. */
  readonly login: string
}

const account = '111122223333'
const partner = '444455556666'

export const FIFTY: readonly Somebody[] = [
  somebody('a role', 'role/viewer'),
  somebody('a role whose path the row leaves out', 'role/my-team/pathed'),
  somebody('a role whose path the row has', 'role/my-team/dead-path'),
  somebody('a user', 'user/alice'),
  somebody('a user with its path', 'user/team/bob'),
  somebody('a user whose path the row leaves out', 'user/team/carol'),
  somebody('a user under mapRoles', 'user/dave'),
  somebody('a role under mapUsers', 'role/under-map-users'),
  somebody('a role whose name is made of its session', 'role/templated'),
  somebody('the same with a session that nobody bound', 'role/elsewhere', { session: 'other' }),
  somebody('a role whose group is made of its session', 'role/in-a-templated-group'),
  somebody('a role whose name is made of its account', 'role/of-the-account'),
  somebody('a session with a sign that is kept', 'role/raw', { session: 'someone@example.com' }),
  somebody('a session with a sign that is not kept', 'role/cleaned', { session: 'someone@example.com' }),
  somebody('a role with two rows', 'role/twice'),
  somebody('a role with two rows in two cases', 'role/cased'),
  somebody('a user with a row in each key', 'user/eve'),
  somebody('a role that may do everything', 'role/root-of-all'),
  somebody('a user that may do everything', 'user/root-of-all'),
  somebody('a role of a known account with a row', 'role/ivan', { of: partner }),
  somebody('a user of a known account', 'user/frank', { of: partner }),
  somebody('a user of a known account, bound by its ARN', 'user/grace', { of: partner }),
  somebody('a role of a known account, bound by its ARN', 'role/ci/henry', { of: partner }),
  somebody('a role of the same name in another account', 'role/judy'),
  somebody('a role of which a session has a row', 'role/of-a-session'),
  somebody('a role that has the name of a user', 'role/kim'),
  somebody('a user of an IAM group', 'user/leo'),
  somebody('a role without any row', 'role/nobody'),
  somebody('a role whose row is dropped', 'role/dropped'),
  somebody('a role with white space in its row', 'role/spaced'),
  somebody('a role whose groups are no list', 'role/no-list'),
  somebody('a role bound by its username', 'role/bound-by-name'),
  somebody('a role without a username', 'role/nameless'),
  somebody('a role that is called as a service account is', 'role/like-a-robot'),
  somebody('a role that is not authenticated by its groups', 'role/not-authenticated'),
  somebody('a role in several groups', 'role/many'),
  somebody('a role in a group that is called *', 'role/star'),
  somebody('a role for all API groups', 'role/all-api-groups'),
  somebody('a role in the restricted group of the console', 'role/restricted'),
  somebody('a role that edits one namespace', 'role/editor'),
  somebody('a role for objects by their names', 'role/named-objects'),
  somebody('a role for subresources', 'role/subresources'),
  somebody('a role for URLs', 'role/visitor'),
  somebody('a role that gets its namespace', 'role/namespace-getter'),
  somebody('a role for nodes that is bound in a namespace', 'role/node-reader'),
  somebody('a role with aggregated rules', 'role/aggregated'),
  somebody('a role that binds and impersonates', 'role/powerful'),
  somebody('a role that is bound to a role that is not there', 'role/of-a-missing-role'),
  somebody('a role whose group is bound as a user', 'role/wrong-kind'),
  { what: 'a role with an access entry', arn: entrant.arn, login: entrant.arn },
]

function somebody(
  what: string,
  name: string,
  { session = 'session', of = account }: { readonly session?: string; readonly of?: string } = {},
): Somebody {
  const arn = `arn:aws:iam::${of}:${name}`
  const isUser = name.startsWith('user/')
  const login = `arn:aws:sts::${of}:assumed-role/${name.slice(name.lastIndexOf('/') + 1)}/${session}`
  return { what, arn, login: isUser ? arn : login }
}

/** aws-auth as many hands wrote it. */
export const ROWS = {
  mapRoles: [
    row('role/viewer', 'viewers'),
    row('role/pathed', 'viewers'),
    row('role/my-team/dead-path', 'viewers'),
    row('user/dave', 'viewers'),
    named('role/templated', 'team:{{SessionName}}'),
    named('role/elsewhere', 'team:{{SessionName}}'),
    row('role/in-a-templated-group', 'team-{{SessionName}}'),
    named('role/of-the-account', 'account:{{AccountID}}'),
    named('role/raw', 'raw:{{SessionNameRaw}}'),
    named('role/cleaned', 'cleaned:{{SessionName}}'),
    row('role/twice', 'admins'),
    row('role/twice', 'pod-listers'),
    row('role/cased', 'admins'),
    row('role/CASED', 'editors'),
    row('user/eve', 'pod-listers'),
    row('role/root-of-all', 'system:masters'),
    row('role/ivan', 'editors', partner),
    row('role/judy', 'admins', partner),
    '- { rolearn: "arn:aws:sts::111122223333:assumed-role/of-a-session/session", username: x, groups: [viewers] }',
    '- { rolarn: "arn:aws:iam::111122223333:role/dropped", username: dropped, groups: [viewers] }',
    row('role/spaced ', 'viewers'),
    '- { rolearn: "arn:aws:iam::111122223333:role/no-list", username: no-list, groups: viewers }',
    named('role/bound-by-name', 'bound-by-name'),
    '- { rolearn: "arn:aws:iam::111122223333:role/nameless", groups: [viewers] }',
    named('role/like-a-robot', 'system:serviceaccount:team-a:robot'),
    row('role/not-authenticated', 'system:unauthenticated", "askers'),
    row('role/many', 'pod-listers", "editors", "named-objects", "pod-listers'),
    row('role/star', '*'),
    row('role/all-api-groups', 'all-api-groups'),
    row('role/restricted', 'eks-console-dashboard-restricted-access-group'),
    row('role/editor', 'editors'),
    row('role/named-objects', 'named-objects'),
    row('role/subresources', 'subresources'),
    row('role/visitor', 'visitors'),
    row('role/namespace-getter', 'namespace-getters'),
    row('role/node-reader', 'node-readers'),
    row('role/aggregated', 'aggregated'),
    row('role/powerful', 'powerful'),
    row('role/of-a-missing-role', 'of-a-missing-role'),
    row('role/wrong-kind', 'wrong-kind'),
  ].join('\n'),
  mapUsers: [
    row('user/alice', 'viewers'),
    row('user/team/bob', 'editors'),
    row('user/carol', 'admins'),
    row('role/under-map-users', 'pod-listers'),
    row('user/eve', 'admins'),
    row('user/root-of-all', 'system:masters'),
    row('user/kim', 'viewers'),
    row('group/developers', 'viewers'),
  ]
    .join('\n')
    .replaceAll('rolearn', 'userarn'),
  mapAccounts: `["${partner}"]`,
} as const

function row(name: string, groups: string, of = account): string {
  const username = name.split('/').at(-1)
  return `- { rolearn: "arn:aws:iam::${of}:${name}", username: "${username}", groups: ["${groups}"] }`
}

function named(name: string, username: string): string {
  return `- { rolearn: "arn:aws:iam::${account}:${name}", username: "${username}" }`
}
