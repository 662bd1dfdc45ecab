import { LEDGER_NAMESPACE, ledgerName } from '../../live/ledger.ts'
import type { Grant } from '../../rbac/grant.ts'
import { RBAC_GROUP, type RbacKind } from '../../rbac/object.ts'
import { permits } from '../../rbac/permits.ts'
import type { ObjectChange } from '../change/change.ts'
import { changesTo } from '../change/kinds.ts'
import type { Guarded } from './guarded.ts'

/** A permission without which the plan cannot be undone. */
export interface UndoNeed {
  /** `update ConfigMap kube-system/aws-auth` */
  readonly name: string
  readonly heldBy: (grants: readonly Grant[]) => boolean
}

/** What it takes to read the cluster again, to write aws-auth and the ledger, and to put back each kind of object. */
export function undoNeeds({ desired, changes }: Pick<Guarded, 'desired' | 'changes'>): UndoNeed[] {
  const objects = changesTo('rbac', changes)
  const touched = Map.groupBy(objects, ({ id }) => id.split('/')[0] as RbacKind)
  return [
    ...['aws-auth', ledgerName(desired.set)].flatMap(configMapNeeds),
    ...KINDS.map(listNeed),
    ...KINDS.flatMap((kind) => WRITES.map((verb) => writeNeed(kind, verb, touched.get(kind) ?? []))).filter(
      (need) => need !== undefined,
    ),
  ]
}

const KINDS: readonly RbacKind[] = ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding']

const WRITES = ['create', 'update', 'delete'] as const

function configMapNeeds(name: string): UndoNeed[] {
  return ['get', 'update'].map((verb) => ({
    name: `${verb} ConfigMap ${LEDGER_NAMESPACE}/${name}`,
    heldBy: (grants) =>
      permits(grants, { verb, group: '', resource: 'configmaps', name, namespace: LEDGER_NAMESPACE }),
  }))
}

function listNeed(kind: RbacKind): UndoNeed {
  return {
    name: `list ${kind}s`,
    heldBy: (grants) => permits(grants, { verb: 'list', group: RBAC_GROUP, resource: resourceOf(kind) }),
  }
}

function writeNeed(
  kind: RbacKind,
  verb: (typeof WRITES)[number],
  changes: readonly ObjectChange[],
): UndoNeed | undefined {
  if (changes.length === 0) return undefined
  const byNamespace = Map.groupBy(
    changes.flatMap(({ before, after }) => {
      const object = before ?? after
      return object === undefined ? [] : [object.metadata]
    }),
    ({ namespace }) => namespace,
  )
  const request = { verb, group: RBAC_GROUP, resource: resourceOf(kind) }
  return {
    name: `${verb} ${kind}s`,
    heldBy: (grants) =>
      [...byNamespace].every(([namespace, objects]) => {
        const scoped = namespace === undefined ? request : { ...request, namespace }
        // Whoever may do it to any name may do it to these; thousands need not be asked for one by one.
        if (permits(grants, scoped)) return true
        return verb !== 'create' && objects.every(({ name }) => permits(grants, { ...scoped, name }))
      }),
  }
}

function resourceOf(kind: RbacKind): string {
  return `${kind.toLowerCase()}s`
}
