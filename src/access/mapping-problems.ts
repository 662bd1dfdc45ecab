import { hasErrors, type Place, type Problem } from '../problem/problem.ts'
import { accountWithEntries, entryProblems, tooManyEntries } from './entry-rules.ts'
import type { PlacedCluster, Principal } from './file.ts'
import { policiesWithoutEntry } from './row-rules.ts'

/**
 * What is wrong with a principal because of what the file says of its clusters: that they have access entries, or that
 * they have none. Where it says nothing, the authentication mode decides, and with it the plan.
 *
 * @param clusters those that the principal is declared for
 */
export function mappingProblems(declared: Principal, clusters: readonly PlacedCluster[]): readonly Problem[] {
  const named = (isOne: (cluster: PlacedCluster) => boolean): readonly string[] =>
    clusters.filter(isOne).map(({ entry }) => entry.name)
  const withEntries = named(usesEntries)
  if (declared.kind === 'account')
    return withEntries.length === 0 ? [] : [accountWithEntries(declared.account, withEntries)]
  const { principal } = declared
  const withRows = named(({ entry }) => entry.door !== 'context' && entry.mapping?.name === 'aws-auth')
  const byContext = named(({ entry }) => entry.door === 'context')
  return [
    ...(withEntries.length === 0 ? [] : entryProblems(principal, withEntries)),
    ...(withRows.length === 0
      ? []
      : policiesWithoutEntry(principal, { clusters: withRows, because: 'mapping' })),
    ...(byContext.length === 0
      ? []
      : policiesWithoutEntry(principal, { clusters: byContext, because: 'context' })),
  ]
}

/** Clusters for which more principals are declared than they can have access entries. */
export function fullClusters(
  principals: readonly Principal[],
  clusters: readonly PlacedCluster[],
): readonly Problem[] {
  return clusters.filter(usesEntries).flatMap(({ entry, where }) => {
    const here = principals.filter(({ kind, clusters }) => kind === 'iam' && clusters.includes(entry.name))
    return tooManyEntries(here.length, entry.name, where)
  })
}

function usesEntries({ entry }: PlacedCluster): boolean {
  return entry.door !== 'context' && entry.mapping?.name === 'access-entries'
}

/**
 * The problems of one principal, each value blamed once: an access entry's error takes the place of the warning or the
 * notice of the same code, and is not said beside another error of its value.
 */
export function withMappingProblems(
  problems: readonly Problem[],
  refused: readonly Problem[],
): readonly Problem[] {
  const wrong = new Set(problems.filter((one) => hasErrors([one])).map(({ where }) => placeKey(where)))
  const said = refused.filter(({ where }) => !wrong.has(placeKey(where)))
  const replaced = new Set(said.map(({ where, code }) => `${placeKey(where)} ${code}`))
  return [...problems.filter(({ where, code }) => !replaced.has(`${placeKey(where)} ${code}`)), ...said]
}

function placeKey({ line, column }: Place): string {
  return `${line}:${column}`
}
