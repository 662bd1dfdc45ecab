import type { Finding } from '../../problem/finding.ts'
import type { AwsAuth, Oddity } from '../row.ts'
import { lintBroken, lintOddity } from './problem.ts'
import { lintTemplates } from './template.ts'

/**
 * What is wrong in a live aws-auth: keys that cannot be read, and rows that are not what
 * they seem. Rows that give nobody anything depend on the cluster: `plan/lint/dead-rows.ts`.
 *
 * @param accounts those that are known, with which mistyped ones are compared
 */
export function lintAwsAuth(awsAuth: AwsAuth, cluster: string, accounts: readonly string[] = []): Finding[] {
  const where = { cluster, object: 'ConfigMap/kube-system/aws-auth' }
  const explained = explainedRows(awsAuth)
  return [
    ...awsAuth.broken.map((broken) => ({ problem: lintBroken(broken, where), about: [broken.key] })),
    ...awsAuth.oddities
      .filter((oddity) => oddity.kind !== 'dropped-row' || !explained.has(rowOf(oddity)))
      .map((oddity) => ({
        problem: lintOddity(oddity, where, accounts),
        about: [JSON.stringify([oddity.key, oddity.kind, oddity.found])],
      })),
    ...awsAuth.rows.flatMap((row) =>
      lintTemplates(row, where).map((problem) => ({
        problem,
        about: [JSON.stringify([row.key, row.arn, problem.found])],
      })),
    ),
  ]
}

/** Rows that are dropped because of a key that is nearly right: that key is said. */
function explainedRows({ oddities }: AwsAuth): ReadonlySet<string> {
  return new Set(
    oddities.filter(({ kind, meant }) => kind === 'key-not-read' && meant !== undefined).map(rowOf),
  )
}

function rowOf({ key, index }: Oddity): string {
  return `${key} ${index}`
}
