import type { ObjectChange } from '../../plan/change/change.ts'
import { changesTo } from '../../plan/change/kinds.ts'
import { standInBinding } from '../../plan/change/stand-in.ts'
import {
  type ClusterRoleBinding,
  isBinding,
  objectId,
  type RbacObject,
  type RoleBinding,
} from '../../rbac/object.ts'
import { stepsOf } from './give-first.ts'
import type { ObjectWrite, Phases, Together } from './write.ts'
import type { WriteInput } from './write-input.ts'

/**
 * Roles give before bindings do, and bindings take before roles. Those of one kind only give, or only take, whatever their
 * order is; a binding that is written in several steps is after those that are written in one.
 */
export function rbacWrites(input: WriteInput): Phases<Together> {
  const objects = changesTo('rbac', input.plan.changes)
  const about: About = { ...input, changed: new Map(objects.map((change) => [change.id, change])) }
  const leftovers = new Set(objects.flatMap((change) => leftoverOf(change, about)?.id ?? []))
  const own = objects.filter(({ action, id }) => action !== 'remove' || !leftovers.has(id))
  const isOfBinding = (change: ObjectChange): boolean => /^(Cluster)?RoleBinding\//.test(change.id)
  const bindings = own.filter(isOfBinding).map((change) => objectWrites(change, about))
  const roles = own.filter((change) => !isOfBinding(change)).map((change) => objectWrites(change, about))
  const together = (all: readonly Phases[], phase: keyof Phases): Together[] =>
    stagesOf(all.map((writes) => writes[phase]))
  return {
    giving: [...together(roles, 'giving'), ...together(bindings, 'giving')],
    taking: [...together(bindings, 'taking'), ...together(roles, 'taking')],
  }
}

/** Each list is one after the other. */
function stagesOf(lists: readonly (readonly ObjectWrite[])[]): Together[] {
  const [short, long] = [lists.filter((list) => list.length < 2), lists.filter((list) => list.length > 1)]
  const steps = Array.from({ length: Math.max(0, ...long.map((list) => list.length)) }, (_, step) =>
    long.flatMap((list) => list[step] ?? []),
  )
  return [short.flat(), ...steps].filter((group) => group.length > 0).map((together) => ({ together }))
}

interface About extends WriteInput {
  /** By `objectId`. */
  readonly changed: ReadonlyMap<string, ObjectChange>
}

function objectWrites(change: ObjectChange, about: About): Phases {
  const { action, before, after } = change
  const dryRun = after !== undefined && refersToNewRole(change, about) ? 'after-role' : 'full'
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
    const update = (object: RbacObject): ObjectWrite => ({
      verb: 'update',
      object,
      dryRun,
      ...(object === (taking ?? giving) ? { completes: [change] } : { completes: [], begins: [change] }),
    })
    return {
      giving: giving === undefined ? [] : [update(giving)],
      taking: taking === undefined ? [] : [update(taking)],
    }
  }
  if (!isBinding(after)) throw new Error(`only a binding is replaced, not ${change.id}`)

  const temporary = standInBinding(after, about.desired.set)
  const leftover = leftoverOf(change, about)
  const { uid: _uid, resourceVersion: _version, ...metadata } = after.metadata
  return {
    giving: bringTemporary({ temporary, leftover, dryRun }).map((write) => ({ ...write, begins: [change] })),
    taking: [
      { verb: 'delete', object: before, dryRun: 'full', completes: [], begins: [change] },
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
  readonly dryRun: ObjectWrite['dryRun']
}): ObjectWrite[] {
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
function leftoverOf({ action, after }: ObjectChange, { changed, desired }: About): ObjectChange | undefined {
  if (action !== 'replace' || after === undefined || !isBinding(after)) return undefined
  return changed.get(objectId(standInBinding(after, desired.set)))
}

/** The API server looks the role up when it checks a binding for escalation, and a role of this plan is not there yet. */
function refersToNewRole({ after }: ObjectChange, { changed }: About): boolean {
  if (after === undefined || !isBinding(after)) return false
  const { kind, name } = after.roleRef
  const id = kind === 'ClusterRole' ? `ClusterRole/${name}` : `Role/${after.metadata.namespace ?? ''}/${name}`
  const role = changed.get(id)
  return role !== undefined && role.action !== 'remove'
}
