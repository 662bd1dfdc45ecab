import type { Snapshot } from '../../../src/live/snapshot.ts'
import type { DriftItem, HeldBinding, WayIn } from '../../../src/plan/drift/drift.ts'
import { type ClusterDrift, clusterDrift } from '../../../src/plan/drift/findings.ts'
import type { Kept } from '../../../src/plan/effect/effect.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { headOf, homeOf } from '../../../src/plan/shown/head.ts'
import type { DriftReport } from '../../../src/render/drift/report.ts'
import { bindingOf } from '../../plan/drift/cluster.ts'
import { awsAuthOf, ledgerOf } from '../../plan/live.ts'
import { ABOUT, OPTIONS, plan, row } from '../plans.ts'

export const HOME = 'arn:aws:iam::111122223333:'
export const ADMIN: Kept = { scopes: [''], held: { power: 'admin', parts: [] } }

export function rowItem(principal: string, more: Partial<DriftItem & WayIn> = {}): DriftItem {
  const { isNew = false, power = ADMIN } = more
  const username = principal.slice(principal.indexOf('/') + 1)
  const groups = ['system:masters']
  return {
    isNew,
    power,
    what: { kind: 'row', principal, username, groups, isBeneath: false, isOfNodes: false, ...more } as WayIn,
  }
}

export function bindingItem(name: string, more: Partial<HeldBinding> = {}): DriftItem {
  return {
    isNew: true,
    power: ADMIN,
    what: {
      kind: 'binding',
      subject: { kind: 'group', name: 'viewers' },
      holders: [`${HOME}user/carol`, `${HOME}role/auditor`],
      role: 'ClusterRole/cluster-admin',
      scope: '',
      bindings: [`ClusterRoleBinding/${name}`],
      ...more,
    },
  }
}

/** One file for three clusters: a row and a binding are new in `prod`, and `stage` has a change that is not applied. */
export function threeClusters(): DriftReport {
  const breakGlass = rowItem(`${HOME}role/break-glass`)
  const prod = plan([], {
    ...named('prod', 3),
    drift: {
      compared: 'each',
      items: [
        rowItem('arn:aws:iam::444455556666:role/deployer', { isNew: true }),
        bindingItem('debug'),
        breakGlass,
      ],
      parts: [],
    },
  })
  const bob = row('user/bob', {
    before: { username: 'bob', groups: ['developers'] },
    after: { username: 'bob', groups: ['testers'] },
    where: { file: 'access.yaml', line: 18 },
  })
  const stage = plan([bob], {
    ...named('stage', 2),
    drift: {
      compared: 'each',
      items: [
        breakGlass,
        rowItem(`${HOME}role/load-test`, {
          power: { scopes: ['shop'], held: { power: 'read', parts: [] } },
          groups: ['testers'],
        }),
      ],
      parts: [],
    },
  })
  const dev = plan([], { ...named('dev', 1), drift: { compared: 'each', items: [breakGlass], parts: [] } })
  return reportOf([clusterDrift(prod, PROD), clusterDrift(stage, PROD), clusterDrift(dev, PROD)])
}

export function named(cluster: string, nodes = 0): Partial<Plan> {
  return {
    cluster,
    target: { cluster, door: 'eks', region: 'ap-northeast-1' },
    kept: { rows: 0, nodes, unmanaged: 0 },
  }
}

export function reportOf(clusters: readonly ClusterDrift[], more: Partial<DriftReport> = {}): DriftReport {
  const repository = { url: 'https://github.com/OWNER/REPO', commit: OPTIONS.head ?? '' }
  const head = headOf(
    clusters.map((one) => one.plan),
    { ...ABOUT, merging: { kind: 'no-pull-request' }, repository },
  )
  const at = '2026-11-28T05:17:31.123Z'
  return { clusters, head, at, home: homeOf(head), options: OPTIONS, repository, ...more }
}

function written<T extends { readonly metadata: object }>(object: T, manager: string, time: string): T {
  return { ...object, metadata: { ...object.metadata, managedFields: [{ manager, time }] } }
}

/** Who wrote last what is in it. */
export const PROD: Snapshot = {
  awsAuth: written(awsAuthOf({}), 'kubectl-edit', '2026-11-27T22:41:10Z'),
  ledger: written(ledgerOf([]), 'eks-access', '2026-11-26T09:12:44Z'),
  roles: [],
  clusterRoles: [],
  roleBindings: [],
  clusterRoleBindings: [
    written(bindingOf('debug', ['viewers'], 'cluster-admin'), 'kubectl-create', '2026-11-27T22:44:02Z'),
  ],
}
