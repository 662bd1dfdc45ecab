import type { Problem } from '../problem/problem.ts'
import { lintBroken, lintDead, lintOddity } from './lint-problem.ts'
import { lintTemplates } from './lint-template.ts'
import { deadRows } from './lookup.ts'
import type { AwsAuth } from './row.ts'

/** What is wrong in a live aws-auth: keys that cannot be read, rows that do nothing, rows that are not what they seem. */
export function lintAwsAuth(awsAuth: AwsAuth, cluster: string): Problem[] {
  const where = { cluster, object: 'ConfigMap/kube-system/aws-auth' }
  return [
    ...awsAuth.broken.map((broken) => lintBroken(broken, where)),
    ...[...deadRows(awsAuth)].map(([row, reason]) => lintDead(row, reason, where)),
    ...awsAuth.oddities.map((oddity) => lintOddity(oddity, where)),
    ...awsAuth.rows.flatMap((row) => lintTemplates(row, where)),
  ]
}
