import { arnKey } from '../../aws-auth/arn-key.ts'
import type { DeadRowChange } from '../../login/mapping/aws-auth/change.ts'
import type { ChangeKind } from './kind.ts'

/** Of rows of aws-auth that give nobody anything: they are about no principal, because no login needs them. */
export const DEAD_ROW: ChangeKind<DeadRowChange, 'aws-auth'> = {
  store: 'aws-auth',
  principal: () => undefined,
  identities: () => ({}),
  subject: ({ key, id, arn, found }) =>
    `dead-row/${key}/${id}/${arn === undefined || arn === '' ? found : arnKey(arn)}`,
  facts: ({ count }) => ({ before: new Map([['exists', String(count)]]) }),
  // Somebody may have removed some of them meanwhile.
  remainders: (change) =>
    Array.from({ length: change.count - 1 }, (_, one) => ({ ...change, count: one + 1 })),
  counted: () => 'remove',
}
