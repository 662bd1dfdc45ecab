import { templateFaults } from '../../access/name-faults.ts'
import type { Row } from '../../aws-auth/row.ts'
import type { Problem } from '../../problem/problem.ts'
import { rowPlace } from './row-place.ts'
import { type JudgedState, rowsInForce } from './state-rule.ts'

/**
 * Rows in force with a template that the authenticator does not know (`{{Session}}`, `{{ SessionName }}`): it stays as it
 * is written, and no binding is likely to name that. In the words of the file's own errors.
 *
 * Source: `renderTemplate` in `pkg/server/server.go` of aws-iam-authenticator (v0.7.18).
 */
export function lintRowTemplates(about: JudgedState): Problem[] {
  return rowsInForce(about).flatMap((row) =>
    [row.username, ...row.groups].flatMap((name) =>
      templateFaults(name).map(
        (fault): Problem => ({
          ...fault,
          severity: 'warning',
          where: rowPlace(about, row.arn),
          message: `The row of ${row.arn} in ${about.desired.cluster.name} has the ${kindOf(row, name)} ${name}. ${fault.message}`,
          found: name,
        }),
      ),
    ),
  )
}

function kindOf({ username }: Row, name: string): string {
  return name === username ? 'username' : 'group'
}
