import type { Head } from '../../plan/shown/head.ts'

/** The account whose principals are told without it: that of all clusters, where it is one. */
export function homeOf({ clusters }: Pick<Head, 'clusters'>): string | undefined {
  const homes = new Set(clusters.map(({ home }) => home))
  const [only] = homes
  return homes.size === 1 ? only : undefined
}
