import { rowsOf } from '../../login/login.ts'
import type { Problem } from '../../problem/problem.ts'
import { awsAuthIn } from './lint-about.ts'
import { rowPlace } from './row-place.ts'
import { type JudgedState, stateLogins } from './state-rule.ts'

/**
 * Rows in force that give no username. A username that is no text, or under another key, is spoken of by the lint of rows, and that of a
 * node's row where it is held against what the node needs.
 *
 * Source: `requestheader.go` in apiserver/pkg/authentication/request/headerrequest of kubernetes: an aggregated API
 * server does not take a request whose header of the username is empty; kubernetes-sigs/aws-iam-authenticator#289.
 */
export function lintRowsWithoutUsername(about: JudgedState): Problem[] {
  const { desired, nodes } = about
  const unread = awsAuthIn(about).oddities.filter(
    ({ kind, write }) => kind === 'username-not-a-string' || write?.key === 'username',
  )
  return [...stateLogins(about).all.values()]
    .filter(({ key }) => !nodes.roles.has(key))
    .flatMap(({ way, identities }) => rowsOf(way).filter((_, index) => identities[index]?.username === ''))
    .filter((row) => !unread.some(({ key, index }) => row.key === key && row.index === index))
    .map(
      ({ arn, username }): Problem => ({
        code: 'row-without-username',
        severity: 'warning',
        where: rowPlace(about, arn),
        message: `The row of ${arn} in ${desired.cluster.name} has no username${username === '' ? '' : ` (${username} is empty for an IAM user)`}: the API server accepts the login, but aggregated APIs such as metrics.k8s.io answer 401, and the audit log shows no name.`,
        found: arn,
        allowed: 'a username in each row',
        fix: 'Give the row a username.',
      }),
    )
}
