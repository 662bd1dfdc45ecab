import type { ReplacedEntries } from './replaced-entries.ts'
import type { ConfigMap } from './snapshot.ts'

/** What lets principals in, as far as an apply replaces it, as it was before. */
export interface Replaced {
  /** As it was, also where only access entries are written; absent where there was none. */
  readonly awsAuth?: ConfigMap
  readonly writesAwsAuth: boolean
  readonly entries: ReplacedEntries
}
