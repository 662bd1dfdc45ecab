import { readsAwsAuth } from '../../login/authentication-mode.ts'
import { meantGroups } from '../near/meant-groups.ts'
import type { State } from '../state.ts'
import type { About } from './about.ts'
import { type Admission, admission, isChange } from './line/admission.ts'
import { NO_LINES } from './line/lines.ts'
import { type Own, ownOf, withoutMasters } from './line/own.ts'
import { meantBindings } from './meant-bindings.ts'
import { presetsOfOwnGroups } from './presets.ts'
import type { Way } from './way.ts'

/**
 * What was agreed to once and does not count: what the file declares, where it does not say how the cluster lets it in;
 * the groups of the row beneath its access entry; and its row with the username that it lacks.
 */
export function* declaredWays(about: About): Generator<Way> {
  const { principal, entrance } = about
  if (principal.kind !== 'iam') return
  const own = ownOf(about, principal)
  const isNameless = own.live?.username === ''
  const isUndecided = own.declared !== undefined && 'mapping' in entrance
  const isOfEntry = entrance.kind === 'command' || !readsAwsAuth(about.live.facts)
  const isIdle = isOfEntry && own.meant.length > 0
  if (!isNameless && !isUndecided && !isIdle) return
  const as = admission(about, { principal, own, groups: [...new Set([...own.groups, ...own.meant])] })
  if (as === undefined || !isChange(as)) return
  yield { by: { kind: 'meant' }, lines: { ...NO_LINES, ...as.lines }, ...entryOf(as) }
}

/** Ways that correct what is written: the principal's row or line as it should be, then bindings as they were meant. */
export function* meantWays(about: About): Generator<Way> {
  const { principal, wanted } = about
  if (principal.kind !== 'iam') return
  const own = ownOf(about, principal)
  for (const groups of groupLists(about, own)) {
    const as = admission(about, { principal, own, groups })
    if (as === undefined || !isChange(as)) continue
    yield { by: { kind: 'meant' }, lines: { ...NO_LINES, ...as.lines }, ...entryOf(as) }
  }
  // What is bound to a group works for whoever has it already, so an entry that cannot be written is not needed.
  const groups = own.groups.length === 0 ? own.meant : own.groups
  const as: Pick<Admission, 'lines' | 'entryGroups'> = admission(about, { principal, own, groups }) ?? {
    lines: { principals: [] },
  }
  for (const lines of meantBindings(about, groups))
    yield { by: { kind: 'meant' }, lines: { ...lines, ...as.lines }, ...entryOf(as) }
  if (wanted !== undefined) return
  for (const preset of presetsOfOwnGroups(about, own)) {
    const lines = { ...NO_LINES, ...as.lines, presets: [preset] }
    yield { by: { kind: 'preset' }, lines, ...entryOf(as) }
  }
}

/** The lists of groups that may have been meant, each once. */
function groupLists({ state }: About, { groups, meant }: Own): readonly (readonly string[])[] {
  const base = [...groups, ...meant]
  const asMeant = meantGroups(base, state.snapshot)
  const idle = withoutMasters(state.mapping.overridden.flatMap((row) => row.groups))
  const lists = [base, asMeant, [...asMeant, ...unreadGroups(state)], [...asMeant, ...idle]]
  return [...new Map(lists.map((list) => [[...new Set(list)].join('\n'), [...new Set(list)]])).values()]
}

/** `groups: developers`, `group: [developers]`: the authenticator reads no groups there, and some were meant. */
function unreadGroups({ mapping: { way }, awsAuth }: State): readonly string[] {
  if (way.kind !== 'row') return []
  const misspelt = awsAuth.oddities.find(
    ({ kind, key, index, write }) =>
      kind === 'key-not-read' && write?.key === 'groups' && key === way.row.key && index === way.row.index,
  )
  const meant = withoutMasters(misspelt?.meant?.groups ?? [])
  if (meant.length > 0) return meant
  return awsAuth.oddities
    .filter(
      ({ kind, key, index }) =>
        kind === 'groups-not-a-list' && key === way.row.key && index === way.row.index,
    )
    .map(({ found }) => found.replace(/^(["'])(.*)\1$/, '$2'))
    .filter((group) => /^[\w:.-]+$/.test(group))
}

function entryOf({ entryGroups }: Pick<Way, 'entryGroups'>): Pick<Way, 'entryGroups'> {
  return entryGroups === undefined ? {} : { entryGroups }
}
