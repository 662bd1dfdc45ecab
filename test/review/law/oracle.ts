import { load } from 'js-yaml'
import type { Snapshot } from '../../../src/live/snapshot.ts'
import { POWERS, type Power, STRANGER } from './files.ts'

/** Somebody can do something, in the whole cluster ('') or in a namespace. */
export interface Held {
  readonly role: string
  readonly power: Power
  readonly scope: string
  /** The group by which it comes. */
  readonly by: string
}

/**
 * Who can do what in a cluster, found out in the plainest way there is: for each row, each binding of one of its groups,
 * each rule of the role. It shares no line with the program.
 */
export function heldIn({
  awsAuth,
  clusterRoles,
  roleBindings,
  clusterRoleBindings,
}: Snapshot): readonly Held[] {
  const rows = (load(awsAuth?.data?.['mapRoles'] ?? '[]') ?? []) as Row[]
  return rows.flatMap(({ rolearn, groups }) =>
    groups.flatMap((by): Held[] => {
      const role = rolearn.replace(/^.*:role\//, '')
      if (by === 'system:masters') return [{ role, power: 'all', scope: '', by }]
      return [...roleBindings, ...clusterRoleBindings]
        .filter(({ subjects }) => (subjects ?? []).some(({ kind, name }) => kind === 'Group' && name === by))
        .flatMap(({ kind, metadata, roleRef }) => {
          const scope = kind === 'ClusterRoleBinding' ? '' : (metadata.namespace ?? '')
          const rules = clusterRoles.find((one) => one.metadata.name === roleRef.name)?.rules ?? []
          return POWERS.filter((power) => rules.some((rule) => IS[power](JSON.stringify(rule), scope))).map(
            (power) => ({ role, power, scope, by }),
          )
        })
    }),
  )
}

interface Row {
  readonly rolearn: string
  readonly groups: readonly string[]
}

/** What a rule of the small vocabulary gives. The power over ClusterRoles is none in a namespace. */
const IS: Readonly<Record<Power, (rule: string, scope: string) => boolean>> = {
  pods: (rule) => rule.includes('"pods"'),
  secrets: (rule) => rule.includes('"secrets"'),
  escalate: (rule, scope) => rule.includes('"escalate"') && scope === '',
  all: (rule) => rule.includes('"*"'),
}

/** What somebody can do after, and nobody could say that they could before. */
export function granted(before: Snapshot, after: Snapshot): readonly Held[] {
  const had = heldIn(before)
  return heldIn(after).filter((held) => !had.some((one) => includes(one, held)))
}

/** Whether the first is the second, or more. */
export function includes(one: Held, other: Held): boolean {
  return (
    one.role === other.role &&
    (one.power === other.power || one.power === 'all') &&
    (one.scope === '' || one.scope === other.scope)
  )
}

/**
 * Powers that a person must see by name and word. Of the others the name is enough, where GitHub
 * vouches for more of a text than its top.
 */
function isGrave({ power, scope }: Held): boolean {
  return power === 'all' || (power !== 'pods' && scope === '')
}

/** For somebody who is in no file, and was put into a group by hand, the group's name is enough to read pods. */
function isGroupOfStranger(text: string, { role, by }: Held): boolean {
  return role === STRANGER && text.includes(`\`${by}\``)
}

/** Who can become an admin can read Secrets too. */
const WORDS: Readonly<Record<Power, RegExp>> = {
  pods: /./,
  secrets: /Gains .*(Secrets|a way to admin)/,
  escalate: /Gains a way to admin.*escalate roles/,
  all: /Gains admin|system:masters/,
}

/**
 * Whether a text that promised to be applied names this, as a person reads it.
 *
 * @param signed whether GitHub vouches for all of the text, or nobody for more than its top
 */
export function isNamed(text: string, held: Held, signed: boolean): boolean {
  if (/\*\*Do not merge|\*\*Merging\*\* applies nothing/.test(text)) return false
  const who = new RegExp(`role/${held.role}\\b`)
  if (!isGrave(held)) return !signed || who.test(text) || isGroupOfStranger(text, held)
  const lines = text.split('\n').filter((line) => line.startsWith('> ') && who.test(line))
  return lines.some(
    (line) =>
      (WORDS[held.power].test(line) || WORDS.all.test(line)) &&
      (/in the whole cluster|system:masters/.test(line) ||
        (held.scope !== '' && line.includes(`\`${held.scope}\``))),
  )
}
