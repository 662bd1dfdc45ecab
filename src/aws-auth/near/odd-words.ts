import { inWords, plural } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import type { Oddity } from '../row.ts'

/** What is said of something that was nearly read, in lint and explain alike: a clause, and what to do. */
export interface OddWords {
  readonly says: Phrase
  readonly fix: string
}

/** `undefined` for an oddity that is none of these. */
export function nearlyReadWords(oddity: Oddity): OddWords | undefined {
  const { key, index, found, line, write, columns, meant } = oddity
  const row = `row ${index + 1} of ${key}`
  const whose: Phrase = meant === undefined || meant.arn === '' ? [] : [code(meant.arn), ', ']
  switch (oddity.kind) {
    case 'key-not-read': {
      if (write === undefined) return undefined
      return {
        says: [
          `${row} (`,
          ...whose,
          `line ${line} of its value) has the key `,
          code(found),
          `, which the authenticator does not read${LACK[write.key] ?? ''}`,
        ],
        fix: write.list
          ? `Write ${write.key} in its place, with a list.`
          : `Write ${write.key} in its place.`,
      }
    }
    case 'swallowed-row': {
      const left =
        columns === undefined
          ? ''
          : `, ${inWords(columns)} ${columns === 1 ? 'column' : 'columns'} to the left`
      return {
        says: [
          'the row of ',
          code(meant?.arn ?? found),
          ` (line ${line} of ${key}) is indented too far: it is an item of the groups of row ${index + 1}, where the authenticator reads an empty group name and no row`,
        ],
        fix: `Make it a row of its own${left}${gives(meant?.groups ?? [])}.`,
      }
    }
    case 'data-key-not-read':
      return {
        says: dataKeyWords(found, key),
        fix: `Write ${key} in its place.`,
      }
    default:
      return undefined
  }
}

/** Keys of the ConfigMap, unlike those of a row, are compared with their case. */
export function dataKeyWords(found: string, key: string): Phrase {
  return ['the ConfigMap has a key ', code(found), `; only ${key} is read, with exactly this spelling`]
}

/** What comes into force with the row. */
function gives(groups: readonly string[]): string {
  return groups.length === 0 ? '' : `: it then gives the ${plural(groups.length, 'group')} ${listed(groups)}`
}

/** What comes of it that the right key is missing. */
const LACK: Readonly<Record<string, string>> = {
  rolearn: ': without rolearn it drops the row',
  userarn: ': without userarn it drops the row',
  username: ', so the row has no username',
  groups: ', so the row has no groups',
}
