import type { Head } from '../../plan/shown/head.ts'
import { counted, thousands } from '../../words/count.ts'
import { inlineCode, plainMarkdown } from '../../words/encode.ts'
import { planCounts } from '../words.ts'

/** `### EKS access plan · prod: 3 to add, 1 to change, 1 error` */
export function titleLine(head: Head): string {
  const { merging, clusters, errors, file } = head
  if (errors.length > 0)
    return `### EKS access plan · ${inlineCode(file)} is not valid: ${counted(errorCount(head), 'error')}`
  const what = merging.kind === 'restore' ? 'EKS access restore' : 'EKS access plan'
  const [only] = clusters
  const names =
    clusters.length === 1 && only !== undefined
      ? plainMarkdown(only.cluster)
      : counted(clusters.length, 'cluster')
  return `### ${what} · ${names}: ${countWords(head)}`
}

function countWords(head: Head): string {
  const counts = totals(head)
  const errors = errorCount(head)
  const unread = errors === 0 ? [] : [counted(errors, 'error')]
  if (errors > 0 && counts.total === 0) return unread.join('')
  return [planCounts(counts), ...unread].join(', ')
}

/** The counts of all clusters together. */
export function totals({ clusters }: Pick<Head, 'clusters'>): Head['clusters'][number]['counts'] {
  const sum = (count: (one: Head['clusters'][number]['counts']) => number): number =>
    clusters.reduce((all, { counts }) => all + count(counts), 0)
  return {
    total: sum(({ total }) => total),
    add: sum(({ add }) => add),
    change: sum(({ change }) => change),
    remove: sum(({ remove }) => remove),
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
