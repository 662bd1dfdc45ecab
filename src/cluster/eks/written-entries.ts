import type { AccessEntry } from '../../live/facts.ts'
import { describeEntries, listAccessEntries } from './access-entries.ts'
import type { Aws } from './aws.ts'

/** What came of writing an access entry, as far as it is known. */
export type WrittenEntry = 'there' | 'gone' | 'unsure'

/**
 * Whom the cluster has access entries for. A list may be older than what was written and seen: where the two disagree,
 * the entry itself is asked for.
 *
 * @throws ClusterError
 */
export async function listWithWritten(
  aws: Aws,
  written: ReadonlyMap<string, WrittenEntry>,
): Promise<readonly AccessEntry[]> {
  const entries = await listAccessEntries(aws)
  const listed = new Set(entries.map(({ principalArn }) => principalArn))
  const doubtful = [...written].flatMap(([arn, result]) =>
    listed.has(arn) === (result === 'gone') ? [arn] : [],
  )
  if (doubtful.length === 0) return entries
  const found = await describeEntries(aws, doubtful)
  const isThere = (arn: string): boolean => found.get(arn) !== undefined
  return [
    ...entries.filter(({ principalArn }) => !doubtful.includes(principalArn) || isThere(principalArn)),
    ...doubtful.filter((arn) => !listed.has(arn) && isThere(arn)).map((principalArn) => ({ principalArn })),
  ]
}
