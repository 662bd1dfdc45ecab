import type { Place } from '../../problem/problem.ts'

/**
 * A principal that is let in already comes under this set (`adopt`), so that taking it out of the file later takes
 * its access away; or a principal leaves the ledger (`release`), because it is neither live nor in the file, or because `removed` says
 * that it stays as it is.
 */
export interface OwnershipChange {
  readonly kind: 'ownership'
  readonly action: 'adopt' | 'release'
  /** Role or user ARN, or account id. */
  readonly principal: string
  /** Of its access entry; absent: of its row, or of the account. */
  readonly mapping?: 'access-entries'
  /** With `release`: it is live, and stays as it is. */
  readonly stays?: true
  readonly where?: Place
}
