import { type Aim, aimTable } from '../aim.ts'
import { ROUND_TRIP } from '../delay/far.ts'
import { sentenceOf } from '../kubectl.ts'
import { profileSentence, profileTable } from '../profile/report.ts'
import { number, ratio, times } from '../report-figures.ts'
import { type PlanFigures, PROFILED } from './plan.ts'

/** The chapter about plans. */
export function planPart(figures: PlanFigures): string {
  const { kubectl, request, sizes, profile, eks } = figures
  return `## Plan

${aimTable(aimsOf(figures))}

The access file declares 500 roles, whose rows are live in aws-auth, and the RoleBindings; nothing differs, so all work is reading and comparing. The cluster is reached with a kubeconfig. The *floor* is a bare Node process that makes the same reads in parallel and parses the answers as JSON (\`bench/plan/floor.mjs\`).

| RoleBindings | requests | plan | floor | plan / floor | peak memory |
|-:|-:|-:|-:|-:|-:|
${sizes.map(({ bindings, requests, near, megabytes }) => `| ${[number(bindings), requests, times(near.first), times(near.second), ratio(near.ratio), `${Math.round(megabytes)} MB`].join(' | ')} |`).join('\n')}

A request for each of: four lists of RBAC, the nodes, aws-auth, the ledger, the own identity; and one more for each further page of 500 objects.

### At ${ROUND_TRIP} ms

The same, both through a proxy that passes all bytes on ${ROUND_TRIP / 2} ms late, in each direction (\`bench/delay/\`). To open a connection takes a round trip for TCP and one for TLS, as on a network; bandwidth is not limited. One request took ${times(request.kept.near)} ms on loopback and ${times(request.kept.far)} ms here, with a new connection ${times(request.opened.near)} and ${times(request.opened.far)}.

| RoleBindings | plan | floor | plan / floor |
|-:|-:|-:|-:|
${sizes.map(({ bindings, far }) => `| ${[number(bindings), times(far.first), times(far.second), ratio(far.ratio)].join(' | ')} |`).join('\n')}

### The time of a plan, by part

At ${number(PROFILED)} RoleBindings and 500 roles, in milliseconds. ${profileSentence(profile.near)}

${profileTable({ loopback: profile.near, [`${ROUND_TRIP} ms`]: profile.far })}

### Beside \`kubectl diff\`

On the same manifests, the RoleBindings alone, on loopback. kubectl asks the server about each object. It is not run with ${number(sizes.at(-1)?.bindings ?? 0)}: a pair would take minutes. ${sentenceOf(kubectl)}

| RoleBindings | runs | plan | kubectl diff | kubectl / plan |
|-:|-:|-:|-:|-:|
${sizes
  .flatMap(({ bindings, kubectl: paired }) =>
    paired === undefined
      ? []
      : [
          `| ${[number(bindings), paired.runs, times(paired.first), times(paired.second), ratio(paired.inverse)].join(' | ')} |`,
        ],
  )
  .join('\n')}

### Over EKS

The plan of ${number(PROFILED)} RoleBindings with DescribeCluster, a presigned token and the authenticator's answer, beside the same floor, on loopback: ${times(eks.first)} against ${times(eks.second)}, ${ratio(eks.ratio)}.
`
}

function aimsOf({ sizes }: PlanFigures): Aim[] {
  const at = (bindings: number) => sizes.find((size) => size.bindings === bindings)
  const [thousand, most] = [at(1_000), at(5_000)]
  const growth =
    thousand === undefined || most === undefined
      ? undefined
      : most.near.first.median / thousand.near.first.median
  return [
    {
      what: 'plan of 1,000 RoleBindings, beside the floor, on loopback',
      measured: thousand?.near.ratio.median,
      bound: { atMost: 3 },
    },
    {
      what: `the same at ${ROUND_TRIP} ms`,
      measured: thousand?.far.ratio.median,
      bound: { atMost: 2 },
    },
    {
      what: 'plan of 1,000 RoleBindings: so much faster than `kubectl diff`',
      measured: thousand?.kubectl?.inverse.median,
      bound: { atLeast: 30 },
    },
    {
      what: 'peak memory of a plan of 5,000 RoleBindings',
      measured: most?.megabytes,
      unit: ' MB',
      bound: { atMost: 250 },
    },
    {
      what: 'a plan of 5,000 RoleBindings, beside one of 1,000',
      measured: growth,
      bound: { atMost: 5 },
      note: 'linear',
    },
  ]
}
