import type { ConfigMap } from '../../../live/snapshot.ts'
import type { MappingStep, MappingWrites } from '../mapping.ts'
import type { AwsAuthChange } from './change.ts'
import { awsAuthAfter } from './edits.ts'
import { withData } from './project.ts'

/** The whole ConfigMap. */
export interface AwsAuthWrite {
  readonly verb: 'create' | 'update'
  readonly object: ConfigMap
  /** `not-before`: cannot be tried before an earlier write is done. */
  readonly dryRun: 'full' | 'not-before'
  /** What is done once this is written. */
  readonly completes: readonly AwsAuthChange[]
}

/**
 * At most two writes of aws-auth: everything that gives, then everything that takes. What a plan's `base` brings, or
 * leaves out, is in the first. A row beneath an access entry follows it in the second: where the entry is new, the row is
 * what its principal gets in by until the entry counts.
 */
export function awsAuthWrites(step: MappingStep<AwsAuthChange>): MappingWrites<AwsAuthWrite> {
  const { snapshot, changes, base } = step
  const live = snapshot.awsAuth
  const taking = changes.filter(isTaking)
  const giving = changes.filter((change) => !taking.includes(change))
  const first = dataAfter(base ?? live?.data, giving)
  const second = dataAfter(first, taking)
  const create: AwsAuthWrite = {
    verb: live === undefined ? 'create' : 'update',
    object: withData(live, first),
    dryRun: 'full',
    completes: giving,
  }
  const take: AwsAuthWrite = {
    verb: 'update',
    object: withData(live, second),
    dryRun: live === undefined ? 'not-before' : 'full',
    completes: taking,
  }
  return {
    giving: giving.length > 0 || base !== undefined ? [create] : [],
    taking: taking.length > 0 ? [take] : [],
  }
}

function isTaking(change: AwsAuthChange): boolean {
  if (change.action === 'remove') return change.reason !== 'restored'
  return change.kind === 'row' && change.isBeneath === true
}

function dataAfter(data: ConfigMap['data'], changes: readonly AwsAuthChange[]): ConfigMap['data'] {
  const edited = awsAuthAfter(data, changes)
  // A plan with such a problem carries it as an error and is not applied, so this is a defect and not a message.
  if (!edited.ok) throw new Error(edited.problems.map(({ message }) => message).join(' '))
  return edited.data
}
