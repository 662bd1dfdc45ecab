import type { AwsState } from '../../loopback/aws-state.ts'
import { type Entering, type EntriesFiles, writeEntriesFiles } from './entries-file.ts'
import { startLate } from './late.ts'
import { startPolicyWebhook } from './policy-webhook.ts'
import { modeOf, servedEntries } from './served-entries.ts'

/** How the access entries of a cluster come into effect. */
export interface Entries {
  readonly files: EntriesFiles
  /** The URL of the authorizer of access policies. */
  readonly policies: string
  /** AWS is so from now on; what that changes takes effect later. */
  follow(state: AwsState): void
  stop(): Promise<void>
}

/**
 * Milliseconds until a change reaches the authenticator, which needs up to a second more to see it, and the
 * authorizer. "Eventually consistent and may take several seconds" is all that EKS says of its own.
 */
const LATE = [50, 800] as const

/** Starts with no entries, as a cluster in mode CONFIG_MAP has none. */
export async function startEntries(folder: string, cluster: string): Promise<Entries> {
  const { files, write } = writeEntriesFiles(folder, { mode: 'CONFIG_MAP', entries: [] })
  const webhook = await startPolicyWebhook()
  const seed = Number(process.env['EKS_ACCESS_SEED'] ?? '20261122')
  // Of their own: a login may be there before its policy, and the other way around.
  const [lateLogins, latePolicies] = [startLate(LATE, seed), startLate(LATE, seed + 1)]
  return {
    files,
    policies: webhook.url,
    follow: (state) => {
      const entering: Entering = { mode: modeOf(state, cluster), entries: servedEntries(state, cluster) }
      lateLogins(() => write(entering))
      latePolicies(() => webhook.serve(entering.entries))
    },
    stop: async () => {
      lateLogins.stop()
      latePolicies.stop()
      await webhook.close()
    },
  }
}
