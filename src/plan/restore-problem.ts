import type { Desired } from '../access/desired.ts'
import { lintBroken } from '../aws-auth/lint/problem.ts'
import { rowsFor } from '../aws-auth/lookup.ts'
import type { AwsAuth, BrokenKey, Row } from '../aws-auth/row.ts'
import { ledgerName } from '../live/ledger.ts'
import type { Snapshot } from '../live/snapshot.ts'
import type { Problem } from '../problem/problem.ts'
import { type Backup, type RestoredFrom, sourceWords } from './backup.ts'
import { MASTERS } from './guard/masters.ts'

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
      ? `${backup.file} holds no aws-auth with the annotation eks-access/cluster: ${cluster}, nor a single one without it that --cluster ${cluster} could be meant for.`
      : snapshot.ledger === undefined
        ? `${cluster} has no ledger of the set "${desired.set}", so nothing was ever applied there from this file.`
        : `The ledger of the set "${desired.set}" in ${cluster} holds no earlier aws-auth: no apply has changed it yet, or it was too large to be kept.`
  return {
    code: 'restore-no-backup',
    severity: 'error',
    where: backup.kind === 'file' ? { file: backup.file } : { cluster, object: ledger },
    message: `There is no way back for ${cluster}: ${from}`,
    allowed: 'an aws-auth that an earlier apply found, from the ledger or from a backup file',
    fix: `Take the file that an apply left (the output backup-file, or apply --backup), or one of kubectl get configmap aws-auth --namespace kube-system --output yaml, and restore it in a terminal, with --from FILE.`,
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
        ? `Correct line ${line} of ${key} in the file, or take an older backup.`
        : 'Restore an older backup file in a terminal, with --from FILE.',
  }
}

/** The key is replaced as a whole, so what its text has and the backup has not is lost. */
export function brokenKeyReplaced(cluster: string, broken: BrokenKey, then: AwsAuth): Problem {
  const lost = broken.seen
    .map(({ arn }) => arn)
    .filter((one) => rowsFor(then, one).length === 0 && !then.accounts.includes(one))
  const named = lost.length === 0 ? '' : `: ${lost.slice(0, NAMED).join(', ')}${moreThan(NAMED, lost.length)}`
  return {
    ...lintBroken(broken, { cluster }),
    severity: 'warning',
    fix: `The restore replaces the whole of ${broken.key}, and ${lost.length === 0 ? 'each principal that is found in its text is in the backup' : `${lost.length} of its text ${lost.length === 1 ? 'is' : 'are'} not in the backup${named}`}. To keep what its text has, repair the key instead: eks-access plan --repair shows what it would be.`,
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
    message: `${row.arn} has ${MASTERS} in ${cluster} now and keeps it: its row is live, and ${sourceWords(from)} too. No file declares it.`,
    found: MASTERS,
    fix: `It is not known whether an apply saved it: whoever may edit aws-auth and that could have added it to both. If it is not to have access, remove its row from ${row.key} with kubectl edit configmap aws-auth --namespace kube-system.`,
  }
}

const NAMED = 5

function moreThan(shown: number, count: number): string {
  return count > shown ? ` and ${count - shown} more` : ''
}

/** A way back does not change the file. */
export function fileSaysOtherwise(cluster: string): Problem {
  return {
    code: 'restore-file-differs',
    severity: 'notice',
    where: { cluster },
    message: `Only aws-auth of ${cluster} goes back. The file still says otherwise, and so does the set’s RBAC.`,
    fix: 'Revert the commit that brought the change, or the next apply does it again.',
  }
}
