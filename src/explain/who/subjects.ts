import { matchedName } from '../../rbac/access-subject.ts'
import type { GrantPath, GrantSubject, KubernetesIdentity } from '../../rbac/grant.ts'
import { grantsOf } from '../../rbac/grants.ts'
import { permittedBy, type ScopedRequest } from '../../rbac/permits.ts'
import type { RbacIndex } from '../../rbac/rbac-index.ts'

/** A user, a group or a service account that may, as bindings name it. */
export interface AbleSubject {
  readonly subject: GrantSubject
  readonly ways: readonly GrantPath[]
  /** ARNs of IAM principals that are this user, or have this group; none of a group that everybody has. */
  readonly principals: readonly string[]
  /** It belongs to Kubernetes or EKS: by its name, and by the name of each binding. */
  readonly isOwn: boolean
}

/** Who logs in, as somebody who may have a group. */
export interface Person {
  readonly arn: string
  readonly identity: KubernetesIdentity
}

/** Every subject of a binding that permits the request, and `system:masters`: groups, then users, service accounts. */
export function ableSubjects(about: {
  readonly index: RbacIndex
  readonly people: readonly Person[]
  readonly request: ScopedRequest
}): readonly AbleSubject[] {
  const { index, people, request } = about
  const holders = holdersOf(index, people)
  const all = [...index.groups.grants.values(), ...index.users.grants.values()].flat()
  const ways = new Map<string, { readonly subject: GrantSubject; readonly ways: GrantPath[] }>()
  ways.set(keyOf(MASTERS), { subject: MASTERS, ways: [{ kind: 'masters' }] })
  for (const { via } of permittedBy(all, request)) {
    if (via.kind !== 'binding') continue
    const key = keyOf(via.subject)
    const found = ways.get(key) ?? { subject: via.subject, ways: [] }
    ways.set(key, found)
    found.ways.push(via)
  }
  const subjects = [...ways].map(([key, found]) => ({
    ...found,
    principals: EVERYBODY.has(found.subject.name) ? [] : [...(holders.get(key) ?? [])],
    isOwn: isOwn(found.subject, found.ways),
  }))
  return subjects.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
}

const MASTERS: GrantSubject = { kind: 'Group', name: 'system:masters' }
const EVERYBODY: ReadonlySet<string> = new Set(['system:authenticated', 'system:unauthenticated'])

function holdersOf(index: RbacIndex, people: readonly Person[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>()
  for (const { arn, identity } of people) {
    for (const { via } of grantsOf(index, identity)) {
      const subject = via.kind === 'binding' ? via.subject : via.kind === 'masters' ? MASTERS : undefined
      if (subject === undefined) continue
      const key = keyOf(subject)
      const found = holders.get(key) ?? new Set()
      holders.set(key, found)
      found.add(arn)
    }
  }
  return holders
}

function keyOf(subject: GrantSubject): string {
  return JSON.stringify([subject.kind, matchedName(subject)])
}

const KINDS: readonly GrantSubject['kind'][] = ['Group', 'User', 'ServiceAccount']

function orderOf({ subject }: Pick<AbleSubject, 'subject'>): string {
  return `${KINDS.indexOf(subject.kind)} ${matchedName(subject)}`
}

/** A name that somebody else gave hides nobody: both the subject and each of its bindings have reserved names. */
function isOwn(subject: GrantSubject, ways: readonly GrantPath[]): boolean {
  const isReserved =
    subject.kind === 'ServiceAccount' ? subject.namespace === 'kube-system' : isOfSystem(subject)
  return (
    isReserved &&
    ways.every((via) => via.kind === 'binding' && RESERVED.test(via.binding.split('/').at(-1) ?? ''))
  )
}

const RESERVED = /^(system|eks):/

/** Groups that people, programs or everybody may have are told by themselves. */
function isOfSystem({ name }: GrantSubject): boolean {
  return RESERVED.test(name) && !/^system:(masters|(un)?authenticated|serviceaccounts?(:|$))/.test(name)
}
