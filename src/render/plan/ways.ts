import { asAccessSubject } from '../../rbac/access-subject.ts'
import type { GrantPath } from '../../rbac/grant.ts'
import { shortened } from '../../words/list.ts'
import { code, join, type Phrase } from '../../words/phrase.ts'
import { objectWords } from '../head/subject.ts'

const WAYS = 2

/** `group developers → ClusterRole view`; the name by which a binding matches is left out of what has that name itself. */
export function waysWords(paths: readonly GrantPath[], own: string): Phrase {
  const ways = new Map(paths.map((path) => wayWords(path, own)).map((way) => [JSON.stringify(way), way]))
  const { shown, more } = shortened([...ways.values()], WAYS)
  return join([...shown, ...(more > 0 ? [[`${more} more ways`]] : [])], ', ')
}

function wayWords(path: GrantPath, own: string): Phrase {
  if (path.kind === 'masters') return ['group ', code('system:masters')]
  if (path.kind === 'policy') return ['access policy ', code(path.policy)]
  const { subject, role } = path
  const named = asAccessSubject(subject)
  const name = named.kind === 'serviceAccount' ? `${named.namespace}/${named.name}` : named.name
  const words: Phrase = name === own ? [] : [`${KINDS[named.kind]} `, code(name), ' → ']
  return [...words, ...objectWords(withoutNamespace(role))]
}

const KINDS = { principal: '', group: 'group', user: 'User', serviceAccount: 'ServiceAccount' } as const

/** The line says where it is. */
function withoutNamespace(role: string): string {
  return role.replace(/^Role\/[^/]+\//, 'Role/')
}
