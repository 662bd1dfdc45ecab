import type { Desired } from '../../../access/desired.ts'
import { isAccount, parseArn } from '../../../aws-auth/arn.ts'
import { arnKey, principalKey } from '../../../aws-auth/arn-key.ts'
import { effectiveRow, rowsFor } from '../../../aws-auth/lookup.ts'
import type { AwsAuth, Row } from '../../../aws-auth/row.ts'
import { sameMeaning } from '../../../aws-auth/same-meaning.ts'
import type { MappingAbout, MappingPlan, NodeTouch } from '../mapping.ts'
import type { OwnershipChange } from '../ownership-change.ts'
import { principalRemovals } from '../removals.ts'
import type { RowChange } from './change.ts'
import { addition, meaning, removal } from './row-change.ts'
import { declaredRows } from './spell.ts'

type RowPlan = MappingPlan<RowChange>
type RowsAbout = MappingAbout<AwsAuth>

/**
 * Holds the desired rows against what the authenticator makes of the live ones. Node rows never change: where a plan
 * would change or remove one there is a touch instead of the change, unless the file allows it.
 */
export function planRows(about: RowsAbout): RowPlan {
  const unmanaged = about.desired.unmanaged === 'remove' ? planUnmanaged(about) : NOTHING
  const parts = [planDeclared(about), planGone(about), planRemoved(about), unmanaged]
  return {
    changes: parts.flatMap(({ changes }) => changes),
    ownership: parts.flatMap(({ ownership }) => ownership),
    touches: parts.flatMap(({ touches }) => touches),
    doubtful: parts.flatMap(({ doubtful }) => doubtful),
  }
}

const NOTHING: RowPlan = { changes: [], ownership: [], touches: [], doubtful: [] }

/** What the file asks for. */
function planDeclared({ desired, live: awsAuth, ledger, nodes }: RowsAbout): RowPlan {
  const owned = new Set(ledger.principals.map(arnKey))
  // Of a key that does not parse nothing is known, so nothing is planned for it; the lint says what to do.
  const broken = new Set<string>(awsAuth.broken.map(({ key }) => key))
  const changes: RowChange[] = []
  const ownership: OwnershipChange[] = []
  const touches: NodeTouch[] = []
  const push = (change: RowChange, touch: NodeTouch | undefined): void => {
    if (touch !== undefined) touches.push(touch)
    if (touch === undefined || nodes.mayTouch(touch.row.arn)) changes.push(change)
  }

  for (const wanted of declaredRows(desired)) {
    if (broken.has(wanted.key)) continue
    const { where, arn } = wanted
    const live = liveMeanings(awsAuth, arn)
    const differing = live.find((row) => !sameMeaning(row, wanted))
    if (live.length === 0) {
      const isOfNodes = nodes.wouldJoinBy({ ...meaning(wanted), arn })
      push(addition(wanted), isOfNodes ? { action: 'add', row: wanted, where } : undefined)
    } else if (differing === undefined) {
      if (!owned.has(arnKey(arn)))
        ownership.push({ kind: 'ownership', action: 'adopt', principal: arn, where })
    } else {
      const change: RowChange = {
        ...addition(wanted),
        action: 'change',
        key: differing.key,
        before: meaning(differing),
      }
      const row = live.find(nodes.joinBy)
      push(change, row && { action: 'change', row, where })
    }
  }
  return { ...NOTHING, changes, ownership, touches }
}

/** What the set owns and the file no longer has: it goes, unless `removed` says that it stays. */
function planGone({ desired, live: awsAuth, ledger, nodes }: RowsAbout): RowPlan {
  const declared = declaredArns(desired)
  const named = principalRemovals(desired)
  const changes: RowChange[] = []
  const ownership: OwnershipChange[] = []
  const touches: NodeTouch[] = []
  for (const principal of ledger.principals) {
    if (isAccount(principal) || declared.has(arnKey(principal))) continue
    const live = rowsFor(awsAuth, principal)
    const row = live.find(nodes.joinBy)
    const { destroy = true, where } = named.get(principalKey(principal)) ?? {}
    if (!destroy && live.length > 0) {
      const release = { kind: 'ownership', action: 'release', principal, stays: true } as const
      ownership.push(where === undefined ? release : { ...release, where })
      continue
    }
    if (live.length === 0) {
      if (awsAuth.broken.length === 0) ownership.push({ kind: 'ownership', action: 'release', principal })
      continue
    }
    if (row !== undefined) touches.push({ action: 'remove', row, where })
    if (row === undefined || nodes.mayTouch(principal))
      changes.push(removal(live, 'no-longer-declared', where))
  }
  return { ...NOTHING, changes, ownership, touches }
}

/** What `removed` names and the set does not own. */
function planRemoved({ desired, live: awsAuth, ledger, nodes }: RowsAbout): RowPlan {
  const named = principalRemovals(desired)
  if (named.size === 0) return NOTHING
  const handled = new Set(['', ...ledger.principals.map(arnKey)])
  const changes: RowChange[] = []
  const touches: NodeTouch[] = []
  for (const { arn } of awsAuth.rows) {
    const { destroy = false, where } = named.get(principalKey(arn)) ?? {}
    if (!destroy || handled.has(arnKey(arn))) continue
    handled.add(arnKey(arn))
    const live = rowsFor(awsAuth, arn)
    const row = live.find(nodes.joinBy)
    if (row !== undefined) touches.push({ action: 'remove', row, where })
    if (row === undefined || nodes.mayTouch(arn)) changes.push(removal(live, 'removed', where))
  }
  return { ...NOTHING, changes, touches }
}

/** What nobody declared, where the file is the whole truth. Node rows stay, and so do those that may be node rows. */
function planUnmanaged({ desired, live: awsAuth, ledger, nodes }: RowsAbout): RowPlan {
  const handled = new Set([...declaredArns(desired), ...ledger.principals.map(arnKey)])
  const named = principalRemovals(desired)
  const changes: RowChange[] = []
  const touches: NodeTouch[] = []
  const doubtful: RowPlan['doubtful'][number][] = []
  for (const { arn } of awsAuth.rows) {
    const id = arnKey(arn)
    if (id === '' || handled.has(id) || named.has(principalKey(arn))) continue
    handled.add(id)
    const live = rowsFor(awsAuth, arn)
    const row = live.find(nodes.joinBy)
    const allowed = nodes.mayTouch(arn)
    const isDoubtful = row === undefined && nodes.rolesUnknown && parseArn(arn).kind !== 'user'
    if (row !== undefined && allowed) touches.push({ action: 'remove', row })
    if (isDoubtful) doubtful.push({ arn, allowed })
    if (allowed || (row === undefined && !isDoubtful)) changes.push(removal(live, 'unmanaged'))
  }
  return { ...NOTHING, changes, touches, doubtful }
}

function declaredArns(desired: Desired): ReadonlySet<string> {
  return new Set(declaredRows(desired).map(({ arn }) => arnKey(arn)))
}

/** The rows that the authenticator may answer with for `arn`: more than one when it picks at random. */
function liveMeanings(awsAuth: AwsAuth, arn: string): readonly Row[] {
  const found = effectiveRow(awsAuth, arn)
  switch (found.kind) {
    case 'none':
      return []
    case 'row':
      return [found.row]
    case 'random':
      return found.rows
  }
}
