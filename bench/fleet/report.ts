import { PARALLELISM } from '../../src/modes/step/each-cluster.ts'
import { aimTable } from '../aim.ts'
import { number } from '../report-figures.ts'
import { type Cost, type FleetFigures, LARGE } from './fleet.ts'

/** The chapter about files with many clusters. */
export function fleetPart({ applied, planned }: FleetFigures): string {
  const of = (costs: readonly Cost[], clusters: number): Cost | undefined =>
    costs.find((cost) => cost.clusters === clusters)
  const seconds = of(applied, 50)?.milliseconds
  return `## Many clusters

${aimTable([
  {
    what: 'apply to 50 clusters with nodes',
    measured: seconds === undefined ? undefined : seconds / 1_000,
    unit: ' s',
    bound: { atMost: 300 },
  },
  {
    what: 'peak memory of a plan of 250 large clusters',
    measured: of(planned, 250)?.megabytes,
    unit: ' MB',
    bound: { atMost: 1_000 },
  },
])}

Each is measured once, with ${PARALLELISM} clusters at once (\`parallelism\`).

\`apply --yes\` to clusters of EKS, each with an API server and a node of its own (\`test/loopback\`; AWS and the API servers answer at once): each gets a row of aws-auth and a RoleBinding, is read back, and its nodes are watched for 60 s. Nearly all of that is waiting, so that the time grows by a minute with each ${PARALLELISM} clusters.

${table(applied)}

\`plan\` of clusters that are directories, each with ${number(LARGE.rows)} rows and ${number(LARGE.bindings)} RoleBindings. It is computed on one core, so that its time grows with the number of clusters. Of a cluster that was planned only its plan is kept, less than a megabyte; the peak is a multiple of what is kept, because Node collects rarely while there is room.

${table(planned)}
`
}

function table(costs: readonly Cost[]): string {
  const rows = costs.map(
    ({ clusters, milliseconds, megabytes }) =>
      `| ${number(clusters)} | ${number(Math.round(milliseconds / 1_000))} | ${number(Math.round(megabytes))} MB |`,
  )
  return ['| clusters | seconds | peak memory |', '|-:|-:|-:|', ...rows].join('\n')
}
