import type { Desired } from '../access/desired.ts'
import type { KeyRepair } from '../aws-auth/repair/repair.ts'
import type { Problem } from '../problem/problem.ts'
import { mayTouchNodes } from './guard/node-row.ts'

/** What was rebuilt from what, and what could not be. */
export function repairProblems(keys: readonly KeyRepair[], cluster: string): Problem[] {
  const where = { cluster, object: 'ConfigMap/kube-system/aws-auth' }
  return keys.flatMap((repair): Problem[] => [
    {
      code: 'repair',
      severity: 'notice',
      where,
      message: `${repair.key} of aws-auth is rebuilt: ${rebuilt(repair)}. The text as it is now stays in the backup.`,
      fix: 'Look at the rows that come into force; from then on each can be changed like any other.',
    },
    ...repair.leftOut.map(
      ({ line, text, principals }): Problem => ({
        code: 'repair-left-out',
        severity: 'warning',
        where,
        message: `Line ${line} of ${repair.key} can be read neither as a row nor as one of the backup or the file${principals.length === 0 ? '' : `, and ${principals.map(({ arn }) => arn).join(', ')} stays without it`}: ${shorten(text)}`,
        found: shorten(text),
        fix:
          principals.length === 0
            ? 'Nothing, if it is no row; else declare its principal in the file.'
            : 'Declare the principal in the file if it shall have access.',
      }),
    ),
  ])
}

/** A rebuilt mapRoles without a row that nodes had, by the look of the broken text. */
export function nodeRowLeftOut(
  desired: Desired,
  { arn, line }: { readonly arn: string; readonly line: number },
): Problem {
  const cluster = desired.cluster.name
  const allowed = mayTouchNodes(desired, arn)
  return {
    code: 'node-row',
    severity: allowed ? 'warning' : 'error',
    where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
    message: `${cluster} would rebuild mapRoles without the node row of ${arn}, which stands at line ${line} of the text that cannot be read, and neither in the backup nor in what is known of its nodes.`,
    found: arn,
    allowed: 'a mapRoles with a row for each role of a node',
    fix: allowed
      ? 'guards.allowNodeRowChanges lets it pass; make sure that no node uses this role any more.'
      : `Correct line ${line} of mapRoles with kubectl edit configmap aws-auth --namespace kube-system; or name the role under \`guards.nodeRoles\`, and the row is made anew. If no node uses it any more, add it to \`guards.allowNodeRowChanges\`.`,
  }
}

function rebuilt({ key, kept, fromBackup, fromFile, leftOut, whole }: KeyRepair): string {
  const noun = (count: number): string =>
    `${count} ${key === 'mapAccounts' ? 'account' : 'row'}${count === 1 ? '' : 's'}`
  return [
    whole
      ? 'no row can be told from another in its text, so that none was kept'
      : `kept ${noun(kept)} as they were`,
    `${fromBackup} from the backup`,
    `${fromFile} from the file`,
    `${leftOut.length} left out`,
  ].join(', ')
}

const LONGEST = 200

function shorten(text: string): string {
  const lines = text.split(/[\r\n]/).map((line) => line.trim())
  const line = lines.filter((said) => said !== '').join(' ⏎ ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
