import { wordsOf } from '../../danger/rule/catalogue.ts'
import type { Gain } from '../../plan/shown/gain.ts'
import { type Head, homeOf } from '../../plan/shown/head.ts'
import { shortened } from '../../words/list.ts'
import { code, codes, join, type Phrase, strong } from '../../words/phrase.ts'
import { type Item, item } from '../document/block.ts'
import { heldWords, howWords } from '../held-words.ts'
import { type GainGroup, graveGroups } from './gain-groups.ts'
import { placesWords } from './place.ts'
import { objectWords, shownSubject } from './subject.ts'

/** The lines of the caution about who gains what is critical or high: nobody is left out. */
export function gainItems(head: Head): Item[] {
  const several = head.clusters.length > 1
  const home = homeOf(head)
  return graveGroups(head).map((group) => {
    const { subjects, clusters } = group
    const who = join(
      subjects.map((subject) => shownSubject(subject, home)),
      ', ',
    )
    const where: Phrase = several ? [', in ', ...codes(clusters, clusters.length)] : []
    return item(
      strong([...leadWords(group), ':']),
      ' ',
      ...who,
      ...howGained(group),
      ...throughWords(group),
      ...where,
      ...placesWords(group.where, head),
    )
  })
}

/** `Gains admin in the whole cluster`, `Becomes a way to admin for whoever is bound to it`, … */
function leadWords(group: GainGroup): Phrase {
  const { kind, held, scopes, fails } = group
  const gains = fails ? 'Would gain' : 'Gains'
  switch (kind) {
    case 'login':
      return [`${gains} a login`]
    case 'object':
      return [OBJECTS[group.rule] ?? `${gains} ${heldWords(held)}`]
    case 'role':
      return [`${fails ? 'Would become' : 'Becomes'} ${heldWords(held)} for whoever is bound to it`]
    case 'held':
      return [`${gains} ${heldWords(held)} `, ...scopeWords(scopes)]
  }
}

const OBJECTS: Readonly<Record<string, string>> = {
  anonymous: 'Gives a role to requests without a login',
  everyone: 'Gives a role to everybody with a login',
  aggregation: 'Adds permissions to a ClusterRole that combines others',
  'reserved-name': 'Gives a role to a name of Kubernetes or EKS',
}

/** `in the whole cluster`, `in shop, blog`: all of them. */
export function scopeWords(scopes: readonly string[], limit = scopes.length): Phrase {
  const namespaces = scopes.filter((scope) => scope !== '')
  if (namespaces.length === 0) return ['in the whole cluster']
  const named: Phrase = ['in ', ...codes(namespaces, limit)]
  return namespaces.length < scopes.length ? ['in the whole cluster and ', ...named] : named
}

function howGained({ held, usernames, kind, rule }: GainGroup): Phrase {
  if (kind === 'object' && rule === 'reserved-name') return []
  return [
    ...howWords(held),
    ...(usernames.length === 0
      ? []
      : [', with username ', ...codes(usernames, usernames.length), ', which somebody else has too']),
  ]
}

/** More groups than these say less than the role alone. */
const GROUPS = 3

/** `, through group ops and ClusterRole support` */
function throughWords({ isMasters, through, subjects }: GainGroup): Phrase {
  const groups = [
    ...new Set([...(isMasters ? ['system:masters'] : []), ...through.flatMap(({ group }) => group ?? [])]),
    // Of a group itself there is no other way.
  ].filter((group) => !subjects.includes(`group ${group}`))
  const roles = [...new Set(through.map(({ role }) => role))]
  const parts: Phrase[] = [
    ...(groups.length === 0 || groups.length > GROUPS
      ? []
      : [[groups.length === 1 ? 'group ' : 'groups ', ...codes(groups.toSorted(), GROUPS)]]),
    ...rolesWords(roles),
  ]
  return parts.length === 0 ? [] : [', through ', ...join(parts, ' and ')]
}

const ROLES = 5

function rolesWords(roles: readonly string[]): Phrase[] {
  const { shown, more } = shortened(roles, ROLES)
  return shown.length === 0
    ? []
    : [[...join(shown.map(objectWords), ', '), ...(more > 0 ? [` and ${more} more`] : [])]]
}

/** `reading Secrets (secrets-read, only db-password)` */
export function ruleWords({ rule, names }: Gain): Phrase {
  if (rule === 'masters') return ['everything, through group ', code('system:masters')]
  if (rule === 'write') return ['writing in the whole cluster']
  const only: Phrase = names.length === 0 ? [] : [', only ', ...codes(names, names.length)]
  return [`${wordsOf(rule).what} (`, code(rule), ...only, ')']
}
