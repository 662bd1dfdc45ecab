import type { Problem } from '../problem/problem.ts'
import type { ConfigMap } from './snapshot.ts'

/**
 * What a set remembers in the cluster, in its own ConfigMap `kube-system/eks-access-<set>`. It is not kept in
 * the rows of aws-auth because other tools delete fields that they do not know.
 */
export interface Ledger {
  /** ARNs and account ids that this set owns, as declared; compared without case. */
  readonly principals: readonly string[]
  /** Plan digest of the last complete apply. */
  readonly digest?: string
  /** Commit and run of the last complete apply that knew them: one from a terminal does not. */
  readonly commit?: string
  readonly run?: string
  /** The `data` of aws-auth as it was before the last apply began to write. */
  readonly previousAwsAuth?: Readonly<Record<string, string>>
}

/** Where an apply comes from, for the ledger. */
export interface Provenance {
  readonly commit?: string
  readonly run?: string
}

/**
 * An apply from a terminal knows no commit, and the last one that is known stays. Without it, a re-run of an older
 * commit would not know that it is old.
 */
export function lastKnown({ commit, run }: Ledger, provenance: Provenance): Provenance {
  if (provenance.commit !== undefined || commit === undefined) return provenance
  return { commit, ...(run === undefined ? {} : { run }) }
}

export const LEDGER_NAMESPACE = 'kube-system'

export function ledgerName(set: string): string {
  return `eks-access-${set}`
}

/** Reads the ledger's ConfigMap; a missing one is an empty ledger. One that cannot be read is an error. */
export function readLedger(
  configMap: ConfigMap | undefined,
  cluster: string,
): { readonly ledger: Ledger; readonly problems: readonly Problem[] } {
  if (configMap === undefined) return { ledger: { principals: [] }, problems: [] }
  const data = configMap.data ?? {}
  const { principals, commit, digest, run, 'previous-aws-auth': previous } = data
  const previousAwsAuth = previous === undefined ? {} : parseData(previous)
  if (principals === undefined || previousAwsAuth === undefined) {
    const object = `ConfigMap/${LEDGER_NAMESPACE}/${configMap.metadata.name}`
    const key = principals === undefined ? 'principals' : 'previous-aws-auth'
    return {
      ledger: { principals: [] },
      problems: [
        {
          code: 'ledger-unreadable',
          severity: 'error',
          where: { cluster, object },
          message: `The ledger's key "${key}" is missing or damaged, so it is not known which principals this set owns.`,
          allowed: 'the ConfigMap as the last apply wrote it',
          fix: `Restore ${object} from a backup; or delete it, and the next plan takes over the rows that the file declares and leaves all others.`,
        },
      ],
    }
  }
  return {
    ledger: {
      principals: principals.split('\n').filter((line) => line !== ''),
      ...(commit === undefined ? {} : { commit }),
      ...(digest === undefined ? {} : { digest }),
      ...(run === undefined ? {} : { run }),
      ...(previous === undefined ? {} : { previousAwsAuth }),
    },
    problems: [],
  }
}

function parseData(text: string): Record<string, string> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const entries = Object.entries(value)
    return entries.every(([, item]) => typeof item === 'string') ? Object.fromEntries(entries) : undefined
  } catch {
    return undefined
  }
}

/** A ConfigMap's keys and values may hold 1 MiB together (`MaxSecretSize`, pkg/apis/core/validation). */
const LEDGER_BYTES = 1_000_000

/**
 * The ConfigMap that holds `ledger`; what else stands in the live one stays. The previous aws-auth is left out
 * when it would make the ledger too large to be stored: owning principals matters more than the way back.
 */
export function writeLedger(ledger: Ledger, set: string, live: ConfigMap | undefined): ConfigMap {
  const data: Record<string, string> = {
    principals: [...new Set(ledger.principals)]
      .sort()
      .map((principal) => `${principal}\n`)
      .join(''),
    ...(ledger.commit === undefined ? {} : { commit: ledger.commit }),
    ...(ledger.digest === undefined ? {} : { digest: ledger.digest }),
    ...(ledger.run === undefined ? {} : { run: ledger.run }),
  }
  const previous = ledger.previousAwsAuth === undefined ? undefined : JSON.stringify(ledger.previousAwsAuth)
  const bytes = new TextEncoder().encode(JSON.stringify(data) + (previous ?? '')).length
  if (previous !== undefined && bytes < LEDGER_BYTES) data['previous-aws-auth'] = previous
  return {
    ...(live ?? {}),
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      ...live?.metadata,
      name: ledgerName(set),
      namespace: LEDGER_NAMESPACE,
      labels: {
        ...live?.metadata.labels,
        'app.kubernetes.io/managed-by': 'eks-access',
        'eks-access/set': set,
      },
    },
    data,
  }
}
