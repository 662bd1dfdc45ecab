import type { Plan } from '../../plan/plan.ts'
import { type Clean, cleanMeaning, cleanObject, defined } from '../change/clean.ts'

/** Which cluster it is, and what is in it beside what the file says. Keys in a fixed order. */
export function contextJson({ target, unmanaged }: Plan): {
  readonly target: Clean
  readonly unmanaged: Clean
} {
  const { cluster, door, region, account, arn, context, kubeconfig, directory, endpoint } = target
  return {
    target: defined({ cluster, door, region, account, arn, context, kubeconfig, directory, endpoint }),
    unmanaged: {
      rows: unmanaged.rows.map((row) => ({ key: row.key, arn: row.arn, ...cleanMeaning(row) })),
      accounts: unmanaged.accounts,
      returned: unmanaged.returned,
      bindings: unmanaged.bindings.map(({ id, object, reaches, danger }) => {
        const { roleRef, subjects } = cleanObject(object)
        const found = danger && { rule: danger.rule, severity: danger.severity }
        return defined({ id, roleRef, subjects, reaches, danger: found })
      }),
    },
  }
}
