import { deadRowClause } from '../../login/dead-row/dead-row-words.ts'
import type { DeadRowChange } from '../../login/mapping/aws-auth/change.ts'
import { code, join } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'
import { cleanMeaning } from './clean.ts'
import { diffLines } from './diff-lines.ts'
import { afterKind, type ToldKind } from './told.ts'

export const DEAD_ROW: ToldKind<DeadRowChange> = {
  words: ({ why, count, key, arn = '' }) =>
    join(
      [
        count === 1 ? [] : [`${count} that are the same`],
        ['gives nobody access: ', why === 'dropped' ? DROPPED : deadRowClause(why, { key, arn })],
      ],
      '; ',
    ),
  noun: () => 'dead row',
  name: ({ arn, found }, home) => (arn === undefined || arn === '' ? found : shortArn(arn, home)),
  diff: ({ key, arn, before, found, count }) => {
    const named = key === 'mapRoles' ? 'rolearn' : 'userarn'
    const lines =
      before === undefined
        ? [`@@ ${key} @@`, `- - ${found}`]
        : diffLines(key, [{ [named]: arn, ...cleanMeaning(before) }], undefined)
    return Array.from({ length: Math.min(count, SAME) }, () => lines).flat()
  },
  json: ({ key, arn, before, found, why, count }) => ({
    key,
    arn,
    before: before && cleanMeaning(before),
    found,
    why,
    count,
  }),
  atomSubject: (subject, home) => {
    const [key = '', , ...name] = afterKind(subject).split('/')
    return [
      'row ',
      code(shortArn(name.join('/'), home)),
      ` of ${key === 'mapUsers' ? key : 'mapRoles'} that gives nobody access`,
    ]
  },
  exists: () => 'is removed',
}

const DROPPED = 'the authenticator drops it, because it has no ARN'

/** So many that are the same are shown. */
const SAME = 3
