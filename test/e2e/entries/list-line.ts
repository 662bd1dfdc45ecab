import type { Asking, ServerSays } from '../forty-requests.ts'

/** What `list --format json` says of somebody, as far as a server can contradict it. */
export interface PowerLine {
  readonly power: {
    readonly level: string
    readonly held: readonly { readonly power: string; readonly namespaces?: readonly string[] }[]
    readonly unknown?: string
    readonly someLogins: boolean
  }
}

export interface PrincipalLine extends PowerLine {
  readonly arn: string
  readonly by: string
  readonly dead?: string
  readonly givesNothing?: string
  readonly isNode: boolean
}

export interface SubjectLine extends PowerLine {
  readonly kind: 'user' | 'group' | 'serviceAccount'
  readonly name: string
  readonly namespace?: string
}

export interface Listed {
  readonly clusters: readonly {
    readonly principals: readonly PrincipalLine[]
    readonly subjects: readonly SubjectLine[]
    readonly limits: readonly string[]
  }[]
}

export interface Answer {
  readonly asking: Asking
  readonly server: ServerSays
}

/** Every verb on every resource of every API. */
export const EVERYTHING: Asking = {
  can: '*',
  review: { resourceAttributes: { verb: '*', group: '*', resource: '*' } },
}

/** What of a line the answers of the server contradict, in a sentence each. */
export function contradictions({ power }: PowerLine, answers: readonly Answer[]): readonly string[] {
  const isAdmin = power.held.some((one) => one.power === 'admin' && one.namespaces === undefined)
  return answers.flatMap(({ asking, server }) => {
    const attributes =
      asking.review !== undefined && 'resourceAttributes' in asking.review
        ? asking.review.resourceAttributes
        : undefined
    if (attributes === undefined) return []
    if (asking === EVERYTHING)
      return isAdmin === (server === 'allowed') || power.someLogins
        ? []
        : [`admin in the whole cluster is ${isAdmin}, and everything is ${server}`]
    const powers = power.held
      .filter(({ namespaces }) => covers(namespaces, attributes['namespace']))
      .map((one) => one.power)
    if (server !== 'allowed') {
      const isSaid = powers.includes('admin') && !power.someLogins
      return isSaid ? [`is admin there, and ${asking.can} is ${server}`] : []
    }
    const needed = POWERS[kindOf(attributes)]
    const isSaid = power.unknown !== undefined || powers.some((one) => needed.includes(one))
    return isSaid ? [] : [`has ${powers.join(', ') || 'nothing'} there, and ${asking.can} is allowed`]
  })
}

/** Whether a power that is said to hold in these namespaces holds there; nowhere said: in the whole cluster. */
function covers(namespaces: readonly string[] | undefined, asked: string | undefined): boolean {
  if (namespaces === undefined) return true
  return namespaces.some((one) =>
    one.endsWith('*') ? asked?.startsWith(one.slice(0, -1)) === true : one === asked,
  )
}

/** What must be said of somebody who may do something of this kind. */
const POWERS: Readonly<Record<'way' | 'write' | 'read' | 'other', readonly string[]>> = {
  way: ['admin', 'way-to-admin'],
  write: ['admin', 'way-to-admin', 'write'],
  read: ['admin', 'way-to-admin', 'write', 'read'],
  other: ['admin', 'way-to-admin', 'write', 'read', 'part', 'other'],
}

/** Secrets, and all that is behind a slash, have words of their own below reading and writing. */
function kindOf(attributes: Readonly<Record<string, string>>): keyof typeof POWERS {
  const { verb = '', resource = '', subresource, namespace } = attributes
  if (namespace === undefined && WAYS.includes(verb)) return 'way'
  if (resource === 'secrets' || subresource !== undefined || !PLAIN.includes(verb)) return 'other'
  return READS.includes(verb) ? 'read' : 'write'
}

const WAYS: readonly string[] = ['escalate', 'bind', 'impersonate']
const READS: readonly string[] = ['get', 'list', 'watch']
const PLAIN: readonly string[] = [...READS, 'create', 'update', 'patch', 'delete', 'deletecollection']
