import type { Desired } from '../access/desired.ts'
import { isNamed, isSameFile, isSameRepository, type SetFile, setFileName } from '../access/set-file.ts'
import { LEDGER_NAMESPACE, type Ledger, ledgerName } from '../live/ledger.ts'
import type { Problem } from '../problem/problem.ts'

/**
 * What is said where the ledger is of another file than the one that is planned: two files with the same `name` would
 * each remove what the other declares. A ledger that names no file is anybody's, and the next apply writes whose.
 */
export function setOwnerProblems({ desired, ledger }: Owned): Problem[] {
  const { setFile, set, cluster, movedFrom } = desired
  const { setFile: owner } = ledger
  if (owner === undefined) return []
  const where = { cluster: cluster.name, object: `ConfigMap/${LEDGER_NAMESPACE}/${ledgerName(set)}` }
  const about = `The set "${set}" of ${cluster.name} belongs to ${setFileName(owner)}`
  if (setFile === undefined)
    return [
      {
        code: 'set-file-unknown',
        severity: 'warning',
        where,
        message: `${about}, and it is not known which repository this file is in.`,
        allowed: setFileName(owner),
        fix: 'Make sure that this is that file: what the set owns and this file does not declare is removed.',
      },
    ]
  if (isSameFile(owner, setFile) || (movedFrom !== undefined && isNamed(owner, movedFrom))) return []
  const numbers = setFileName(owner) === setFileName(setFile)
  return [
    {
      code: 'set-of-another-file',
      severity: 'error',
      where,
      message: `${about}${numbers ? numberOf(owner) : ''}, and this file is ${setFileName(setFile)}${numbers ? numberOf(setFile) : ''}. An apply would remove everything of the set that this file does not declare.`,
      found: setFileName(setFile),
      allowed: setFileName(owner),
      fix: `Give this file a \`name\` of its own. If the file was moved here, add \`moved-from: ${setFileName(owner)}\` next to \`name\`, and remove it after the next apply.`,
    },
  ]
}

/** What an apply writes of whom the set is: what is known already stays where this run knows less. */
export function setFileAfter({ desired, ledger }: Owned): SetFile | undefined {
  const { setFile } = desired
  const { setFile: owner } = ledger
  if (setFile === undefined) return owner
  if (setFile.repositoryId !== undefined || owner?.repositoryId === undefined) return setFile
  return isSameRepository(owner, setFile) ? { ...setFile, repositoryId: owner.repositoryId } : setFile
}

interface Owned {
  readonly desired: Pick<Desired, 'cluster' | 'set' | 'setFile' | 'movedFrom'>
  readonly ledger: Pick<Ledger, 'setFile'>
}

function numberOf({ repositoryId }: SetFile): string {
  return repositoryId === undefined ? '' : ` (repository ${repositoryId})`
}
