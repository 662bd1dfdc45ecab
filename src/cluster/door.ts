import type { EntryDetails, Identity, LiveNode } from '../live/facts.ts'
import type { ConfigMap, Snapshot } from '../live/snapshot.ts'
import type { WantedOf } from '../live/wanted.ts'
import type { EntryStep } from '../login/mapping/access-entries/step.ts'
import type { Place } from '../problem/problem.ts'
import type { RbacObject } from '../rbac/object.ts'
import type { ScopedRequest } from '../rbac/permits.ts'

/** The two kinds of objects that this program writes. */
export type Writable = ConfigMap | RbacObject

/** All that a plan may do to a cluster. It has no way to write. */
export interface ClusterReader {
  /** The name that access.yaml gives the cluster. */
  readonly name: string
  /**
   * Reads the four RBAC kinds (all pages), aws-auth, the ledger of `set` and the facts of the cluster, in parallel;
   * then what is wanted of AWS in the light of these.
   * @param wanted may become known while the first requests are under way
   * @throws ClusterError
   */
  snapshot(set: string, wanted?: WantedOf | Promise<WantedOf>): Promise<Snapshot>
  /** `undefined` where there is no identity to speak of (a directory). @throws ClusterError */
  whoAmI(): Promise<Identity | undefined>
  /** Whether the API server would let us make the request; absent where there is no API server. @throws ClusterError */
  may?(request: ScopedRequest): Promise<boolean>
  /** The Node objects now. @throws ClusterError */
  nodes(): Promise<readonly LiveNode[]>
  close(): Promise<void>
}

/** `dry-run` makes the server check everything and store nothing. */
export type WriteMode = 'dry-run' | 'write'

/** What only an apply may do. Every write carries its precondition. */
export interface ClusterWriter {
  /** Gives the stored object. @throws ClusterError `exists` when the name is taken */
  create<T extends Writable>(object: T, mode: WriteMode): Promise<T>
  /** Needs `metadata.resourceVersion`. Gives the stored object. @throws ClusterError `conflict`, `not-found` */
  update<T extends Writable>(object: T, mode: WriteMode): Promise<T>
  /** Needs `metadata.uid` and `metadata.resourceVersion`. @throws ClusterError `conflict`, `not-found` */
  delete(object: Writable, mode: WriteMode): Promise<void>
  /** Absent where a way into a cluster leads to no access entries: a context. */
  readonly entries?: EntryWriter
}

/** Writes access entries. EKS has no dry run, and no version that a write could name. */
export interface EntryWriter {
  /**
   * Does one step and gives the entry as it is then, `undefined` where the step deleted it. The entry is read before
   * each step but `create`, and again after each until what was written is to be seen; so what a plan reads next is new.
   *
   * @param seen the entry as the step expects it; `undefined` for `create` only
   * @throws ClusterError `conflict` where it is not as `seen` says, or gone; `exists` where `create` finds one
   */
  write(step: EntryStep, seen: EntryDetails | undefined): Promise<EntryDetails | undefined>
  /** The entry as it is now; `undefined` where there is none. @throws ClusterError */
  read(principalArn: string): Promise<EntryDetails | undefined>
}

/**
 * A way into one cluster. `reader` and `writer` are made on demand, so that plan mode never holds a writer.
 * Each call makes a new credential (a fresh token), so that a read-back cannot be served from a cached login.
 */
export interface ClusterDoor {
  readonly name: string
  reader(): Promise<ClusterReader>
  /** It reads too: by a login that the API server may still take when a fresh one is refused. */
  writer(): Promise<ClusterReader & ClusterWriter>
}

export type ClusterErrorKind =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'exists'
  | 'conflict'
  | 'invalid'
  | 'throttled'
  | 'unreachable'
  | 'proxy-unauthorized'
  | 'unavailable'
  | 'wrong-account'
  | 'misconfigured'
  | 'outside-workspace'
  | 'not-allowed'
  | 'unexpected'

/**
 * A cluster, or the AWS API in front of it, did not do what it was asked. `message` is safe to show: it never
 * holds a token, a header or a certificate. `fix` says what to do.
 */
export class ClusterError extends Error {
  override readonly name = 'ClusterError'
  readonly kind: ClusterErrorKind
  readonly cluster: string
  /** `create RoleBinding/shop/editors`, `list clusterroles`, `DescribeCluster`. */
  readonly operation: string
  readonly fix: string
  /** HTTP status, where there was one. */
  readonly status: number | undefined
  /** The line of access.yaml that is to be changed, where it is one. */
  readonly where: Place | undefined
  /** It is a write, and it may have been done: only a read can tell. */
  readonly unsure: boolean

  constructor(
    about: {
      readonly kind: ClusterErrorKind
      readonly cluster: string
      readonly operation: string
      readonly fix: string
      readonly status?: number
      readonly unsure?: boolean
      readonly where?: Place
    },
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.kind = about.kind
    this.cluster = about.cluster
    this.operation = about.operation
    this.fix = about.fix
    this.status = about.status
    this.unsure = about.unsure ?? false
    this.where = about.where
  }
}
