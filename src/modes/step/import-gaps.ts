import type { ClusterToImport } from '../../import/cluster-found.ts'
import { LEDGER_NAMESPACE, ledgerName } from '../../live/ledger.ts'
import { discoveryProblems } from '../../plan/lint/discovery.ts'
import type { Problem } from '../../problem/problem.ts'
import { sentence } from '../../words/sentence.ts'

/** What is not known of a cluster and decides what a file may declare. */
export function importGaps(cluster: ClusterToImport): readonly Problem[] {
  const { desired, snapshot } = cluster
  const { name } = desired.cluster
  const { otherLedgers, facts } = snapshot
  const others: readonly Problem[] =
    otherLedgers?.kind === 'unknown'
      ? [
          {
            code: 'discovery-incomplete',
            severity: 'warning',
            where: { cluster: name },
            message: `Which principals other access files manage in ${name} is not known, and the new file may declare them too: ${sentence(otherLedgers.message)}`,
            found: otherLedgers.action,
            allowed: 'an identity that may list the ConfigMaps of kube-system',
            fix: 'Run it again with an identity that may do that (docs/least-privilege.md), or remove from the new file what another access file declares.',
          },
        ]
      : []
  return [...discoveryProblems(name, facts), ...others, ...ownSet(cluster)]
}

/** A file of this set applied something to the cluster already, and nobody said which one that is. */
function ownSet({ desired, snapshot }: ClusterToImport): readonly Problem[] {
  const { cluster, set } = desired
  if (snapshot.ledger === undefined) return []
  return [
    {
      code: 'set-of-another-file',
      severity: 'notice',
      where: { cluster: cluster.name, object: `ConfigMap/${LEDGER_NAMESPACE}/${ledgerName(set)}` },
      message: `${cluster.name} has a set "${set}" already: an access file was applied to it, and the new file is of the same set.`,
      found: set,
      allowed: 'one file for each set',
      fix: `Change that file. If the new one is to take its place, keep \`name\`, and write where the old one is under \`moved-from\`. If both are to be used, give the new one another name: in a file with \`name\` and \`clusters\`, for import --file.`,
    },
  ]
}
