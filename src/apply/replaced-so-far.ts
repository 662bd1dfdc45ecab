import { principalKey } from '../aws-auth/arn-key.ts'
import type { Replaced } from '../live/replaced.ts'
import type { Snapshot } from '../live/snapshot.ts'
import type { Plan } from '../plan/plan.ts'
import { entriesChangedBy, entryBefore, rowsBeneath } from '../plan/restore/replaced-by.ts'
import { writesAwsAuth } from '../plan/restore/saved-aws-auth.ts'
import type { Work } from './work.ts'

/**
 * All that this apply replaces, as it was before its first write: what it has written so far, and what the plan writes
 * now. `undefined` where that is nothing.
 */
export function replacedSoFar(
  { awsAuth: { writes }, entries, start }: Pick<Work, 'awsAuth' | 'entries' | 'start'>,
  { plan, snapshot }: { readonly plan: Plan; readonly snapshot: Snapshot },
): Replaced | undefined {
  const written = new Set(entries.all.map(({ principalArn }) => principalKey(principalArn)))
  const planned = Object.entries(entriesChangedBy(plan, snapshot))
  const rowOf = rowsBeneath(start ?? snapshot)
  const all = Object.fromEntries([
    ...planned.filter(([arn]) => !written.has(principalKey(arn))),
    ...entries.all.map(({ principalArn, before }) => [
      principalArn,
      entryBefore(principalArn, before, rowOf),
    ]),
  ])
  const writesRows = writes !== undefined || writesAwsAuth(plan)
  const awsAuth = writes === undefined ? snapshot.awsAuth : writes.before
  if (!(writesRows && awsAuth !== undefined) && Object.keys(all).length === 0) return undefined
  return { ...(awsAuth === undefined ? {} : { awsAuth }), writesAwsAuth: writesRows, entries: all }
}
