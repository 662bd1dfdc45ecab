import type { Place } from '../../problem/problem.ts'

/**
 * A principal that is let in already comes under this set (`adopt`), so that taking it out of the file later takes
 * its access away; or a principal that is neither live nor in the file leaves the ledger (`release`).
 */
export interface OwnershipChange {
  readonly kind: 'ownership'
  readonly action: 'adopt' | 'release'
  /** Role or user ARN, or account id. */
  readonly principal: string
  readonly where?: Place
}
