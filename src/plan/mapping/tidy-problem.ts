import type { DeadRowChange } from '../../login/mapping/aws-auth/change.ts'
import type { Problem } from '../../problem/problem.ts'
import { counted, sum } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { shortArn } from '../../words/short-arn.ts'

/** Rows that give nobody anything, and that cannot be removed without another row: they stay. */
export function tidyProblems(
  cluster: string,
  left: readonly DeadRowChange[],
  home: string | undefined,
): Problem[] {
  if (left.length === 0) return []
  const count = sum(left.map((one) => one.count))
  const names = left.map(({ arn, found }) => (arn === undefined || arn === '' ? found : shortArn(arn, home)))
  return [
    {
      code: 'tidy-left',
      severity: 'notice',
      brought: 'before',
      where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
      message: `${counted(count, 'row')} of aws-auth in ${cluster} that ${count === 1 ? 'gives' : 'give'} nobody anything ${count === 1 ? 'stays' : 'stay'}, because ${count === 1 ? 'it' : 'they'} cannot be removed without changing another row: ${listed(names)}.`,
      fix: `Remove ${count === 1 ? 'it' : 'them'} with kubectl edit configmap aws-auth --namespace kube-system.`,
    },
  ]
}
