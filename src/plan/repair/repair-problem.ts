import type { Desired } from '../../access/desired.ts'
import type { KeyRepair } from '../../aws-auth/repair/repair.ts'
import type { Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { mayTouchNodes } from '../guard/node-row.ts'

/** What was rebuilt from what, and what could not be. */
export function repairProblems(keys: readonly KeyRepair[], cluster: string): Problem[] {
  const where = { cluster, object: 'ConfigMap/kube-system/aws-auth' }
  return keys.flatMap((repair): Problem[] => [
    {
      code: 'repair',
      severity: 'notice',
      where,
      message: `${repair.key} of aws-auth is rebuilt: ${rebuilt(repair)}. The backup keeps the current text.`,
      fix: 'Check the rows that take effect. After the repair they can be changed like any other.',
    },
    ...repair.leftOut.map(
      ({ line, text, principals }): Problem => ({
        code: 'repair-left-out',
        severity: 'warning',
        where,
        message: `Line ${line} of ${repair.key} cannot be read as a row, and it matches no row of the backup or the file${principals.length === 0 ? '' : `, so ${listed(principals.map(({ arn }) => arn))} stays without access`}: ${shorten(text)}`,
        found: shorten(text),
        fix:
          principals.length === 0
            ? 'Nothing, if it is not a row. Otherwise declare its principal in the file.'
            : 'Declare the principal in the file if it must have access.',
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
    message: `${cluster} would rebuild mapRoles without the node row of ${arn}, which is on line ${line} of the text that cannot be read, but neither in the backup nor known as a node role.`,
    found: arn,
    allowed: 'a mapRoles with a row for each node role',
    fix: allowed
      ? 'guards.allowNodeRowChanges allows this. Make sure that no node uses this role any more.'
      : `Correct line ${line} of mapRoles with kubectl edit configmap aws-auth --namespace kube-system. Or name the role under \`guards.nodeRoles\`: then its row is created again. If no node uses it any more, add it to \`guards.allowNodeRowChanges\`.`,
  }
}

function rebuilt({ key, kept, fromBackup, fromFile, leftOut, whole }: KeyRepair): string {
  return [
    whole
      ? 'its rows cannot be told apart, so none was kept'
      : `${counted(kept, key === 'mapAccounts' ? 'account' : 'row')} kept`,
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
