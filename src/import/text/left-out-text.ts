import { wrapped } from '../../words/wrap.ts'
import { leftOutGroups } from '../groups.ts'
import type { LeftOut } from '../left-out.ts'
import { commentText } from './scalar.ts'

/** Comment lines that name what is left out, by reason; none where nothing is. */
export function leftOutLines(leftOut: readonly LeftOut[]): readonly string[] {
  const groups = leftOutGroups(leftOut)
  if (groups.length === 0) return []
  const isOne = new Set(leftOut.map(({ cluster }) => cluster)).size === 1
  return [
    '',
    '# Not declared here:',
    ...groups.flatMap(({ why, items }) => [
      '#',
      `# ${why}`,
      ...items.flatMap(({ cluster, text }) =>
        wrapped(commentText(isOne ? text : `${cluster}: ${text}`), {
          width: WIDTH,
          first: '#   - ',
          rest: '#     ',
        }),
      ),
    ]),
  ]
}

/** Columns of a comment. */
const WIDTH = 110
