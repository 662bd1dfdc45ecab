import type { SetFile } from '../access/set-file.ts'
import { decodeAwsAuth } from '../aws-auth/decode.ts'
import type { Problem } from '../problem/problem.ts'
import type { ConfigMap } from './snapshot.ts'

/**
 * What a set remembers in the cluster, in its own ConfigMap `kube-system/eks-access-<set>`. It is not kept in
 * the rows of aws-auth because other tools delete fields that they do not know.
 */
export interface Ledger {
  /** ARNs and account ids that this set owns, as declared; compared without case. */
  readonly principals: readonly string[]
  /** The file that the set is of; absent where nobody wrote it down yet. */
  readonly setFile?: SetFile
  /** Plan digest of the last complete apply. */
  readonly digest?: string
  /** Commit and run of the last complete apply that knew them: one from a terminal does not. */
  readonly commit?: string
  readonly run?: string
  /** The `data` of aws-auth as it was before the last apply that changed it began. */
  readonly previousAwsAuth?: Readonly<Record<string, string>>
  /** The apply that saved it; empty for one from a terminal. */
  readonly previousBy?: Provenance
  /**
   * Beside a `previousAwsAuth` that holds a key which cannot be read: the one before it. A repair that is interrupted
   * and done again must find the rows that it took from there.
   */
  readonly goodAwsAuth?: Readonly<Record<string, string>>
  /** ARNs and account ids that a restore brought back and that no apply owned; until a file declares them, or they go. */
  readonly returned?: readonly string[]
  /** What began to be applied last, while it is not known to be in force; empty where nothing is known of it. */
  readonly begun?: Provenance
  /** An apply has begun to write and has not come to its end. */
  readonly unfinished?: {
    /** It began with changes of aws-auth: `previousAwsAuth` is from before it. */
    readonly touchesRows: boolean
  }
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
export function lastKnown(known: Provenance | undefined, provenance: Provenance): Provenance {
  if (provenance.commit !== undefined || known?.commit === undefined) return provenance
  const { commit, run } = known
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
  const { principals, digest, 'previous-aws-auth': previous, 'good-aws-auth': good } = data
  const previousAwsAuth = previous === undefined ? {} : parseData(previous)
  const goodAwsAuth = good === undefined ? undefined : parseData(good)
  if (principals === undefined || previousAwsAuth === undefined) {
    const object = `ConfigMap/${LEDGER_NAMESPACE}/${configMap.metadata.name}`
    const key = principals === undefined ? 'principals' : 'previous-aws-auth'
    return {
      ledger: { principals: [] },
      problems: [
        {
          code: 'ledger-unreadable',
          severity: 'error',
          brought: 'before',
          where: { cluster, object },
          message: `The key "${key}" of the ledger is missing or damaged, so it is not known which principals this set owns.`,
          allowed: 'the ConfigMap as the last apply wrote it',
          fix: `Restore ${object} from a backup. Or delete it: the next plan then adopts the rows that the file declares, and keeps all others.`,
        },
      ],
    }
  }
  return {
    ledger: {
      principals: linesOf(principals),
      ...setFileIn(data),
      ...provenanceIn(data, 'commit', 'run'),
      ...(digest === undefined ? {} : { digest }),
      ...(previous === undefined ? {} : { previousAwsAuth }),
      ...previousByIn(data),
      ...(data['returned'] === undefined ? {} : { returned: linesOf(data['returned']) }),
      ...(goodAwsAuth === undefined ? {} : { goodAwsAuth }),
      ...begunIn(data),
    },
    problems: [],
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

function previousByIn(data: Readonly<Record<string, string>>): Pick<Ledger, 'previousBy'> {
  const previousBy = provenanceIn(data, 'previous-commit', 'previous-run')
  return Object.keys(previousBy).length === 0 ? {} : { previousBy }
}

/** Both its repository and its path, or none. */
function setFileIn({
  'repository-id': repositoryId,
  repository,
  path,
}: Readonly<Record<string, string>>): Pick<Ledger, 'setFile'> {
  if (!repository || !path) return {}
  return { setFile: { ...(repositoryId ? { repositoryId } : {}), repository, path } }
}

/**
 * `begun-run` stands there from the first write of an apply to its last, empty where the run has no address.
 * `begun-commit` may stay longer: an apply from a terminal cannot tell whether that commit is in force now.
 */
function begunIn(data: Readonly<Record<string, string>>): Pick<Ledger, 'begun' | 'unfinished'> {
  const begun = provenanceIn(data, 'begun-commit', 'begun-run')
  if (data['begun-run'] === undefined) return begun.commit === undefined ? {} : { begun }
  return { begun, unfinished: { touchesRows: data['begun-aws-auth'] === 'true' } }
}

function provenanceIn(data: Readonly<Record<string, string>>, commitKey: string, runKey: string): Provenance {
  const { [commitKey]: commit, [runKey]: run } = data
  return {
    ...(commit === undefined || commit === '' ? {} : { commit }),
    ...(run === undefined || run === '' ? {} : { run }),
  }
}

/** The newest data that is known for each key and can be read: rows may be taken from it where the live ones cannot. */
export function lastGoodAwsAuth({ previousAwsAuth, goodAwsAuth }: Ledger): Ledger['goodAwsAuth'] {
  if (previousAwsAuth === undefined) return goodAwsAuth
  const broken = decodeAwsAuth(previousAwsAuth).broken.flatMap(({ key }) => {
    const text = goodAwsAuth?.[key]
    return text === undefined ? [] : [[key, text] as const]
  })
  return { ...previousAwsAuth, ...Object.fromEntries(broken) }
}

function textOf(principals: readonly string[]): string {
  return [...new Set(principals)]
    .sort()
    .map((principal) => `${principal}\n`)
    .join('')
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
    principals: textOf(ledger.principals),
    ...(ledger.returned === undefined || ledger.returned.length === 0
      ? {}
      : { returned: textOf(ledger.returned) }),
    ...(ledger.setFile === undefined ? {} : setFileData(ledger.setFile)),
    ...(ledger.commit === undefined ? {} : { commit: ledger.commit }),
    ...(ledger.digest === undefined ? {} : { digest: ledger.digest }),
    ...(ledger.run === undefined ? {} : { run: ledger.run }),
    ...(ledger.begun?.commit === undefined ? {} : { 'begun-commit': ledger.begun.commit }),
    ...(ledger.unfinished === undefined ? {} : { 'begun-run': ledger.begun?.run ?? '' }),
    ...(ledger.unfinished?.touchesRows ? { 'begun-aws-auth': 'true' } : {}),
  }
  const { commit, run } = ledger.previousBy ?? {}
  if (commit !== undefined) data['previous-commit'] = commit
  if (run !== undefined) data['previous-run'] = run
  const previous = ledger.previousAwsAuth === undefined ? undefined : JSON.stringify(ledger.previousAwsAuth)
  const bytes = new TextEncoder().encode(JSON.stringify(data) + (previous ?? '')).length
  if (previous !== undefined && bytes < LEDGER_BYTES) data['previous-aws-auth'] = previous
  const good = ledger.goodAwsAuth === undefined ? '' : JSON.stringify(ledger.goodAwsAuth)
  const withGood = bytes + new TextEncoder().encode(good).length
  if (good !== '' && withGood < LEDGER_BYTES) data['good-aws-auth'] = good
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

function setFileData({ repositoryId, repository, path }: SetFile): Record<string, string> {
  return { ...(repositoryId === undefined ? {} : { 'repository-id': repositoryId }), repository, path }
}
