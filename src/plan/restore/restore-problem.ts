import type { Desired } from '../../access/desired.ts'
import { lintBroken } from '../../aws-auth/lint/problem.ts'
import { rowsFor } from '../../aws-auth/lookup.ts'
import type { AwsAuth, BrokenKey, Row } from '../../aws-auth/row.ts'
import { ledgerName } from '../../live/ledger.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { MASTERS } from '../guard/masters.ts'
import { type Backup, type RestoredFrom, sourceWords } from './backup.ts'

/** There is nothing to go back to. */
export function noBackup(about: {
  readonly desired: Desired
  readonly snapshot: Snapshot
  readonly backup: Backup
}): Problem {
  const { desired, snapshot, backup } = about
  const cluster = desired.cluster.name
  const ledger = `ConfigMap/kube-system/${ledgerName(desired.set)}`
  const from =
    backup.kind === 'file'
      ? `${backup.file} has nothing of it: neither an aws-auth nor an access entry has the annotation eks-access/cluster: ${cluster}, and an aws-auth without this annotation is used only if it is the only one and --cluster ${cluster} is given.`
      : snapshot.ledger === undefined
        ? `the cluster has no ledger of the set "${desired.set}", so this file was never applied there.`
        : `the ledger of the set "${desired.set}" has neither an earlier aws-auth nor earlier access entries: no apply has changed any yet, or they were too large to be saved.`
  return {
    code: 'restore-no-backup',
    severity: 'error',
    where: backup.kind === 'file' ? { file: backup.file } : { cluster, object: ledger },
    message: `There is no backup to restore ${cluster} from: ${from}`,
    allowed: 'an earlier aws-auth or earlier access entries, from the ledger or from a backup file',
    fix: 'In a terminal, run `eks-access restore --from FILE` with the backup file of an apply (the output `backup-file`, or `apply --backup`), or with one that kubectl get configmap aws-auth --namespace kube-system --output yaml wrote.',
  }
}

/** Going back to a text that nobody can read would lock everybody of that key out. */
export function unreadableBackup(cluster: string, { key, line, reason }: BrokenKey, backup: Backup): Problem {
  const from = backup.kind === 'file' ? backup.file : 'the ledger'
  return {
    code: 'restore-broken-backup',
    severity: 'error',
    where: backup.kind === 'file' ? { file: backup.file } : { cluster },
    message: `The aws-auth of ${cluster} in ${from} cannot be read: line ${line} of ${key}, ${reason}. Nothing is restored from it.`,
    allowed: 'a backup that aws-iam-authenticator can read',
    fix:
      backup.kind === 'file'
        ? `Correct line ${line} of ${key} in the file, or use an older backup.`
        : 'In a terminal, run `eks-access restore --from FILE` with an older backup file.',
  }
}

/** The key is replaced as a whole, so what its text has and the backup has not is lost. */
export function brokenKeyReplaced(cluster: string, broken: BrokenKey, then: AwsAuth): Problem {
  const lost = broken.seen
    .map(({ arn }) => arn)
    .filter((one) => rowsFor(then, one).length === 0 && !then.accounts.includes(one))
  const named = lost.length === 0 ? '' : `: ${listed(lost, NAMED)}`
  return {
    ...lintBroken(broken, { cluster }),
    severity: 'warning',
    fix: `The restore replaces the whole of ${broken.key}, and ${lost.length === 0 ? 'every principal in its text is in the backup' : `${counted(lost.length, broken.key === 'mapAccounts' ? 'account' : 'principal')} in its text ${lost.length === 1 ? 'is' : 'are'} not in the backup${named}`}. To keep what its text has, repair the key instead: \`eks-access plan --repair\` shows the result.`,
  }
}

/**
 * An admin whose row is both live and in the backup is no change. Where nobody knows who wrote the backup, that may be
 * the very row that somebody added to both.
 */
export function adminStays(cluster: string, row: Row, from: RestoredFrom): Problem {
  return {
    code: 'restore-admin-stays',
    severity: 'warning',
    where: { cluster },
    message: `${row.arn} has ${MASTERS} in ${cluster} now and keeps it: the same row is ${sourceWords(from)}. No access file declares it.`,
    found: MASTERS,
    fix: `It is not known whether an apply saved this row: anybody who can edit both could have added it to both. If this principal must not have access, remove its row from ${row.key} with kubectl edit configmap aws-auth --namespace kube-system.`,
  }
}

const NAMED = 5

/** A way back does not change the file. */
export function fileSaysOtherwise(
  cluster: string,
  restored: { readonly rows: boolean; readonly entries: boolean },
): Problem {
  const both = restored.rows && restored.entries
  const what = both
    ? `Only aws-auth and access entries of ${cluster} are`
    : restored.rows
      ? `Only aws-auth of ${cluster} is`
      : `Only access entries of ${cluster} are`
  return {
    code: 'restore-file-differs',
    severity: 'notice',
    where: { cluster },
    message: `${what} restored. The access file and the RBAC objects of the set stay as they are.`,
    fix: 'Revert the commit that made the change. Otherwise the next apply makes it again.',
  }
}
