import type { Desired } from '../../access/desired.ts'
import type { RowMeaning } from '../../aws-auth/row.ts'
import type { Ledger } from '../../live/ledger.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { Place } from '../../problem/problem.ts'
import type { OwnershipChange } from './ownership-change.ts'

/**
 * A way to let principals of IAM into a cluster. Each has a folder beside this file, which alone knows how it spells
 * a principal; what a change of it is called is told in `render/change/`.
 *
 * `C` are its kinds of change, `W` its writes. How it is planned differs too much to be said here.
 */
export interface Mapping<C, W> {
  /** The principals that it is to let in, as the ledger names them. */
  owned(desired: Desired): readonly string[]
  /** The snapshot as it will be. Where it cannot be written, which is an error of the plan, it stays as it is. */
  project(step: MappingStep<C>): Snapshot
  /** @throws where the plan has an error that says that it cannot be written */
  writes(step: WrittenStep<C>): MappingWrites<W>
}

export interface MappingAbout<Live> {
  readonly desired: Desired
  readonly live: Live
  readonly ledger: Ledger
  readonly nodes: NodeNeeds
}

/** What nodes join by. No plan touches it, unless the file allows it. */
export interface NodeNeeds {
  /** Whether nodes join by this row, which is live. */
  readonly joinBy: (row: GivenIdentity) => boolean
  /** Whether nodes would have this row, which is new. */
  readonly wouldJoinBy: (row: GivenIdentity) => boolean
  /** Whether the file says that no node uses the role any more. */
  readonly mayTouch: (arn: string) => boolean
  /** True where some role of a node may not be known. */
  readonly rolesUnknown: boolean
}

export type GivenIdentity = RowMeaning & { readonly arn: string }

export interface MappingPlan<C> {
  readonly changes: readonly C[]
  readonly ownership: readonly OwnershipChange[]
  /** What the file asks for that would touch what nodes join by: in `changes` only where the file allows it. */
  readonly touches: readonly NodeTouch[]
  /** What nobody declared and nodes may join by: in `changes` only where the file allows it. */
  readonly doubtful: readonly { readonly arn: string; readonly allowed: boolean }[]
}

export interface NodeTouch {
  readonly action: 'add' | 'change' | 'remove'
  /** For `add`: what would be new, and not what nodes need. */
  readonly row: GivenIdentity
  readonly where?: Place | undefined
}

export interface MappingStep<C> {
  readonly snapshot: Snapshot
  readonly changes: readonly C[]
  /** The data of aws-auth that its edits start from, where that is not the live data. */
  readonly base?: Readonly<Record<string, string>> | undefined
}

export interface WrittenStep<C> extends MappingStep<C> {
  /** With what lets each principal in. */
  readonly desired: Desired
  /** A group for those who have `system:masters` until their policies count. Absent where nobody needs it. */
  readonly bridge?: string | undefined
}

/** First what gives, then what takes: between the two, whoever has access before and after has it. */
export interface MappingWrites<W> {
  readonly giving: readonly W[]
  readonly taking: readonly W[]
}
