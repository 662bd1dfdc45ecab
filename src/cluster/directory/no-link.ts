import { join } from 'node:path'
import { wayTo } from '../workspace.ts'
import { directoryError } from './directory-error.ts'

/**
 * A new file is written where the next reading finds it: through no link below the folder, because reading follows none.
 * Else an apply would write wherever a link leads.
 *
 * @param about.folder absolute
 * @param about.path below the folder, with `/`
 * @throws ClusterError `misconfigured`
 */
export async function checkNoLink(about: {
  readonly folder: string
  readonly path: string
  readonly cluster: string
  readonly operation: string
}): Promise<void> {
  const { folder, path, cluster, operation } = about
  const parent = path.split('/').slice(0, -1)
  const expected = join((await wayTo(folder)).real, ...parent)
  if ((await wayTo(join(folder, ...parent))).real === expected) return
  throw directoryError(
    {
      kind: 'misconfigured',
      cluster,
      operation,
      fix: 'Replace the symbolic link with a folder.',
    },
    `${parent.join('/')} in ${folder} is a symbolic link, or below one. Nothing is read or written through symbolic links.`,
  )
}
