import { nearlyReadWords } from '../../aws-auth/near/odd-words.ts'
import type { Oddity, Row } from '../../aws-auth/row.ts'
import type { MeantRow } from '../../explain/near/meant-row.ts'
import { plural } from '../../words/count.ts'
import { code, codes, type Phrase } from '../../words/phrase.ts'

/** `row 3 of mapRoles` */
export function rowName({ key, index }: Pick<Row, 'key' | 'index'>): Phrase {
  return [`row ${index + 1} of ${key}`]
}

/** `no groups`, `group viewers`, `groups a, b`: a few. */
export function groupsWords(groups: readonly string[]): Phrase {
  return groups.length === 0 ? ['no groups'] : [`${plural(groups.length, 'group')} `, ...codes(groups, 6)]
}

/** Why a row that was most likely meant for the principal does not match it. */
export function nearWords({ says, meaning, masters }: MeantRow): Phrase {
  const groups = masters ? [...meaning.groups, 'system:masters'] : meaning.groups
  return [...says, ...(groups.length === 0 ? [] : [' (', ...groupsWords(groups), ')'])]
}

/** What the authenticator makes of a row that looks otherwise. */
export function oddWords(oddity: Oddity): Phrase {
  const { key, index, kind, found, line } = oddity
  const row = rowName({ key: key === 'mapUsers' ? 'mapUsers' : 'mapRoles', index })
  switch (kind) {
    case 'groups-not-a-list':
      return ['the groups of ', ...row, ' are not a list, so none of them counts: ', code(found)]
    case 'group-not-a-string':
      return ['a group of ', ...row, ' is not a string and is read as an empty name: ', code(found)]
    case 'username-not-a-string':
      return ['the username of ', ...row, ' is not a string and is read as empty: ', code(found)]
    case 'dropped-row':
      return [...row, ' names it but is dropped, because it has no valid ARN: ', code(found)]
    case 'second-document':
      return [`${key} has text after the end of its first YAML document on line ${line}, which is not read`]
    case 'not-an-account':
      return [`an item of mapAccounts is not an account id: `, code(found)]
    case 'key-not-read':
    case 'swallowed-row':
    case 'data-key-not-read':
      return nearlyReadWords(oddity)?.says ?? []
  }
}
