import type { Problem } from '../../../problem/problem.ts'
import { thousands } from '../../../words/count.ts'
import { shortened } from '../../../words/list.ts'
import type { ClusterError } from '../../door.ts'
import { directoryError } from '../directory-error.ts'

/** So many faults are told at once: a folder may have thousands of files with the same one. */
const MOST = 10

/** All faults of a folder's manifests as one error. */
export function faultyManifests(problems: readonly Problem[], cluster: string): ClusterError | undefined {
  const [first] = problems
  if (first === undefined) return undefined
  const { shown, more } = shortened(problems, MOST)
  const single = problems.length === 1
  const sentences = shown.map((problem) => `${sentence(problem)}${single ? '' : ` ${problem.fix}`}`)
  const rest = more === 0 ? [] : [`There are ${thousands(more)} more of these faults.`]
  return directoryError(
    {
      kind: 'misconfigured',
      cluster,
      operation: single ? `read ${first.where.file}` : 'read the manifests of AWS and of nodes',
      fix: single ? first.fix : 'Correct these manifests, or move them out of the folder.',
    },
    [...sentences, ...rest].join(' '),
  )
}

function sentence({ where, message, allowed }: Problem): string {
  return `In ${where.file}, ${message}${allowed === undefined ? '' : ` Allowed: ${allowed}.`}`
}
