import { ClusterError, type ClusterErrorKind } from '../door.ts'

/** An error of a directory cluster, in the same words as the API server's. */
export function directoryError(
  about: {
    readonly kind: ClusterErrorKind
    readonly cluster: string
    readonly operation: string
    readonly fix: string
    readonly cause?: unknown
  },
  message: string,
): ClusterError {
  const { cause, ...rest } = about
  return new ClusterError(rest, message, cause === undefined ? undefined : { cause })
}
