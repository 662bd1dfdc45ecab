import { posix } from 'node:path'
import { compareGuards, type GuardComparison } from '../../access/guard/comparison.ts'
import type { LoadedAccess } from '../../files/load-access.ts'
import { GitHubError } from '../../github/port.ts'
import { annotationText } from '../../render/encode.ts'
import type { Job } from './job.ts'
import { openGitHub } from './open-github.ts'

/** The access file of a pull request's base branch. */
export type BaseFile = { readonly read: true; readonly text: string | undefined } | { readonly read: false }

/** Nothing where there is no pull request. What GitHub does not give is told as a warning, and stops nothing. */
export async function readBaseFile(job: Job): Promise<BaseFile | undefined> {
  const { event, inputs, core } = job
  if (event.kind !== 'pull-request') return undefined
  const github = await openGitHub(job)
  try {
    return { read: true, text: await github.readFile(posix.normalize(inputs.file), event.baseSha) }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    core.warning(annotationText(`${error.message} ${error.fix}`), {
      title: 'Whether guards were loosened could not be checked',
    })
    return { read: false }
  }
}

/** How the guards of the file stand to those of the base branch. */
export function comparedGuards(base: BaseFile, { desired }: LoadedAccess): GuardComparison {
  // A file has one set of guards, whatever its clusters.
  const [first] = desired
  if (first === undefined) throw new Error('a file without errors has no cluster')
  return base.read ? compareGuards(base.text, first) : { kind: 'unknown' }
}
