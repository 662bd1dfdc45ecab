import { PARALLELISM } from '../src/modes/step/each-cluster.ts'
import { type FleetFigures, LARGE } from './fleet.ts'
import { number } from './report-figures.ts'

const HEADING = '## Many clusters'

/** The chapter about files with many clusters; it says on which machine, because it can be measured alone. */
export function fleetPart({ fleets }: FleetFigures, machine: string): string {
  return `${HEADING}

\`apply --yes\` to clusters of EKS, each with an API server and a node of its own (\`test/loopback\`; AWS and the API servers answer at once): each gets a row of aws-auth and a RoleBinding, is read back, and its nodes are watched for 60 s. \`plan\` of clusters that are directories, each with ${number(LARGE.rows)} rows and ${number(LARGE.bindings)} RoleBindings. Each is measured once, with ${PARALLELISM} clusters at once (\`parallelism\`). Machine: ${machine}.

| clusters | apply, s | apply, peak memory | plan, s | plan, peak memory |
|-:|-:|-:|-:|-:|
${fleets.map(row).join('\n')}

Nearly all of an apply is waiting, so that its time grows by a minute with each ${PARALLELISM} clusters. A plan is computed on one core, so that its time grows with the number of clusters. Of a cluster that was planned only its plan is kept, some hundred kilobytes; the peak is a multiple of what is kept, because Node collects rarely while there is room.
`
}

function row({ clusters, apply, plan }: FleetFigures['fleets'][number]): string {
  const cells = [apply, plan].flatMap(({ milliseconds, megabytes }) => [
    number(Math.round(milliseconds / 1_000)),
    `${number(Math.round(megabytes))} MB`,
  ])
  return `| ${[number(clusters), ...cells].join(' | ')} |`
}
