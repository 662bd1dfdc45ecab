import { plural } from '../words/count.ts'
import { listed } from '../words/list.ts'

/**
 * What it means to add the groups of rows that do not count to `to`, the one of the same ARN that does: a sentence after a
 * space, or nothing where it has all of them.
 */
export function joiningWords(
  to: { readonly name: string; readonly groups: readonly string[] },
  others: readonly string[],
): string {
  const more = [...new Set(others)].filter((group) => group !== '' && !to.groups.includes(group))
  if (more.length === 0) return ''
  return ` Adding the ${plural(more.length, 'group')} ${listed(more, 6)} to ${to.name} gives more access than today: that is a gain to be reviewed.`
}
