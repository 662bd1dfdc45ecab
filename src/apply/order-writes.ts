import type { Desired } from '../access/desired.ts'
import type { Provenance } from '../live/ledger.ts'
import type { ConfigMap, Snapshot } from '../live/snapshot.ts'
import { awsAuthAfter } from '../plan/aws-auth-edits.ts'
import type { Change, ObjectChange } from '../plan/change.ts'
import type { Plan } from '../plan/plan.ts'
import { temporaryBinding } from '../plan/temporary.ts'
import {
  type ClusterRoleBinding,
  isBinding,
  objectId,
  type RbacObject,
  type RoleBinding,
} from '../rbac/object.ts'
import { stepsOf } from './give-first.ts'
import { ledgerWrites } from './ledger-writes.ts'
import type { Write } from './write.ts'

/**
 * A plan's writes in the order that never leaves a gap. First all that gives: the ledger as a superset, roles,
 * bindings, rows that add or change. Then all that takes: rows that go, what bindings and roles lose, bindings and
 * roles that go, the ledger exact. Whoever has access before and after has it all the time, and whatever is
 * interrupted is owned, so that the next run finishes it. A way back writes aws-auth only.
 */
export function orderWrites(input: {
  readonly plan: Plan
  readonly desired: Desired
  readonly snapshot: Snapshot
  readonly provenance: Provenance
}): Write[] {
  const { plan, snapshot } = input
  // The file still says what it said, and the ledger with it.
  if (plan.restores) return awsAuthWrites(plan, snapshot)
  const ledger = ledgerWrites(input)
  const objects = plan.changes.filter((change) => change.kind === 'object')
  const leftovers = new Set(objects.flatMap((change) => leftoverOf(change, input)?.id ?? []))
  const own = objects.filter(({ action, id }) => action !== 'remove' || !leftovers.has(id))
  const isOfBinding = (change: ObjectChange): boolean => /^(Cluster)?RoleBinding\//.test(change.id)
  const bindings = own.filter(isOfBinding).map((change) => objectWrites(change, input))
  const roles = own.filter((change) => !isOfBinding(change)).map((change) => objectWrites(change, input))
  return [
    ...ledger.first,
    ...[...roles, ...bindings].flatMap(({ giving }) => giving),
    ...awsAuthWrites(plan, snapshot),
    ...[...bindings, ...roles].flatMap(({ taking }) => taking),
    ledger.last,
  ]
}

/** What must come before the rows of aws-auth, and what may only come after them. */
interface ObjectWrites {
  readonly giving: readonly Write[]
  readonly taking: readonly Write[]
}

function objectWrites(
  change: ObjectChange,
  input: { readonly plan: Plan; readonly desired: Desired },
): ObjectWrites {
  const { action, before, after } = change
  const dryRun = after !== undefined && refersToNewRole(change, input.plan) ? 'after-role' : 'full'
  if (action === 'remove') {
    const taking = before && ({ verb: 'delete', object: before, dryRun, completes: [change] } as const)
    return { giving: [], taking: taking === undefined ? [] : [taking] }
  }
  if (after === undefined) throw new Error(`the change of ${change.id} has no result`)
  if (action === 'add') {
    return { giving: [{ verb: 'create', object: after, dryRun, completes: [change] }], taking: [] }
  }
  if (before === undefined) throw new Error(`the change of ${change.id} has no beginning`)
  if (action === 'change') {
    const { giving, taking } = stepsOf(before, after)
    const update = (object: RbacObject, completes: readonly Change[]): Write => ({
      verb: 'update',
      object,
      dryRun,
      completes,
    })
    return {
      giving: giving === undefined ? [] : [update(giving, taking === undefined ? [change] : [])],
      taking: taking === undefined ? [] : [update(taking, [change])],
    }
  }
  if (!isBinding(after)) throw new Error(`only a binding is replaced, not ${change.id}`)

  const temporary = temporaryBinding(after, input.desired.set)
  const leftover = leftoverOf(change, input)
  const { uid: _uid, resourceVersion: _version, ...metadata } = after.metadata
  return {
    giving: bringTemporary({ temporary, leftover, dryRun }),
    taking: [
      { verb: 'delete', object: before, dryRun: 'full', completes: [] },
      { verb: 'create', object: { ...after, metadata }, dryRun: 'not-before', completes: [change] },
      { verb: 'delete', object: temporary, dryRun: 'not-before', completes: leftover ? [leftover] : [] },
    ],
  }
}

type Binding = RoleBinding | ClusterRoleBinding

/** An earlier run that died, or whose answer was lost, may have brought it already. */
function bringTemporary(about: {
  readonly temporary: Binding
  readonly leftover: ObjectChange | undefined
  readonly dryRun: Write['dryRun']
}): Write[] {
  const { temporary, leftover, dryRun } = about
  const left = leftover?.before
  if (left === undefined) return [{ verb: 'create', object: temporary, dryRun, completes: [] }]
  if (isBinding(left) && bindsTheSame(left, temporary)) return []
  return [
    { verb: 'delete', object: left, dryRun: 'full', completes: [] },
    { verb: 'create', object: temporary, dryRun: 'not-before', completes: [] },
  ]
}

function bindsTheSame(one: Binding, other: Binding): boolean {
  const said = ({ roleRef, subjects }: Binding): string =>
    JSON.stringify([
      roleRef.kind,
      roleRef.name,
      (subjects ?? []).map(({ kind, name, namespace = '' }) => [kind, name, namespace].join('/')).sort(),
    ])
  return said(one) === said(other)
}

/** The end of the temporary binding that an earlier run left when it died while it replaced this one. */
function leftoverOf(
  { action, after }: ObjectChange,
  { plan, desired }: { readonly plan: Plan; readonly desired: Desired },
): ObjectChange | undefined {
  if (action !== 'replace' || after === undefined || !isBinding(after)) return undefined
  const id = objectId(temporaryBinding(after, desired.set))
  return plan.changes.filter((change) => change.kind === 'object').find((change) => change.id === id)
}

/** The API server looks the role up when it checks a binding for escalation, and a role of this plan is not there yet. */
function refersToNewRole({ after }: ObjectChange, plan: Plan): boolean {
  if (after === undefined || !isBinding(after)) return false
  const { kind, name } = after.roleRef
  const id = kind === 'ClusterRole' ? `ClusterRole/${name}` : `Role/${after.metadata.namespace ?? ''}/${name}`
  return plan.changes.some(
    (change) => change.kind === 'object' && change.action !== 'remove' && change.id === id,
  )
}

/**
 * At most two writes of aws-auth: everything that gives, then everything that takes. What a plan's `base` brings, or
 * leaves out, is in the first.
 */
function awsAuthWrites(plan: Plan, snapshot: Snapshot): Write[] {
  const rows = plan.changes.filter((change) => change.kind === 'row' || change.kind === 'account')
  const taking = rows.filter(({ action, reason }) => action === 'remove' && reason !== 'restored')
  const giving = rows.filter((change) => !taking.includes(change))
  const live = snapshot.awsAuth
  const first = dataAfter(plan.base ?? live?.data, giving)
  const second = dataAfter(first, taking)
  const write = (
    data: ConfigMap['data'],
    verb: 'create' | 'update',
    dryRun: Write['dryRun'],
    completes: Change[],
  ): Write => ({
    verb,
    object: configMapWith(live, data),
    dryRun,
    completes,
  })
  const create = live === undefined ? 'create' : 'update'
  const hasFirst = giving.length > 0 || plan.base !== undefined
  return [
    ...(hasFirst ? [write(first, create, 'full', giving)] : []),
    ...(taking.length === 0
      ? []
      : [write(second, 'update', live === undefined ? 'not-before' : 'full', taking)]),
  ]
}

function dataAfter(data: ConfigMap['data'], changes: readonly Change[]): ConfigMap['data'] {
  const edited = awsAuthAfter(data, changes)
  // A plan with such a problem carries it as an error and is not applied, so this is a defect and not a message.
  if (!edited.ok) throw new Error(edited.problems.map(({ message }) => message).join(' '))
  return edited.data
}

function configMapWith(live: ConfigMap | undefined, data: ConfigMap['data']): ConfigMap {
  const made: ConfigMap = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'aws-auth', namespace: 'kube-system' },
  }
  return { ...(live ?? made), ...(data === undefined ? {} : { data }) }
}
