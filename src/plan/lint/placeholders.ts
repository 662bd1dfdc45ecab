import { isPlaceholder, placeholderFix } from '../../aws-auth/placeholder.ts'
import type { Problem } from '../../problem/problem.ts'
import { listed } from '../../words/list.ts'
import { rowPlace } from './row-place.ts'
import { type JudgedState, rowsInForce } from './state-rule.ts'

/** Rows in force with the place for a name where a name belongs; those of nodes are held against what they need. */
export function lintPlaceholders(about: JudgedState): Problem[] {
  const { desired } = about
  return rowsInForce(about).flatMap(({ arn, username, groups }): Problem[] => {
    const names = [username, ...groups].filter(isPlaceholder)
    if (names.length === 0) return []
    const where = rowPlace(about, arn)
    // The errors of the file say it at the very name.
    if (where.file !== undefined) return []
    return [
      {
        code: 'row-with-placeholder',
        severity: 'warning',
        where,
        message: `The row of ${arn} in ${desired.cluster.name} has ${listed(names)}: ${names.length === 1 ? 'a placeholder, which is' : 'placeholders, which are'} taken literally.`,
        found: names[0] ?? '',
        allowed: 'a username, or the name of a group',
        fix: placeholderFix(names),
      },
    ]
  })
}
