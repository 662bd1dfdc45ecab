import { type AccessSubject, groupHolders } from '../rbac/access-subject.ts'
import type { GrantPath } from '../rbac/grant.ts'
import { counted, thousands } from '../words/count.ts'
import { code, codes, join, type Phrase, phraseText } from '../words/phrase.ts'
import { shortArn } from '../words/short-arn.ts'
import type { EffectRow } from './effect-rows.ts'

const SUBJECTS = 3

/** `role/a`, or `40 principals: role/a, role/b, role/c and 37 more`. */
export function principalsWords(principals: readonly string[], home: string | undefined): Phrase {
  return subjectsWords({ subjects: principals.map((name) => ({ kind: 'principal', name })) }, home)
}

/** The same of subjects of any kind: `ServiceAccount ci/default`, `Group ops (whoever has it)`. */
export function subjectsWords(
  { subjects, someLogins }: { readonly subjects: readonly AccessSubject[]; readonly someLogins?: boolean },
  home: string | undefined,
  limit = SUBJECTS,
): Phrase {
  // One more in full is shorter than "and 1 more".
  const shown = subjects.length > limit + 1 ? subjects.slice(0, limit) : subjects
  const names = join(
    shown.map((subject) => subjectWords(subject, home)),
    ', ',
  )
  const rest = subjects.length - shown.length
  const counted: Phrase =
    rest === 0 ? names : [`${subjectCount(subjects)}: `, ...names, ` and ${thousands(rest)} more`]
  return someLogins === true ? [...counted, ' (some logins)'] : counted
}

/** One subject by its kind and name; a principal by its name alone. */
export function subjectWords(subject: AccessSubject, home: string | undefined): Phrase {
  const { kind, name } = subject
  switch (kind) {
    case 'principal':
      return [code(shortArn(name, home))]
    case 'serviceAccount':
      return ['ServiceAccount ', code(`${subject.namespace}/${name}`)]
    case 'user':
      return ['User ', code(name)]
    case 'group':
      return ['Group ', code(name), ` (${groupHolders(name)})`]
  }
}

/** `1 principal`, `2 principals and 1 service account`. */
export function subjectCount(subjects: readonly AccessSubject[]): string {
  const counts = NOUNS.map(({ kind, noun }) => ({
    noun,
    count: subjects.filter((subject) => subject.kind === kind).length,
  }))
  const parts = counts.filter(({ count }) => count > 0).map(({ noun, count }) => counted(count, noun))
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

const NOUNS = [
  { kind: 'principal', noun: 'principal' },
  { kind: 'group', noun: 'group' },
  { kind: 'user', noun: 'user' },
  { kind: 'serviceAccount', noun: 'service account' },
] as const

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
      : [`in the whole cluster and more in ${counted(namespaces.length, 'namespace')}`]
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
