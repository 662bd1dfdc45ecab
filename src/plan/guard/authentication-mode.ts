import { principalKey } from '../../aws-auth/arn-key.ts'
import { entryOf } from '../../login/access-entries.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import type { RowChange } from '../../login/mapping/aws-auth/change.ts'
import { declaredRows } from '../../login/mapping/aws-auth/spell.ts'
import type { Problem } from '../../problem/problem.ts'
import { shortArn } from '../../words/short-arn.ts'
import type { Guarded } from './guarded.ts'
import { isOfNodes } from './node-row.ts'
import { counted, listed } from './words.ts'

/**
 * Where EKS does not read aws-auth, or not for some principals, a row gives nobody anything.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/setting-up-access-entries.html; an access entry takes the
 * place of the row of the same principal entirely.
 */
export function guardAuthenticationMode(guarded: Guarded): Problem[] {
  const { snapshot } = guarded
  return readsAwsAuth(snapshot.facts) ? rowsWithoutEffect(guarded) : modeApi(guarded)
}

function modeApi({ desired }: Guarded): Problem[] {
  const { principals, accounts, cluster } = desired
  const declared = principals.length + accounts.length
  if (declared === 0) return []
  return [
    {
      code: 'authentication-mode-api',
      severity: 'error',
      where: { cluster: cluster.name, object: 'ConfigMap/kube-system/aws-auth' },
      message: `${cluster.name} has the authentication mode API: EKS does not read aws-auth there, so the ${counted(declared, 'principal')} that the file declares for it would get no access.`,
      found: 'API',
      allowed: 'the authentication modes CONFIG_MAP and API_AND_CONFIG_MAP',
      fix: 'Let these principals in by access entries (aws eks create-access-entry), and leave this cluster out of their clusters in the file; what rbac declares works in every mode.',
    },
  ]
}

function rowsWithoutEffect({ desired, home, snapshot, awsAuth, changes, nodes }: Guarded): Problem[] {
  const { facts } = snapshot
  if (facts?.accessEntries.kind !== 'known' || facts.accessEntries.value.length === 0) return []
  const cluster = desired.cluster.name
  const place = { cluster, object: 'ConfigMap/kube-system/aws-auth' }
  const rowChanges = changes.filter((change): change is RowChange => change.kind === 'row')
  const removed = rowChanges.filter(({ action, reason }) => action === 'remove' && reason !== 'restored')
  const ours = new Set([...declaredRows(desired), ...rowChanges].map(({ arn }) => principalKey(arn)))
  const others = awsAuth.rows.filter(
    (row) =>
      row.arn !== '' &&
      !isOfNodes(row, nodes) &&
      !ours.has(principalKey(row.arn)) &&
      entryOf(facts, row.arn) !== undefined,
  )
  return [
    ...declaredRows(desired)
      .filter(({ arn }) => entryOf(facts, arn) !== undefined)
      .map(({ arn, where }) => without({ arn, where, ends: 'gives it nothing' })),
    ...removed
      .filter(({ arn }) => entryOf(facts, arn) !== undefined)
      .map(({ arn }) => without({ arn, where: place, ends: 'takes nothing from it when it goes' })),
    ...(others.length === 0
      ? []
      : [
          {
            code: 'row-without-effect',
            severity: 'notice',
            where: place,
            message: `${counted(others.length, 'more row')} of aws-auth in ${cluster} ${others.length === 1 ? 'has' : 'have'} no effect, because access entries take ${others.length === 1 ? 'its' : 'their'} place: ${listed(others.map(({ arn }) => shortArn(arn, home)))}.`,
            fix: 'Nothing, if the entries are meant; the rows can go.',
          } as const,
        ]),
  ]

  function without(row: {
    readonly arn: string
    readonly where: Problem['where']
    readonly ends: string
  }): Problem {
    return {
      code: 'row-without-effect',
      severity: 'warning',
      where: row.where,
      message: `${row.arn} has an access entry in ${cluster}, which takes the place of its row entirely: the row ${row.ends}.`,
      found: row.arn,
      allowed: 'a row of a principal that has no access entry',
      fix: 'Change the access entry (aws eks update-access-entry), or delete it, and the row comes into force.',
    }
  }
}
