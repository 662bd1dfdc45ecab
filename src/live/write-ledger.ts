import type { SetFile } from '../access/set-file.ts'
import { deflated, packedKey } from './deflate.ts'
import { LEDGER_LABEL, LEDGER_NAMESPACE, type Ledger, ledgerName } from './ledger.ts'
import { digestMemory, memoryText } from './memory.ts'
import type { ConfigMap } from './snapshot.ts'

/** A part of a ledger that there may be no room for, the last first. */
export type LedgerPart = 'memory' | 'good-aws-auth' | 'replaced-entries' | 'previous-aws-auth'

/** The ConfigMap that holds `ledger`; what else is in the metadata of the live one stays. */
export function writeLedger(ledger: Ledger, set: string, live: ConfigMap | undefined): ConfigMap {
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
        [LEDGER_LABEL]: set,
      },
    },
    data: fittedData(ledger).data,
  }
}

/** The parts of `ledger` that its ConfigMap has no room for. Of a memory there is still its digest. */
export function leftOutOf(ledger: Ledger): readonly LedgerPart[] {
  return fittedData(ledger).leftOut
}

/** A ConfigMap's keys and values may hold 1 MiB together (`MaxSecretSize`, pkg/apis/core/validation). */
export const LEDGER_BYTES = 1_000_000

interface Fitted {
  readonly data: Readonly<Record<string, string>>
  readonly leftOut: readonly LedgerPart[]
}

/**
 * What is owned, then the previous aws-auth, then the entries that were replaced, then the older copy of aws-auth, then
 * the memory: each as far as there is room after
 * those before it. Where not all fits as it is, the copies of aws-auth are compressed.
 */
function fittedData(ledger: Ledger): Fitted {
  const owned = ownedData(ledger)
  const copies = (
    [
      ['previous-aws-auth', ledger.previousAwsAuth],
      ['replaced-entries', ledger.replacedEntries],
      ['good-aws-auth', ledger.goodAwsAuth],
    ] as const
  ).flatMap(([part, data]) => (data === undefined ? [] : [{ part, text: JSON.stringify(data) }]))
  const { memory } = ledger
  const plain: Record<string, string> = {
    ...owned,
    ...Object.fromEntries(copies.map(({ part, text }) => [part, text])),
    ...(memory === undefined ? {} : { memory: memoryText(memory) }),
  }
  if (fits(plain)) return { data: plain, leftOut: [] }

  let data = owned
  const leftOut: LedgerPart[] = []
  for (const { part, text } of copies) {
    const next = { ...data, [packedKey(part)]: deflated(text) }
    if (fits(next)) data = next
    else leftOut.unshift(part)
  }
  if (memory === undefined) return { data, leftOut }
  const whole = { ...data, memory: memoryText(memory) }
  if (fits(whole)) return { data: whole, leftOut }
  const digest = memory.kind === 'keys' ? digestMemory(memory.keys) : memory
  return { data: { ...data, memory: memoryText(digest) }, leftOut: ['memory', ...leftOut] }
}

function fits(data: Readonly<Record<string, string>>): boolean {
  const bytes = Object.entries(data).flat().map(byteLength)
  return bytes.reduce((sum, one) => sum + one, 0) <= LEDGER_BYTES
}

function byteLength(text: string): number {
  return Buffer.byteLength(text)
}

/** All that is small, and all that is owned: without it nothing could be removed safely. */
function ownedData(ledger: Ledger): Record<string, string> {
  const {
    entries = [],
    returned = [],
    setFile,
    commit,
    digest,
    run,
    appliedBy,
    begun,
    unfinished,
    previousBy = {},
  } = ledger
  return {
    principals: textOf(ledger.principals),
    ...(entries.length === 0 ? {} : { entries: textOf(entries) }),
    ...(returned.length === 0 ? {} : { returned: textOf(returned) }),
    ...(setFile === undefined ? {} : setFileData(setFile)),
    ...(commit === undefined ? {} : { commit }),
    ...(digest === undefined ? {} : { digest }),
    ...(run === undefined ? {} : { run }),
    ...(appliedBy === undefined ? {} : { 'applied-by': appliedBy }),
    ...(begun?.commit === undefined ? {} : { 'begun-commit': begun.commit }),
    ...(unfinished === undefined ? {} : { 'begun-run': begun?.run ?? '' }),
    ...(unfinished?.touchesRows ? { 'begun-aws-auth': 'true' } : {}),
    ...(unfinished?.touchesEntries ? { 'begun-entries': 'true' } : {}),
    ...(unfinished?.bridge === undefined ? {} : { 'begun-bridge': unfinished.bridge }),
    ...(previousBy.commit === undefined ? {} : { 'previous-commit': previousBy.commit }),
    ...(previousBy.run === undefined ? {} : { 'previous-run': previousBy.run }),
  }
}

function textOf(principals: readonly string[]): string {
  return [...new Set(principals)]
    .sort()
    .map((principal) => `${principal}\n`)
    .join('')
}

function setFileData({ repositoryId, repository, path }: SetFile): Record<string, string> {
  return { ...(repositoryId === undefined ? {} : { 'repository-id': repositoryId }), repository, path }
}
