import type { AwsAuth, Row } from '../../aws-auth/row.ts'
import { deadRowsIn } from '../../login/dead-row/dead-rows.ts'
import {
  type KeptAbout,
  keptRows,
  undeclaredNodeRows,
  unmanagedRows,
} from '../../login/mapping/aws-auth/kept-rows.ts'
import { changesTo } from '../change/kinds.ts'
import { driftOf } from '../drift/drift-of.ts'
import { mostHeld } from '../effect/most-held.ts'
import { adminsAfter } from '../guard/admins.ts'
import type { Guarded } from '../guard/guarded.ts'
import { isOfKnownNodes, isOfNodes } from '../guard/node-row.ts'
import { rbacAfter, rbacViews } from '../guard/rbac-views.ts'
import { accessViews } from '../guard/reached-by.ts'
import type { Plan } from '../plan.ts'
import { undeclaredBindings, unmanagedIn } from './unmanaged.ts'

/**
 * What a plan leaves in the cluster that no file declares.
 *
 * @param start aws-auth that the edits of the plan start from
 */
export function undeclaredIn(
  guarded: Guarded,
  start: AwsAuth,
): Pick<Plan, 'kept' | 'unmanaged' | 'drift' | 'held'> {
  const { desired, snapshot, factsAfter, ledger, nodes, changes, awsAuth, awsAuthAfter = awsAuth } = guarded
  const keeps: KeptAbout = {
    desired,
    awsAuth: start,
    changes: changesTo('aws-auth', changes),
    nodes: { joinBy: (row) => isOfNodes(row, nodes) },
  }
  const rows = unmanagedRows(keeps)
  const objects = rbacAfter(guarded)
  const rbac = () => rbacViews(guarded).after
  const bindings = undeclaredBindings({ desired, objects, rbac })
  const unmanaged = unmanagedIn({
    desired,
    rows,
    awsAuth: awsAuthAfter,
    bindings,
    returned: ledger.returned ?? [],
    admins: () => adminsAfter(guarded),
  })
  return {
    kept: keptRows(keeps),
    unmanaged,
    drift: driftOf({
      desired,
      facts: factsAfter,
      awsAuth: awsAuthAfter,
      rows: [...rows, ...undeclaredNodeRows(keeps).filter((row) => !isOfKnownNodes(row, nodes))],
      accounts: unmanaged.accounts,
      objects: { before: snapshot, after: objects },
      rbac,
      bindings: bindings.map(({ object }) => object),
      memory: ledger.memory,
    }),
    held: heldBesides(guarded, rows, deadRowsIn({ awsAuth: start, facts: snapshot.facts })),
  }
}

/** What those may do already who have rows that nobody declared, or rows or access entries that become managed. */
function heldBesides(guarded: Guarded, rows: readonly Row[], dead: ReadonlyMap<Row, unknown>): Plan['held'] {
  const { changes, awsAuth, awsAuthAfter = awsAuth } = guarded
  const adopted = changes.flatMap((change) => {
    if (change.kind === 'entry') return change.adopted ? [change.arn] : []
    return change.kind === 'ownership' ? [change.principal] : []
  })
  const alive = rows.filter((row) => !dead.has(row))
  const principals = new Set([...alive.map(({ arn }) => arn), ...awsAuthAfter.accounts, ...adopted])
  return principals.size === 0 ? new Map() : mostHeld(accessViews(guarded), [...principals])
}
