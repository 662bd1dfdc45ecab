import { DEFAULT_GUARDS } from '../../access/guard/settings.ts'
import { isAccount } from '../../aws-auth/arn.ts'
import { principalKey } from '../../aws-auth/arn-key.ts'
import { rowsFor } from '../../aws-auth/lookup.ts'
import { entryOf } from '../../login/access-entries.ts'
import type { MappingChange } from '../../login/mapping/change.ts'
import type { Place, Problem } from '../../problem/problem.ts'
import { listed } from '../../words/list.ts'
import { shortArn } from '../../words/short-arn.ts'
import { isMapping, mappedPrincipal } from '../change/kinds.ts'
import { type Guarded, guardedLogins } from './guarded.ts'
import { losingAll } from './losing-all.ts'
import { isOfNodes } from './node-row.ts'
import { percent } from './percent.ts'
import { reachedBy } from './reached-by.ts'

/** From so many managed rows up a share means something: one of three is 33 %, and nothing to stop at. */
const FEWEST = 4

/**
 * Many rows that are removed at once, or many who lose all access at once, are a deleted block, a slip in the name of a
 * group, a wrong branch or a bad merge more often than they are meant. The larger share counts.
 */
export function guardRemovals(guarded: Guarded): Problem[] {
  const { desired } = guarded
  const limit = desired.guards.maxRemovalPercent
  const usual = DEFAULT_GUARDS.maxRemovalPercent
  const losses = [rowsRemoved(guarded), accessLost(guarded)].filter(
    ({ of, names }) => of >= FEWEST && percentOf(names, of) > Math.min(limit, usual),
  )
  const [loss] = losses.toSorted(
    (one, other) => percentOf(other.names, other.of) - percentOf(one.names, one.of),
  )
  if (loss === undefined) return []
  return [percentOf(loss.names, loss.of) > limit ? tooMany(guarded, loss) : passing(guarded, loss)]
}

/** What of all that is managed is lost, in one sense. */
interface Loss {
  /** ARNs and ids of accounts. */
  readonly names: readonly string[]
  readonly of: number
  readonly where: Place
  /** `managed rows of prod` */
  readonly noun: string
  /** `be removed` */
  readonly verb: string
  readonly cause: string
  readonly wish: string
}

function percentOf({ length }: readonly string[], all: number): number {
  return (length / all) * 100
}

function tooMany({ desired, home }: Guarded, loss: Loss): Problem {
  const { names, of, where, noun, verb, cause, wish } = loss
  const limit = desired.guards.maxRemovalPercent
  const shown = percent(names.length, of)
  return {
    code: 'too-many-removals',
    severity: 'error',
    where,
    message: `${names.length} of ${of} ${noun} would ${verb} at once (${shown} %), but the limit is ${limit} %: ${listed(names.map((name) => shortArn(name, home)))}.`,
    found: `${shown} %`,
    allowed: `at most ${limit} %`,
    fix: `Check whether ${cause} was lost by mistake. If ${wish}, do it in several steps, or set \`guards.maxRemovalPercent: ${Math.ceil(Number(shown))}\` for this change.`,
  }
}

/** The default would stop it: what is told is the setting. */
function passing({ desired, home }: Guarded, { names, of, where, noun, verb }: Loss): Problem {
  const limit = desired.guards.maxRemovalPercent
  const usual = DEFAULT_GUARDS.maxRemovalPercent
  const shown = percent(names.length, of)
  return {
    code: 'too-many-removals',
    severity: 'warning',
    where,
    message: `guards.maxRemovalPercent: ${limit} allows ${names.length} of ${of} ${noun} to ${verb} at once (${shown} %); the default of ${usual} % refuses it: ${listed(names.map((name) => shortArn(name, home)))}.`,
    found: `${shown} %`,
    allowed: `at most ${limit} % in this file, ${usual} % by default`,
    fix: 'Make sure that all of them are intended, and remove the setting afterwards.',
  }
}

/** Because the file does not have it, or no longer. Rows that give nobody anything are of no principal. */
const TAKEN: ReadonlySet<MappingChange['reason']> = new Set(['no-longer-declared', 'unmanaged', 'removed'])

function rowsRemoved(guarded: Guarded): Loss {
  const { desired, changes } = guarded
  const stays = staysIn(guarded)
  const removed = changes.flatMap((change) => {
    if (!isMapping(change)) return []
    const taken = TAKEN.has(change.reason)
    const principal = mappedPrincipal(change)
    // Its principal is declared, for the row beneath: what that gives less is a loss, and no removal.
    const isMoved = change.kind === 'entry' && change.move !== undefined
    return change.action === 'remove' && taken && !isMoved && principal !== undefined && !stays(principal)
      ? [{ principal, kind: change.kind }]
      : []
  })
  const cluster = desired.cluster.name
  const hasEntries = removed.some(({ kind }) => kind === 'entry')
  return {
    // Of a principal both may go: its row and its entry.
    names: [...new Map(removed.map(({ principal }) => [principalKey(principal), principal])).values()],
    of: managedRows(guarded).size,
    where: hasEntries ? { cluster } : { cluster, object: 'ConfigMap/kube-system/aws-auth' },
    noun: hasEntries
      ? `principals with a managed row or access entry in ${cluster}`
      : `managed rows of ${cluster}`,
    verb: 'be removed',
    cause: 'a block of the file',
    wish: 'all of them must be removed',
  }
}

function accessLost(guarded: Guarded): Loss {
  const { losing, managed } = losingAll(guarded, managedRows(guarded))
  const cluster = guarded.desired.cluster.name
  return {
    names: losing,
    of: managed,
    where: { cluster },
    noun: `principals that this set manages in ${cluster}`,
    verb: 'lose all access',
    cause: 'a group, a binding or a block of the file',
    wish: 'all of them must lose their access',
  }
}

/** A row that is removed where its principal has the same access by something else is moved: to an access entry. */
function staysIn(guarded: Guarded): (principal: string) => boolean {
  const { before, after } = guardedLogins(guarded)
  const reached = new Map(
    reachedBy(guarded)
      .filter(({ subject }) => subject.kind === 'principal')
      .map((one) => [principalKey(one.subject.name), one]),
  )
  return (principal) => {
    if (before.of(principal) === undefined || after.of(principal) === undefined) return false
    const change = reached.get(principalKey(principal))
    return change === undefined || (change.after.identities.length > 0 && change.difference.lost.length === 0)
  }
}

/**
 * What the set owns and is live, and what `removed` names; with `unmanaged: remove` everything live that is not for
 * nodes. `principalKey`.
 */
function managedRows(guarded: Guarded): ReadonlySet<string> {
  const { desired, ledger, awsAuth, nodes, changes, snapshot } = guarded
  const accounts = new Set(awsAuth.accounts)
  const owned = [
    ...ledger.principals.filter((one) =>
      isAccount(one) ? accounts.has(one) : rowsFor(awsAuth, one).length > 0,
    ),
    ...(ledger.entries ?? []).filter((one) => entryOf(snapshot.facts, one) !== undefined),
  ].map(principalKey)
  const named = changes.flatMap((change) =>
    isMapping(change) && change.reason === 'removed' ? [principalKey(mappedPrincipal(change) ?? '')] : [],
  )
  if (desired.unmanaged !== 'remove') return new Set([...owned, ...named])
  const rows = awsAuth.rows
    .filter((row) => row.arn !== '' && !isOfNodes(row, nodes))
    .map(({ arn }) => principalKey(arn))
  return new Set([...owned, ...named, ...rows, ...accounts])
}
