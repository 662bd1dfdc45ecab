import type { Asked } from '../../test/e2e/audit.ts'

/** What an apply does, in its order. */
const PHASES = ['shown', 'again', 'tried', 'written', 'let in', 'once more', 'finished'] as const

export type PhaseName = (typeof PHASES)[number]

export interface Phase {
  readonly name: PhaseName
  readonly requests: number
  /** From its first request to the next phase's, or to the end of the process. */
  readonly milliseconds: number
}

/**
 * The phases of an apply that went well: two snapshots, dry runs, writes, two snapshots, the ledger's last write.
 *
 * @param ended when the process had ended, in milliseconds since 1970
 * @throws Error where the requests have another shape
 */
export function phasesOf(asked: readonly Asked[], ended: number): Phase[] {
  const inOrder = asked.toSorted((one, other) => one.came - other.came)
  const parts: Asked[][] = []
  for (const one of inOrder) {
    const part = parts.at(-1)
    if (part !== undefined && isPartOf(part, one)) part.push(one)
    else parts.push([one])
  }
  const kinds = parts.map(([first]) => first && kindOf(first)).join(', ')
  if (kinds !== 'read, read, try, write, read, read, write')
    throw new Error(`an apply asked in another way than it should: ${kinds}`)
  return PHASES.map((name, index) => {
    const part = parts[index] ?? []
    const milliseconds = beginning(parts[index + 1], ended) - beginning(part, ended)
    return { name, requests: part.length, milliseconds }
  })
}

/** A snapshot asks each thing once, so what is asked again belongs to the next one. */
function isPartOf(part: readonly Asked[], one: Asked): boolean {
  return part.every(
    (other) =>
      kindOf(other) === kindOf(one) &&
      (kindOf(one) !== 'read' || other.uri !== one.uri || other.verb !== one.verb),
  )
}

function kindOf({ verb, uri }: Asked): 'read' | 'try' | 'write' {
  if (verb === 'get' || verb === 'list' || uri.includes('/selfsubjectreviews')) return 'read'
  return uri.includes('dryRun=All') ? 'try' : 'write'
}

function beginning(part: readonly Asked[] | undefined, ended: number): number {
  return part?.[0]?.came ?? ended
}
