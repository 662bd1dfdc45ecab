import type { Place, Problem } from '../../problem/problem.ts'
import type { Row } from '../row.ts'

/**
 * Templates that let the holder of a role choose who they are in the cluster: session names are free text of
 * whoever assumes the role. Source: the comment on `SessionName` in `pkg/token/token.go`.
 */
export function lintTemplates(row: Row, where: Place): Problem[] {
  const problems: Problem[] = []
  if (/^\{\{SessionName(Raw)?\}\}/.test(row.username)) {
    problems.push({
      code: 'template-username',
      severity: 'warning',
      where,
      message: `The username in the row of ${row.arn} begins with the session name: whoever assumes the role chooses any username.`,
      found: row.username,
      allowed: 'a fixed prefix with a ":" before the template, such as "ci:{{SessionName}}"',
      fix: `Write "<prefix>:${row.username}".`,
    })
  }
  for (const group of row.groups) {
    if (!/\{\{(SessionName|SessionNameRaw|AccessKeyID)\}\}/.test(group)) continue
    problems.push({
      code: 'template-group',
      severity: 'warning',
      where,
      message: `A group in the row of ${row.arn} contains a template: whoever assumes the role chooses the group.`,
      found: group,
      allowed: 'a fixed name; {{AccountID}} may be part of it',
      fix: 'Use a fixed group.',
    })
  }
  return problems
}
