import { parseArn } from '../../aws-auth/arn.ts'
import { effectiveRow } from '../../aws-auth/lookup.ts'
import type { AwsAuth } from '../../aws-auth/row.ts'
import { sameMeaning } from '../../aws-auth/same-meaning.ts'
import type { Identity } from '../../live/facts.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import type { Origin } from './origin.ts'
import { filled } from './template.ts'

/**
 * Who Kubernetes will take the identity for when `awsAuth` is in force. None: it is let in no more. Several: rows of
 * the same ARN apply at random.
 *
 * Source: the order of mappers in `pkg/server/server.go` of aws-iam-authenticator: rows first, then mapAccounts.
 */
export function identitiesAfter(
  identity: Identity,
  origin: Origin,
  awsAuth: AwsAuth,
): readonly KubernetesIdentity[] {
  const { canonicalArn } = identity
  if (canonicalArn === undefined || (origin.kind !== 'row' && origin.kind !== 'account')) return [identity]
  const found = effectiveRow(awsAuth, canonicalArn)
  switch (found.kind) {
    case 'none':
      return byAccount(canonicalArn, awsAuth)
    case 'row':
    case 'random': {
      const rows = found.kind === 'row' ? [found.row] : found.rows
      return rows.map((row) =>
        origin.kind === 'row' && sameMeaning(row, origin.row)
          ? identity
          : {
              username: filled(row.username, identity),
              groups: row.groups.map((group) => filled(group, identity)),
            },
      )
    }
  }
}

function byAccount(arn: string, { accounts }: AwsAuth): readonly KubernetesIdentity[] {
  const parsed = parseArn(arn.toLowerCase())
  return 'account' in parsed && accounts.includes(parsed.account) ? [{ username: arn, groups: [] }] : []
}
