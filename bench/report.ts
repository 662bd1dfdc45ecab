import type { AccessFigures } from './access.ts'
import type { EntryFigures } from './entries.ts'
import type { Paired, Spread } from './measure.ts'
import { accessPart, growthOf } from './report-access.ts'
import { entriesPart } from './report-entries.ts'
import { number, ratio, times } from './report-figures.ts'
import { safetyPart } from './report-safety.ts'
import type { SafetyFigures } from './safety.ts'

export interface Report {
  readonly machine: string
  readonly kubectl: string | undefined
  readonly sizes: readonly {
    readonly bindings: number
    readonly requests: number
    readonly floor: Paired
    readonly kubectl: Paired | undefined
  }[]
  readonly eks: Paired
  /** `validate` of the files of 1,000 bindings, beside an empty Node. */
  readonly files: Paired
  readonly validate: Paired
  readonly access: readonly AccessFigures[]
  readonly safety: SafetyFigures
  readonly entries: EntryFigures
  readonly bundle: { readonly files: number; readonly bytes: number; readonly entry: number }
}

/** docs/benchmark.md */
export function reportMarkdown(report: Report): string {
  const { machine, kubectl, sizes, eks, files, validate, access, safety, entries, bundle } = report
  const thousand = sizes.find(({ bindings }) => bindings === 1_000)
  const largest = sizes.at(-1)
  const aims = [
    aim(
      'plan of 1,000 bindings, beside the floor',
      thousand?.floor.ratio.median,
      'at most 3×',
      (x) => x <= 3,
    ),
    aim(
      'plan of 1,000 bindings, beside `kubectl diff`',
      thousand?.kubectl === undefined ? undefined : 1 / thousand.kubectl.ratio.median,
      'at least 30× faster',
      (x) => x >= 30,
    ),
    aim('peak memory at 5,000 bindings, MB', largest?.floor.megabytes, 'under 300', (x) => x < 300),
    aim('time from 1,000 to 5,000 bindings', growth(sizes), 'at most 5×: linear', (x) => x <= 5),
    aim(
      'who gains and loses what, 1,000 principals and 5,000 bindings, ms',
      access.find(({ principals }) => principals === 1_000)?.everyone.median,
      'under 1,000',
      (x) => x < 1_000,
    ),
    aim(
      'how that grows: the exponent of the number of principals',
      growthOf(access),
      'at most 1.3: linear',
      (x) => x <= 1.3,
    ),
    aim('`validate`, beside an empty Node', validate.ratio.median, 'at most 4×', (x) => x <= 4),
  ]
  return `# Benchmark

Written by \`npm run bench\`: whole processes of \`dist/index.js\` on a real kube-apiserver, etcd and aws-iam-authenticator on the same machine. Two programs run in turn, and a ratio is taken pair by pair, so that changes in the machine's speed cancel out. Figures are medians, with minimum and maximum in brackets. Times are milliseconds.

Machine: ${machine}. kubectl: ${kubectl ?? 'not installed, so not compared'}.

## Aims

| what | measured | aim | met |
|---|-|-|-|
${aims.join('\n')}

## A plan over more and more RoleBindings

The access file declares 500 roles, whose rows are live in aws-auth, and the RoleBindings; nothing differs, so all work is reading and comparing. The cluster is reached with a kubeconfig. The *floor* is a bare Node process that makes the same reads and parses the answers as JSON (\`bench/floor.mjs\`).

| RoleBindings | requests | plan | floor | plan / floor | peak memory |
|-:|-:|-:|-:|-:|-:|
${sizes.map(({ bindings, requests, floor }) => `| ${number(bindings)} | ${requests} | ${times(floor.first)} | ${times(floor.second)} | ${ratio(floor.ratio)} | ${Math.round(floor.megabytes)} MB |`).join('\n')}

Eight requests (four lists of RBAC, the nodes, aws-auth, the ledger, and the own identity), and one more for each further page of 500 objects.

## The time of a plan, by part

At 1,000 RoleBindings and 500 roles, from the figures above and one more, \`validate\` of the same files, which connects to no cluster:

| what | ms |
|---|-:|
| an empty Node process | ${Math.round(files.second.median)} |
| reading and checking access.yaml and the manifests: every value with its line and column, so that all problems can be reported at once | ${Math.round(files.first.median - files.second.median)} |
| the requests, as the floor makes them, without its own start | ${Math.round((thousand?.floor.second.median ?? 0) - files.second.median)} |
| the rest: loading the Kubernetes client (kubeconfigs with their plugins), decoding aws-auth as the authenticator does, comparing | ${Math.round((thousand?.floor.first.median ?? 0) - files.first.median - (thousand?.floor.second.median ?? 0) + files.second.median)} |

The floor does nothing of the second and the last line.

## Beside \`kubectl diff\`

On the same manifests, the RoleBindings alone. kubectl asks the server about each object. It is not run with 5,000: a pair would take minutes.

| RoleBindings | plan | kubectl diff | kubectl / plan |
|-:|-:|-:|-:|
${sizes
  .map(({ bindings, kubectl: paired }) =>
    paired === undefined
      ? undefined
      : `| ${number(bindings)} | ${times(paired.first)} | ${times(paired.second)} | ${ratio(inverse(paired.ratio))} |`,
  )
  .filter((line) => line !== undefined)
  .join('\n')}

${accessPart(access)}
${safetyPart(safety)}
## Over EKS

The plan of 1,000 RoleBindings with DescribeCluster, a presigned token and the authenticator's answer, beside the same floor: ${times(eks.first)} against ${times(eks.second)}, ${ratio(eks.ratio)}.

${entriesPart(entries, machine)}
## Start

\`validate\` of the example, beside a Node process with an empty file: ${times(validate.first)} against ${times(validate.second)}, ${ratio(validate.ratio)}. It loads no AWS SDK, no Kubernetes client and no GitHub client.

The bundle is ${megabytes(bundle.bytes)} MB in ${bundle.files} files; the entry is ${Math.round(bundle.entry / 1024)} kB, and a mode loads what it needs.
`
}

function growth(sizes: Report['sizes']): number | undefined {
  const at = (wanted: number): number | undefined =>
    sizes.find(({ bindings }) => bindings === wanted)?.floor.first.median
  const [small, large] = [at(1_000), at(5_000)]
  return small === undefined || large === undefined ? undefined : large / small
}

function aim(
  what: string,
  measured: number | undefined,
  wanted: string,
  met: (value: number) => boolean,
): string {
  if (measured === undefined) return `| ${what} | not measured | ${wanted} | |`
  const shown = measured >= 100 ? Math.round(measured) : measured.toFixed(1)
  return `| ${what} | ${shown} | ${wanted} | ${met(measured) ? 'yes' : 'no'} |`
}

function inverse({ median, min, max }: Spread): Spread {
  return { median: 1 / median, min: 1 / max, max: 1 / min }
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1)
}
