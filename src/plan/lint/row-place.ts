import { principalKey } from '../../aws-auth/arn-key.ts'
import { declaredRows } from '../../login/mapping/aws-auth/spell.ts'
import type { Place } from '../../problem/problem.ts'
import type { LintAbout } from './lint-about.ts'

/** Where the row of a principal is to be changed: the line that declares it, or aws-auth. */
export function rowPlace({ desired }: Pick<LintAbout, 'desired'>, arn: string): Place {
  const declared = declaredRows(desired).find((row) => principalKey(row.arn) === principalKey(arn))
  return declared?.where ?? { cluster: desired.cluster.name, object: 'ConfigMap/kube-system/aws-auth' }
}
