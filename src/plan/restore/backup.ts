import type { Provenance } from '../../live/ledger.ts'
import type { ReplacedEntries } from '../../live/replaced-entries.ts'

/** What a restore leads to. */
export type Backup = (
  | {
      /** What the ledger of the set remembers. */
      readonly kind: 'ledger'
      /** `dataHash` of what applies are known to have saved there for this cluster; absent: nothing is known. */
      readonly saved?: ReadonlySet<string>
    }
  | {
      readonly kind: 'file'
      readonly file: string
      /** Of aws-auth; absent where the file has none for this cluster. */
      readonly data: Readonly<Record<string, string>> | undefined
      /** Absent: none. */
      readonly entries?: ReplacedEntries
    }
) & {
  /** A person typed in this very run that anybody may come back as an admin whom no binding shows. */
  readonly allowMasters?: boolean
}

/** Where the rows and access entries that a restore brings are from. */
export type RestoredFrom = {
  /**
   * Of the rows. `saved`: an apply is known to have saved exactly this data. `allowed`: a person said in this very run that
   * anybody may come back as an admin whom no binding shows. `unknown`: anybody may have written it.
   */
  readonly trust: 'saved' | 'allowed' | 'unknown'
  /** Of the access entries: no apply is known to have saved them. */
  readonly entryTrust: 'allowed' | 'unknown'
} & (
  | {
      readonly kind: 'ledger'
      /** The apply that saved it, as the ledger says. */
      readonly by: Provenance
      /** Its `dataHash`. */
      readonly hash: string
    }
  | { readonly kind: 'file'; readonly file: string }
)

/**
 * `in the ledger of run https://…`, `in the file backup.yaml`: where a row or an access entry is, and nothing about how it
 * got there.
 */
export function sourceWords(from: RestoredFrom): string {
  if (from.kind === 'file') return `in the file ${from.file}`
  const { run, commit } = from.by
  if (run !== undefined) return `in the ledger of run ${run}`
  return commit === undefined
    ? 'in the ledger, which does not say which run saved it'
    : `in the ledger of commit ${commit}`
}
