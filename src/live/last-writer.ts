/** Who wrote an object last, as the API server remembers it; for people, never for a decision. */
export interface LastWriter {
  /** The client that wrote: `kubectl-edit`, `eksctl`. It names itself. */
  readonly manager: string
  /** RFC 3339, UTC. */
  readonly time: string
}

interface ManagedField {
  readonly manager?: unknown
  readonly time?: unknown
}

/**
 * The newest entry of `metadata.managedFields`. `undefined` where the object has none, as in a directory.
 *
 * Source: https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
 */
export function lastWriter(metadata: object): LastWriter | undefined {
  const fields = 'managedFields' in metadata ? metadata.managedFields : undefined
  if (!Array.isArray(fields)) return undefined
  return fields
    .flatMap(({ manager, time }: ManagedField) =>
      typeof manager === 'string' && typeof time === 'string' ? [{ manager, time }] : [],
    )
    .toSorted((one, other) => (one.time === other.time ? 0 : one.time < other.time ? 1 : -1))[0]
}
