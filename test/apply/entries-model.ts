import type { Desired } from '../../src/access/desired.ts'
import { orderWrites } from '../../src/apply/order/order-writes.ts'
import type { Stage, Write } from '../../src/apply/order/write.ts'
import { principalKey } from '../../src/aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import type { Writable } from '../../src/cluster/door.ts'
import type { AccessEntry, EntryDetails } from '../../src/live/facts.ts'
import { memoryOf } from '../../src/live/memory.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { loginsOf } from '../../src/login/logins.ts'
import type { EntryStep } from '../../src/login/mapping/access-entries/step.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { grantsOf } from '../../src/rbac/grants.ts'
import { objectId } from '../../src/rbac/object.ts'
import { permits, type ScopedRequest } from '../../src/rbac/permits.ts'
import { indexRbac } from '../../src/rbac/rbac-index.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { nameOf, type Single } from './stages.ts'

/** A cluster of EKS as values: each write gives the next state, or throws as EKS refuses. */

export const NONCE = '0123456789abcdef'

export function stagesOf(desired: Desired, snapshot: Snapshot, plan: Plan, nonce = NONCE): readonly Stage[] {
  return orderWrites({ plan, desired, snapshot, provenance: {}, memory: memoryOf([]), nonce })
}

export interface Moment {
  /** `start`, or the write after which it is so. */
  readonly name: string
  readonly snapshot: Snapshot
  /** The cluster as an authenticator may see it: with its entries as they were at any time since the last wait. */
  readonly seen: readonly Snapshot[]
}

/** The cluster before the first write and after each. */
export function momentsOf(
  start: Snapshot,
  singles: readonly Single[],
  earlier: readonly Moment[] = [],
): readonly Moment[] {
  const moments: Moment[] = [{ name: 'start', snapshot: start, seen: earlier.at(-1)?.seen ?? [start] }]
  for (const write of singles) {
    const { name, snapshot, seen } = moments.at(-1) ?? { name: '', snapshot: start, seen: [start] }
    if ('pause' in write) {
      if (write.pause === 'entries') moments.push({ name: `${name}, wait`, snapshot, seen: [snapshot] })
      continue
    }
    const next = after(snapshot, write)
    const old = seen.map(({ facts }) => ({ ...next, ...(facts === undefined ? {} : { facts }) }))
    moments.push({ name: nameOf(write), snapshot: next, seen: 'step' in write ? [...old, next] : old })
  }
  return moments
}

function after(snapshot: Snapshot, write: Write): Snapshot {
  return 'step' in write ? withEntry(snapshot, write.step) : withObject(snapshot, write)
}

function withObject(
  snapshot: Snapshot,
  { verb, object }: { readonly verb: string; readonly object: Writable },
): Snapshot {
  const { awsAuth, ledger, roles, clusterRoles, roleBindings, clusterRoleBindings, facts } = snapshot
  const live = [awsAuth, ledger, ...roles, ...clusterRoles, ...roleBindings, ...clusterRoleBindings]
  const objects = new Map(live.flatMap((one) => (one === undefined ? [] : [[objectId(one), one] as const])))
  const id = objectId(object)
  if (objects.has(id) === (verb === 'create')) throw new Error(`cannot ${verb} ${id}`)
  if (verb === 'delete') objects.delete(id)
  else objects.set(id, object)
  return { ...snapshotOf([...objects.values()], 'default'), ...(facts === undefined ? {} : { facts }) }
}

/** Made after everything that is there. */
const NOW = '2028-01-01T00:00:00.000Z'

function withEntry(snapshot: Snapshot, step: EntryStep): Snapshot {
  const { facts } = snapshot
  if (facts?.accessEntries.kind !== 'known') throw new Error('a cluster without access entries')
  const key = principalKey(step.principalArn)
  const list = facts.accessEntries.value
  const there = list.find(({ principalArn }) => principalKey(principalArn) === key)
  if (step.verb === 'create' && there !== undefined) throw new Error(`ResourceInUse: ${step.principalArn}`)
  // The path is a part of the name.
  if (step.verb !== 'create' && there?.principalArn !== step.principalArn)
    throw new Error(`ResourceNotFound: ${step.principalArn}`)
  const made =
    step.verb === 'delete' ? [] : [{ principalArn: step.principalArn, details: stepped(there, step) }]
  const value = [...list.filter((one) => one !== there), ...made]
  return { ...snapshot, facts: { ...facts, accessEntries: { kind: 'known', value } } }
}

function stepped(entry: AccessEntry | undefined, step: Exclude<EntryStep, { verb: 'delete' }>): EntryDetails {
  if (step.verb === 'create') {
    const { username, groups, tags } = step
    named({ username, groups })
    return { type: 'STANDARD', username, groups, policies: [], tags, createdAt: NOW }
  }
  const { details } = entry ?? {}
  if (details === undefined) throw new Error('an entry that nobody looked at')
  const { policies, tags = {} } = details
  switch (step.verb) {
    case 'update':
      named(step)
      if (details.type !== 'STANDARD') throw new Error('This operation can only be performed on … STANDARD')
      return { ...details, username: step.username, groups: step.groups }
    case 'associate':
      return {
        ...details,
        policies: [...policies.filter(({ policy }) => policy !== step.policy.policy), step.policy],
      }
    case 'disassociate':
      if (!policies.some(({ policy }) => policy === step.policy)) throw new Error('ResourceNotFound: policy')
      return { ...details, policies: policies.filter(({ policy }) => policy !== step.policy) }
    case 'tag':
      return { ...details, tags: { ...tags, ...step.tags } }
    case 'untag':
      return {
        ...details,
        tags: Object.fromEntries(Object.entries(tags).filter(([key]) => !step.keys.includes(key))),
      }
  }
}

/** What EKS refuses of names. */
function named({
  username,
  groups,
}: {
  readonly username: string
  readonly groups: readonly string[]
}): void {
  const wrong = groups.find((group) => group.startsWith('system:') || group.includes('{{'))
  if (wrong !== undefined) throw new Error(`The kubernetes group name ${wrong} is invalid`)
  if (username === '' || /^(system|eks|aws|amazon|iam):/.test(username))
    throw new Error(`The username ${username} is invalid`)
}

const REQUESTS: readonly ScopedRequest[] = [
  { verb: 'get', group: '', resource: 'pods', namespace: 'shop' },
  { verb: 'get', group: '', resource: 'pods', namespace: 'bank' },
  { verb: 'create', group: '', resource: 'pods', namespace: 'shop' },
  { verb: 'get', group: '', resource: 'secrets', namespace: 'shop' },
  { verb: 'create', group: 'rbac.authorization.k8s.io', resource: 'rolebindings', namespace: 'shop' },
  { verb: 'get', group: 'example.com', resource: 'probes', namespace: 'shop' },
  { verb: 'delete', group: '', resource: 'nodes' },
]

/** `role/dev may delete nodes`, of everybody who gets in, and `role/dev logs in`. */
export function accessIn(snapshot: Snapshot): ReadonlySet<string> {
  return accessOf([snapshot], [snapshot])
}

/** The same with what any of the states makes of somebody, where RBAC is as in any of them. */
export function accessOf(states: readonly Snapshot[], rbac: readonly Snapshot[]): ReadonlySet<string> {
  const indexes = rbac.map(indexRbac)
  const logins = states.flatMap(({ awsAuth, facts }) => [
    ...loginsOf({ awsAuth: decodeAwsAuth(awsAuth?.data), facts }).all.values(),
  ])
  return new Set(
    logins.flatMap(({ key, identities }) => {
      const grants = indexes.flatMap((index) => identities.flatMap((identity) => grantsOf(index, identity)))
      const may = REQUESTS.filter((request) => permits(grants, request)).map(
        (one) => `${key} may ${textOf(one)}`,
      )
      return [`${key} logs in`, ...may]
    }),
  )
}

function textOf(request: ScopedRequest): string {
  if ('url' in request) return request.url
  return `${request.verb} ${request.resource}${request.namespace === undefined ? '' : ` in ${request.namespace}`}`
}

/** Keys of those whom a row or an entry makes a cluster admin. */
export function adminsIn(access: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...access].flatMap((one) => (one.endsWith(' may delete nodes') ? [one.split(' ')[0] ?? ''] : [])),
  )
}
