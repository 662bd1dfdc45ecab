import * as z from 'zod/mini'
import { DEFAULT_GUARDS, type Guards } from './desired.ts'
import { flag, list, text, wholeNumber } from './schema-values.ts'

const roles = (description: string) =>
  list(text('The ARN of an IAM role; its path does not count.'), description)

/** What the ARNs mean is judged in `guards.ts`. */
const settings = {
  allowSystemMasters: z.exactOptional(flag('A row may gain system:masters.')),
  allowEmpty: z.exactOptional(
    flag('The file may declare nothing for a cluster: all that this set owns there goes.'),
  ),
  allowNewAwsAuth: z.exactOptional(
    flag('A missing aws-auth may be created although nodes would have no row in it.'),
  ),
  allowNodeRowChanges: z.exactOptional(
    roles('Roles whose node rows may be changed or removed: no node uses them any more.'),
  ),
  allowOwnAccessChange: z.exactOptional(
    flag('The plan may take from the applying identity the access that it needs to undo it.'),
  ),
  minAdmins: z.exactOptional(
    wholeNumber(
      { from: 0 },
      'So many IAM principals are cluster admins after an apply. Without it: not fewer than one, if there is one now.',
    ),
  ),
  requiredAdmins: z.exactOptional(
    list(
      text("The ARN of an IAM role or user; a role's path does not count."),
      'Principals that are cluster admins after an apply, whether this file declares them or not.',
    ),
  ),
  maxRemovalPercent: z.exactOptional(
    wholeNumber(
      { from: 0, to: 100 },
      'How much of the managed rows may go at once, in percent; it counts from four rows up.',
    ).check(z.meta({ default: DEFAULT_GUARDS.maxRemovalPercent })),
  ),
  nodeRoles: z.exactOptional(roles('Roles of self-managed nodes that eks-access cannot find out by itself.')),
} satisfies Record<keyof Guards, z.core.SomeType>

export const guards = z
  .strictObject(settings)
  .check(z.describe('What is allowed that is refused by default, and what is demanded beyond it.'))
