import { isPlaceholder, withoutBrackets } from '../../aws-auth/placeholder.ts'
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
    const meant = names.flatMap((name) => withoutBrackets(name) ?? [])
    return [
      {
        code: 'row-with-placeholder',
        severity: 'warning',
        where: rowPlace(about, arn),
        message: `The row of ${arn} in ${desired.cluster.name} has ${listed(names)}: ${names.length === 1 ? 'a placeholder, which is' : 'placeholders, which are'} taken literally.`,
        found: names[0] ?? '',
        allowed: 'a username, or the name of a group',
        fix:
          meant.length === names.length
            ? `If you mean ${listed(meant)}, write it without brackets.`
            : 'Write the name that you mean.',
      },
    ]
  })
}
