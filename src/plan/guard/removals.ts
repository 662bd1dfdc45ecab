import { DEFAULT_GUARDS } from '../../access/guard/settings.ts'
import { isAccount } from '../../aws-auth/arn.ts'
import { arnKey } from '../../aws-auth/arn-key.ts'
import { rowsFor } from '../../aws-auth/lookup.ts'
import type { Problem } from '../../problem/problem.ts'
import { shortArn } from '../../words/short-arn.ts'
import { isMapping, mappedPrincipal } from '../change/kinds.ts'
import type { Guarded } from './guarded.ts'
import { isOfNodes } from './node-row.ts'
import { listed, percent } from './words.ts'

/** From so many managed rows up a share means something: one of three is 33 %, and nothing to stop at. */
const FEWEST = 4

/** Many rows that go at once are a deleted block, a wrong branch or a bad merge more often than they are meant. */
export function guardRemovals(guarded: Guarded): Problem[] {
  const { desired, home, changes } = guarded
  const cluster = desired.cluster.name
  const limit = desired.guards.maxRemovalPercent
  const going = changes.flatMap((change) => {
    if (!isMapping(change)) return []
    const taken = change.reason === 'no-longer-declared' || change.reason === 'unmanaged'
    if (change.action !== 'remove' || !taken) return []
    return mappedPrincipal(change) ?? []
  })
  const managed = managedPrincipals(guarded)
  const share = going.length / managed.size
  if (managed.size < FEWEST || share * 100 <= Math.min(limit, DEFAULT_GUARDS.maxRemovalPercent)) return []
  const allowed = share * 100 <= limit
  const shown = percent(going.length, managed.size)
  return [
    {
      code: 'too-many-removals',
      severity: allowed ? 'warning' : 'error',
      where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
      message: `${going.length} of ${managed.size} managed rows of ${cluster} would go at once (${shown} %), the limit is ${limit} %: ${listed(going.map((principal) => shortArn(principal, home)))}.`,
      found: `${shown} %`,
      allowed: `at most ${limit} %`,
      fix: allowed
        ? 'guards.maxRemovalPercent lets it pass; make sure that all of them are meant.'
        : `See whether a block of the file was lost by mistake. If all of them shall go, remove them in several steps, or set \`guards.maxRemovalPercent: ${Math.ceil(Number(shown))}\` for this change.`,
    },
  ]
}

/** What the set owns and is live; with `unmanaged: remove` everything live that is not for nodes. */
function managedPrincipals({ desired, ledger, awsAuth, nodes }: Guarded): ReadonlySet<string> {
  const accounts = new Set(awsAuth.accounts)
  const owned = ledger.principals
    .filter((one) => (isAccount(one) ? accounts.has(one) : rowsFor(awsAuth, one).length > 0))
    .map(arnKey)
  if (desired.unmanaged === 'keep') return new Set(owned)
  const rows = awsAuth.rows
    .filter((row) => row.arn !== '' && !isOfNodes(row, nodes))
    .map(({ arn }) => arnKey(arn))
  return new Set([...owned, ...rows, ...accounts])
}
