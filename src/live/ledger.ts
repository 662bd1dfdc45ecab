import type { SetFile } from '../access/set-file.ts'
import { decodeAwsAuth } from '../aws-auth/decode.ts'
import type { Problem } from '../problem/problem.ts'
import { inflated, packedKey } from './deflate.ts'
import { type Memory, readMemory } from './memory.ts'
import { type ReplacedEntries, readReplaced } from './replaced-entries.ts'
import type { ConfigMap } from './snapshot.ts'

/**
 * What a set remembers in the cluster, in its own ConfigMap `kube-system/eks-access-<set>`. It is not kept in
 * the rows of aws-auth because other tools delete fields that they do not know.
 */
export interface Ledger {
  /** ARNs and account ids that this set owns, as declared; compared without case. */
  readonly principals: readonly string[]
  /** ARNs of those whose access entries this set owns, as declared. Absent: none. */
  readonly entries?: readonly string[]
  /** The file that the set is of; absent where nobody wrote it down yet. */
  readonly setFile?: SetFile
  /** Plan digest of the last complete apply. */
  readonly digest?: string
  /** Commit and run of the last complete apply that knew them: one from a terminal does not. */
  readonly commit?: string
  readonly run?: string
  /** ARN of the principal, without its path, that applied the last complete one that knew its commit, or the last. */
  readonly appliedBy?: string
  /** The `data` of aws-auth as it was before the last apply began that changed it, or access entries. */
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
  /** What the last apply knew of what is in the cluster beside the file; absent where no apply remembered it. */
  readonly memory?: Memory
  /** What began to be applied last, while it is not known to be in force; empty where nothing is known of it. */
  readonly begun?: Provenance
  /** An apply has begun to write and has not come to its end. */
  readonly unfinished?: {
    /** It began with changes of aws-auth: `previousAwsAuth` is from before it. */
    readonly touchesRows: boolean
    /** It began with changes of access entries: `replacedEntries` is from before it. Absent: it did not. */
    readonly touchesEntries?: boolean
    /** The temporary group, bound to cluster-admin, that it may have made. */
    readonly bridge?: string
  }
  /** What the same apply changed of access entries, as it was before; absent where it changed none. */
  readonly replacedEntries?: ReplacedEntries
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

/** The label that the ledger of a set has, with the name of the set. */
export const LEDGER_LABEL = 'eks-access/set'

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
  const { principals, digest, memory } = data
  const previous = storedIn(data, 'previous-aws-auth')
  const previousAwsAuth = previous === undefined ? {} : parseData(previous.text)
  const good = storedIn(data, 'good-aws-auth')
  const goodAwsAuth = good === undefined ? undefined : parseData(good.text)
  if (principals === undefined || previousAwsAuth === undefined) {
    const object = `ConfigMap/${LEDGER_NAMESPACE}/${configMap.metadata.name}`
    const key = principals === undefined ? 'principals' : (previous?.key ?? '')
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
      ...(data['entries'] === undefined ? {} : { entries: linesOf(data['entries']) }),
      ...setFileIn(data),
      ...provenanceIn(data, 'commit', 'run'),
      ...(digest === undefined ? {} : { digest }),
      ...(data['applied-by'] ? { appliedBy: data['applied-by'] } : {}),
      ...(previous === undefined ? {} : { previousAwsAuth }),
      ...previousByIn(data),
      ...(data['returned'] === undefined ? {} : { returned: linesOf(data['returned']) }),
      ...(goodAwsAuth === undefined ? {} : { goodAwsAuth }),
      ...(memory === undefined ? {} : { memory: readMemory(memory) }),
      ...begunIn(data),
      ...replacedIn(data),
    },
    problems: [],
  }
}

/** A copy of aws-auth or of entries as JSON, under its own key or compressed; no text where it cannot be inflated. */
function storedIn(
  data: Readonly<Record<string, string>>,
  plain: string,
): { readonly key: string; readonly text: string | undefined } | undefined {
  const packed = packedKey(plain)
  const { [plain]: text, [packed]: base64 } = data
  if (text !== undefined) return { key: plain, text }
  return base64 === undefined ? undefined : { key: packed, text: inflated(base64) }
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
  const bridge = data['begun-bridge']
  const unfinished = {
    touchesRows: data['begun-aws-auth'] === 'true',
    ...(data['begun-entries'] === 'true' ? { touchesEntries: true } : {}),
    ...(bridge ? { bridge } : {}),
  }
  return { begun, unfinished }
}

/** A record that is damaged is none: it is only a help. */
function replacedIn(data: Readonly<Record<string, string>>): Pick<Ledger, 'replacedEntries'> {
  const text = storedIn(data, 'replaced-entries')?.text
  const replacedEntries = text === undefined ? undefined : readReplaced(text)
  return replacedEntries === undefined ? {} : { replacedEntries }
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

function parseData(text: string | undefined): Record<string, string> | undefined {
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const entries = Object.entries(value)
    return entries.every(([, item]) => typeof item === 'string') ? Object.fromEntries(entries) : undefined
  } catch {
    return undefined
  }
}
