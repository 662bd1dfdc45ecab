import type { GrantPath } from '../rbac/grant.ts'
import { shortArn } from '../words/short-arn.ts'
import type { EffectRow } from './effect-rows.ts'
import { code, codes, join, type Phrase, phraseText } from './phrase.ts'
import { numbered, thousands } from './words.ts'

const PRINCIPALS = 3

/** `role/a`, or `40 principals: role/a, role/b, role/c and 37 more`. */
export function principalsWords(
  { principals, someLogins }: { readonly principals: readonly string[]; readonly someLogins?: boolean },
  home: string | undefined,
): Phrase {
  const names = codes(
    principals.map((principal) => shortArn(principal, home)),
    PRINCIPALS,
  )
  const counted: Phrase =
    principals.length > PRINCIPALS + 1 ? [`${thousands(principals.length)} principals: `, ...names] : names
  return someLogins === true ? [...counted, ' (some logins)'] : counted
}

const NAMESPACES = 2

/** `whole cluster`, `team-a, team-b and 12 more`. */
export function placeWords(namespaces: EffectRow['namespaces']): Phrase {
  return namespaces === 'all' ? ['whole cluster'] : codes(namespaces, NAMESPACES)
}

/** `in the whole cluster`, `in team-a, team-b and 12 more namespaces`. */
export function inPlaces(rows: readonly EffectRow[]): Phrase {
  const namespaces = [
    ...new Set(rows.flatMap((row) => (row.namespaces === 'all' ? [] : row.namespaces))),
  ].toSorted()
  if (rows.some((row) => row.namespaces === 'all')) {
    return namespaces.length === 0
      ? ['in the whole cluster']
      : [`in the whole cluster and more in ${numbered(namespaces.length, 'namespace')}`]
  }
  return ['in ', ...placeWords(namespaces), ...(namespaces.length > NAMESPACES + 1 ? [' namespaces'] : [])]
}

const WAYS = 2

/** `developers → view`; where both are there and differ: `now developers → view; before testers → edit`. */
export function throughWords({ gainedThrough, lostThrough }: EffectRow): Phrase {
  const [now, before] = [waysWords(gainedThrough), waysWords(lostThrough)]
  if (now.length === 0) return before
  if (before.length === 0 || phraseText(now) === phraseText(before)) return now
  return ['now ', ...now, '; before ', ...before]
}

function waysWords(paths: readonly GrantPath[]): Phrase {
  const ways = new Map(paths.map(wayWords).map((way) => [JSON.stringify(way), way]))
  const shown = [...ways.values()].slice(0, ways.size > WAYS + 1 ? WAYS : undefined)
  const rest = ways.size - shown.length
  return join([...shown, ...(rest > 0 ? [[`${rest} more`]] : [])], ', ')
}

/** Groups and ClusterRoles are what most ways are made of, and go by their names alone. */
function wayWords(path: GrantPath): Phrase {
  if (path.kind === 'masters') return [code('system:masters')]
  const { subject, role } = path
  const name = subject.kind === 'ServiceAccount' ? `${subject.namespace}/${subject.name}` : subject.name
  const who: Phrase = [...(subject.kind === 'Group' ? [] : [`${SUBJECT[subject.kind]} `]), code(name)]
  const [kind = '', ...rest] = role.split('/')
  return [...who, ' → ', ...(kind === 'ClusterRole' ? [] : ['Role ']), code(rest.join('/'))]
}

const SUBJECT = { User: 'user', ServiceAccount: 'service account' } as const
