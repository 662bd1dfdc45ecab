/** Time, as far as writes of access entries need it. */
export interface EntryPace {
  wait(milliseconds: number): Promise<void>
}

export const ENTRY_PACE: EntryPace = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/**
 * Pauses between reads, in milliseconds, until what was written is to be seen: a minute altogether. EKS says "several
 * seconds" of access entries; others saw 30.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html
 */
export const UNTIL_SEEN: readonly number[] = [250, 500, 1000, 2000, 4000, 8000, 8000, 12_000, 12_000, 12_000]

/** Pauses between attempts to create an entry for a principal that IAM may not have told EKS of yet: 15 seconds. */
export const UNTIL_KNOWN: readonly number[] = [1000, 2000, 4000, 8000]
