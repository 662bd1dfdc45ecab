import { aimTable } from '../aim.ts'
import { sentenceOf } from '../kubectl.ts'
import { profileSentence, profileTable } from '../profile/report.ts'
import { number, ratio, times } from '../report-figures.ts'
import type { ApplyFigures } from './apply.ts'

/** Times as fast as kubectl, by the number of objects. */
const BOUNDS: readonly (readonly [bindings: number, atLeast: number])[] = [
  [100, 2],
  [1_000, 3],
]

/** The chapter about applies. */
export function applyPart({ kubectl, sizes }: ApplyFigures): string {
  const [first] = sizes
  const aims = BOUNDS.map(([bindings, atLeast]) => ({
    what: `apply of ${number(bindings)} new RoleBindings: so much faster than \`kubectl apply --server-side\``,
    measured: sizes.find((size) => size.bindings === bindings)?.paired?.inverse.median,
    bound: { atLeast },
  }))
  return `## Apply

${aimTable(aims)}

New RoleBindings of one manifest, in a cluster that has none of them: \`apply --yes\`, and \`kubectl apply --server-side --force-conflicts\` of the same file, on loopback. The cluster is emptied before each run, and after each it must have all of them. aws-auth is not written. \`apply\` reads the cluster, plans, plans again, tries every write (\`dryRun=All\`), writes, and reads again whether all is as planned; kubectl writes. ${sentenceOf(kubectl)}

| RoleBindings | runs | apply | kubectl apply | kubectl / apply |
|-:|-:|-:|-:|-:|
${sizes
  .flatMap(({ bindings, paired }) =>
    paired === undefined
      ? []
      : [
          `| ${[number(bindings), paired.runs, times(paired.first), times(paired.second), ratio(paired.inverse)].join(' | ')} |`,
        ],
  )
  .join('\n')}

### The time of an apply, by part

In milliseconds. ${first === undefined ? '' : profileSentence(first.profile)}

${profileTable(Object.fromEntries(sizes.map(({ bindings, profile }) => [`${number(bindings)} RoleBindings`, profile])))}
`
}
