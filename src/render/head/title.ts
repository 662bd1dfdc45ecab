import type { ClusterHead } from '../../plan/shown/cluster-head.ts'
import type { Head } from '../../plan/shown/head.ts'
import { counted, thousands } from '../../words/count.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import { planCounts } from '../counts.ts'
import type { Block } from '../document/block.ts'

/** `EKS access plan · prod: 3 to add, 1 to change` */
export function titleBlock(head: Head): Block {
  const { merging, clusters, errors, file } = head
  if (errors.length > 0)
    return {
      kind: 'title',
      phrase: [
        'EKS access plan · ',
        ...plainName(file),
        ` is not valid: ${counted(errorCount(head), 'error')}`,
      ],
    }
  const what = merging.kind === 'restore' ? 'EKS access restore' : 'EKS access plan'
  const [only] = clusters
  const names: Phrase =
    clusters.length === 1 && only !== undefined
      ? plainName(only.cluster)
      : [counted(clusters.length, 'cluster')]
  return { kind: 'title', phrase: [`${what} · `, ...names, `: ${countWords(head)}`] }
}

/** A name that is nothing but one is plain; in all others anything could be. */
export function plainName(name: string): Phrase {
  return [/^[A-Za-z0-9][A-Za-z0-9./-]*$/.test(name) && !/[0-9a-f]{7}/.test(name) ? name : code(name)]
}

function countWords(head: Head): string {
  const { clusters } = head
  const failing = clusters.filter(fails)
  const unread = clusters.filter((one) => one.unread === true).length
  if (clusters.length > 0 && failing.length === clusters.length && unread < clusters.length)
    return `will not be applied, ${counted(errorCount(head), 'error')}`
  const errors = errorCount({ ...head, clusters: clusters.filter((one) => one.unread !== true) })
  const looser = looserCount(clusters)
  const counts = planCounts(totals(head))
  return [
    ...(counts === 'no changes' && unread > 0 ? [] : [counts]),
    ...(looser > 0 ? [`loosens ${counted(looser, 'guard')}`] : []),
    ...(errors > 0 ? [`${counted(errors, 'error')} in ${counted(failing.length - unread, 'cluster')}`] : []),
    ...(unread > 0
      ? [clusters.length === 1 ? 'not planned' : `${counted(unread, 'cluster')} not planned`]
      : []),
  ].join(', ')
}

/** How many guards the file loosens, whatever the cluster. */
function looserCount(clusters: readonly ClusterHead[]): number {
  const keys = clusters.flatMap(({ policy }) =>
    policy.flatMap((one) =>
      one.loosens && (one.kind === 'value' || one.kind === 'list') && one.key.startsWith('guards.')
        ? [one.key]
        : [],
    ),
  )
  return new Set(keys).size
}

export function fails({ errors, moreErrors }: Pick<ClusterHead, 'errors' | 'moreErrors'>): boolean {
  return errors.length + moreErrors > 0
}

/** The counts of these clusters together. */
export function totals({ clusters }: Pick<Head, 'clusters'>): ClusterHead['counts'] {
  const sum = (count: (one: ClusterHead['counts']) => number): number =>
    clusters.reduce((all, { counts }) => all + count(counts), 0)
  return {
    total: sum(({ total }) => total),
    add: sum(({ add }) => add),
    change: sum(({ change }) => change),
    remove: sum(({ remove }) => remove),
    move: sum(({ move }) => move),
    adopt: sum(({ adopt }) => adopt),
    adoptAndChange: sum(({ adoptAndChange }) => adoptAndChange),
  }
}

/** Of the file and of all clusters. */
export function errorCount({ errors, moreErrors, clusters }: Head): number {
  return [{ errors, moreErrors }, ...clusters].reduce(
    (all, one) => all + one.errors.length + one.moreErrors,
    0,
  )
}

/** `these 5 changes`, `this change` */
export function theseChanges(count: number): string {
  return count === 1 ? 'this change' : `these ${thousands(count)} changes`
}
