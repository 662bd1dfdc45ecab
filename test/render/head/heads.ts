import type { Counts } from '../../../src/plan/plan.ts'
import type { ClusterHead } from '../../../src/plan/shown/cluster-head.ts'
import type { Gain } from '../../../src/plan/shown/gain.ts'
import type { Head } from '../../../src/plan/shown/head.ts'
import type { Loss } from '../../../src/plan/shown/loss.ts'
import { headMarkdown } from '../../../src/render/head/head.ts'
import { ABOUT } from '../plans.ts'

/** A principal of the cluster's own account, as gains and losses name it. */
export const principal = (name: string): string => `principal arn:aws:iam::111122223333:role/${name}`

export function gain(about: Partial<Gain>): Gain {
  return {
    subject: principal('dev'),
    rule: 'everything',
    level: 'critical',
    scope: '',
    names: [],
    told: { base: 'none', through: [] },
    ...about,
  }
}

export function loss(about: Partial<Loss>): Loss {
  return { power: 'all', parts: [], scopes: [], subjects: [principal('dev')], more: 0, where: [], ...about }
}

/** Nothing changes. */
export const NO_COUNTS: Counts = {
  total: 0,
  add: 0,
  change: 0,
  remove: 0,
  move: 0,
  adopt: 0,
  adoptAndChange: 0,
}

export function clusterHead(about: Partial<ClusterHead> = {}): ClusterHead {
  return {
    cluster: 'prod',
    target: { cluster: 'prod', door: 'eks', region: 'eu-central-1' },
    home: '111122223333',
    counts: { ...NO_COUNTS, total: 1, add: 1 },
    adopts: { rows: 0, objects: 0 },
    errors: [],
    moreErrors: 0,
    gains: [],
    losses: [],
    grants: [],
    takes: [],
    policy: [],
    unmanagedRemoved: 0,
    ...about,
  }
}

export function headWith(clusters: readonly ClusterHead[], about: Partial<Head> = {}): Head {
  return { ...ABOUT, errors: [], moreErrors: 0, clusters, ...about }
}

/** The lines of the caution, without their Markdown. */
export function cautionOf(head: Head): string[] {
  return headMarkdown(head)
    .split('\n')
    .flatMap((line) => /^> (?!\[!CAUTION\])(?:- )?(.*)$/.exec(line)?.[1] ?? [])
    .map((line) => line.replaceAll(/\*\*|`/g, ''))
}
