import { rowsOf } from '../../login/logins.ts'
import type { Problem } from '../../problem/problem.ts'
import type { NodeRoles } from '../guard/node-roles.ts'
import { type LintAbout, lintLogins } from './lint-about.ts'
import { rowPlace } from './row-place.ts'

/**
 * Rows in force that give no username. A username that is no text is spoken of by the lint of rows, and that of a
 * node's row where it is held against what the node needs.
 *
 * Source: `requestheader.go` in apiserver/pkg/authentication/request/headerrequest of kubernetes: an aggregated API
 * server does not take a request whose header of the username is empty; kubernetes-sigs/aws-iam-authenticator#289.
 */
export function lintRowsWithoutUsername(about: LintAbout, { roles }: NodeRoles): Problem[] {
  const { desired, after } = about
  const unread = after.awsAuth.oddities.filter(({ kind }) => kind === 'username-not-a-string')
  return [...lintLogins(about).after.all.values()]
    .filter(({ key }) => !roles.has(key))
    .flatMap(({ way, identities }) => rowsOf(way).filter((_, index) => identities[index]?.username === ''))
    .filter((row) => !unread.some(({ key, index }) => row.key === key && row.index === index))
    .map(
      ({ arn, username }): Problem => ({
        code: 'row-without-username',
        severity: 'warning',
        where: rowPlace(about, arn),
        message: `The row of ${arn} in ${desired.cluster.name} gives no username${username === '' ? '' : ` (${username} is empty for an IAM user)`}: the API server lets it in, aggregated APIs such as metrics.k8s.io answer 401, and the audit log names nobody.`,
        found: arn,
        allowed: 'a username in each row',
        fix: 'Give the row a username.',
      }),
    )
}
