import type { GuardName } from '../../access/guard/settings.ts'
import type { Problem } from '../../problem/problem.ts'
import { guardAdmins } from './admins.ts'
import type { Guarded } from './guarded.ts'
import { guardMasters } from './masters.ts'
import { guardMayGrant } from './may-grant.ts'
import { guardOverriddenRemovals } from './overridden-removals.ts'
import { guardRemovals } from './removals.ts'
import { guardSelf } from './self.ts'

type Guard = (guarded: Guarded) => readonly Problem[]

/**
 * Where each setting of the file is judged; a setting without an answer does not compile. What is judged elsewhere
 * speaks earlier: while the file is resolved, and while rows are planned.
 */
const JUDGES: Readonly<
  Record<GuardName, Guard | 'access/resolve' | 'guard/aws-auth-missing' | 'guard/node-row'>
> = {
  allowSystemMasters: guardMasters,
  allowOwnAccessChange: guardSelf,
  minAdmins: guardAdmins,
  requiredAdmins: guardAdmins,
  maxRemovalPercent: guardRemovals,
  allowEmpty: 'access/resolve',
  allowNewAwsAuth: 'guard/aws-auth-missing',
  allowNodeRowChanges: 'guard/node-row',
  nodeRoles: 'guard/node-row',
}

/** What all guards say of a plan, the gravest first; the last ones are those which nothing in the file lets pass. */
export function guardPlan(guarded: Guarded): Problem[] {
  const judges = Object.values(JUDGES).filter((judge) => typeof judge === 'function')
  return [...new Set(judges), guardOverriddenRemovals, guardMayGrant].flatMap((judge) => judge(guarded))
}
