import type { Imported } from '../../import/import-clusters.ts'
import { ACCESS_FILE } from '../../import/text/imported-files.ts'
import { subjectOf } from '../../plan/change/kinds.ts'
import type { Problem } from '../../problem/problem.ts'
import { listed } from '../../words/list.ts'

/** @param there relative paths; at least one */
export function inTheWay(there: readonly string[]): Problem {
  const [first = ''] = there
  return {
    code: 'import-file-exists',
    severity: 'error',
    where: { file: first },
    message: `${listed(there, 10)} ${there.length === 1 ? 'exists' : 'exist'} already, and import changes no file. Nothing was written.`,
    found: first,
    allowed: `a directory without ${ACCESS_FILE} and without manifests in rbac/, which the new file would declare too`,
    fix: 'Name another directory with --output, or print the files with --stdout.',
  }
}

/** No cluster of the import has anything that a file may declare. */
export function nothingToDeclare({ empty }: Imported): Problem {
  return {
    code: 'import-nothing',
    severity: 'error',
    where: {},
    message: `Nothing of ${listed(empty, 10)} can be declared, so there is no file to write.`,
    allowed: 'a cluster in which a row, an account or an access entry gives people or programs access',
    fix: 'Read what was left out, and why. Declare who is to have access in a file of your own.',
  }
}

/** What the plan of the file would do beside making things managed, and what is wrong with it. */
export function notProved({ changes, affected, problems }: Imported['unproved']): readonly Problem[] {
  const [first] = changes
  const about = { code: 'import-not-proved', severity: 'error' } as const
  const fix =
    'Report this with the output of `eks-access snapshot` if you may share it. Until then, declare these by hand.'
  return [
    ...(first === undefined
      ? []
      : [
          {
            ...about,
            where: { cluster: first.cluster },
            message: `The plan of the new file would change what is live: ${listed(
              changes.map(({ change, cluster }) => `${change.action} ${subjectOf(change)} in ${cluster}`),
              10,
            )}. Nothing was written.`,
            allowed: 'a file whose plan changes nothing',
            fix,
          },
        ]),
    ...(affected.length === 0
      ? []
      : [
          {
            ...about,
            where: { cluster: affected[0] ?? '' },
            message: `With the new file somebody would gain or lose access in ${listed(affected, 10)}. Nothing was written.`,
            allowed: 'a file whose plan changes nothing',
            fix,
          },
        ]),
    ...problems,
  ]
}
