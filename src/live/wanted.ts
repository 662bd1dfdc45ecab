import type { Snapshot } from './snapshot.ts'

/** What an answer needs beside what every snapshot has, most of it of AWS: each item costs a request or more. */
export interface Wanted {
  /** ARNs of access entries, as they are listed: what they give. */
  readonly entries?: readonly string[]
  /** Names of access policies: whose entries have them. */
  readonly holdersOf?: readonly string[]
  /** ARNs of roles and users, with or without their path: what IAM says of them. */
  readonly principals?: readonly string[]
  /** The names of all access policies. */
  readonly policies?: boolean
  readonly capabilities?: boolean
  /** Of the cluster: the ledgers of other sets. */
  readonly otherLedgers?: boolean
}

/** What is wanted in the light of what is there; asked again with the answers until nothing new is wanted. */
export type WantedOf = (snapshot: Snapshot) => Wanted
