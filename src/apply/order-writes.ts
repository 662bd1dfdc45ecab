import type { Desired } from '../access/desired.ts'
import { awsAuthAfter } from '../plan/aws-auth-edits.ts'
import type { Change, ObjectChange } from '../plan/change.ts'
import type { Provenance } from '../plan/ledger.ts'
import type { Plan } from '../plan/plan.ts'
import type { ConfigMap, Snapshot } from '../plan/snapshot.ts'
import { temporaryBinding } from '../plan/temporary.ts'
import { isBinding, objectId } from '../rbac/object.ts'
import { ledgerWrites } from './ledger-writes.ts'
import type { Write } from './write.ts'

/**
 * A plan's writes in the order that never leaves a gap: the ledger as a superset, roles, bindings, rows that add,
 * rows that remove, bindings that go, roles that go, the ledger exact. Whoever has access before and after has it
 * all the time, and whatever is interrupted is owned, so that the next run finishes it.
 */
export function orderWrites(input: {
  readonly plan: Plan
  readonly desired: Desired
  readonly snapshot: Snapshot
  readonly provenance: Provenance
}): Write[] {
  const { plan, snapshot } = input
  const ledger = ledgerWrites(input)
  const objects = plan.changes.filter((change) => change.kind === 'object')
  const staying = objects.filter(({ action }) => action !== 'remove')
  const replaced = new Set(staying.flatMap((change) => leftoverOf(change, input)?.id ?? []))
  const going = objects.filter(({ action, id }) => action === 'remove' && !replaced.has(id))
  const binds = (change: ObjectChange): boolean => /^(Cluster)?RoleBinding\//.test(change.id)
  return [
    ...ledger.first,
    ...staying.filter((change) => !binds(change)).flatMap((change) => objectWrites(change, input)),
    ...staying.filter(binds).flatMap((change) => objectWrites(change, input)),
    ...awsAuthWrites(plan, snapshot),
    ...going.filter(binds).flatMap((change) => objectWrites(change, input)),
    ...going.filter((change) => !binds(change)).flatMap((change) => objectWrites(change, input)),
    ledger.last,
  ]
}

function objectWrites(
  change: ObjectChange,
  input: { readonly plan: Plan; readonly desired: Desired },
): Write[] {
  const { action, before, after } = change
  const dryRun = after !== undefined && refersToNewRole(change, input.plan) ? 'after-role' : 'full'
  if (action === 'remove')
    return before === undefined ? [] : [{ verb: 'delete', object: before, dryRun, completes: [change] }]
  if (after === undefined) throw new Error(`the change of ${change.id} has no result`)
  if (action === 'add') return [{ verb: 'create', object: after, dryRun, completes: [change] }]
  if (action === 'change') return [{ verb: 'update', object: after, dryRun, completes: [change] }]
  if (before === undefined || !isBinding(after))
    throw new Error(`only a live binding is replaced, not ${change.id}`)

  const temporary = temporaryBinding(after, input.desired.set)
  const leftover = leftoverOf(change, input)
  const { uid: _uid, resourceVersion: _version, ...metadata } = after.metadata
  return [
    ...(leftover?.before === undefined
      ? []
      : [{ verb: 'delete', object: leftover.before, dryRun: 'full', completes: [leftover] } as const]),
    {
      verb: 'create',
      object: temporary,
      dryRun: leftover === undefined ? dryRun : 'not-before',
      completes: [],
    },
    { verb: 'delete', object: before, dryRun: 'full', completes: [] },
    { verb: 'create', object: { ...after, metadata }, dryRun: 'not-before', completes: [change] },
    { verb: 'delete', object: temporary, dryRun: 'not-before', completes: [] },
  ]
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

/** At most two writes of aws-auth: everything that gives, then everything that takes. */
function awsAuthWrites(plan: Plan, snapshot: Snapshot): Write[] {
  const rows = plan.changes.filter((change) => change.kind === 'row' || change.kind === 'account')
  const taking = rows.filter(({ action }) => action === 'remove')
  const giving = rows.filter(({ action }) => action !== 'remove')
  const live = snapshot.awsAuth
  const first = dataAfter(live?.data, giving)
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
  return [
    ...(giving.length === 0 ? [] : [write(first, create, 'full', giving)]),
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
