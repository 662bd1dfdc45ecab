import type { BoundSubject } from '../../inventory/inventory.ts'
import { counted } from '../../words/count.ts'

/** Those that somebody gave their power; of those that the cluster is made with, how many there are. */
export function shownSubjects(subjects: readonly BoundSubject[]): {
  readonly told: readonly BoundSubject[]
  readonly counted: number
} {
  const told = subjects.filter(({ bindings }) =>
    bindings.some(({ owner }) => owner.kind !== 'kubernetes' && owner.kind !== 'eks'),
  )
  return { told, counted: subjects.length - told.length }
}

/** What is said above the others. */
export const SUBJECTS = 'Other subjects of bindings that may do more than read'

/** Of those that are only counted. */
export function ownSubjects(count: number, hasOthers: boolean): string {
  const kinds = 'of Kubernetes and EKS themselves'
  return hasOthers
    ? `And ${counted(count, 'subject')} ${kinds}, which the formats json and csv have.`
    : `${counted(count, 'other subject')} ${kinds} may do more than read; the formats json and csv have them.`
}
