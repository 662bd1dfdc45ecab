import { aimTable } from '../aim.ts'
import { number, times } from '../report-figures.ts'
import type { AccessFigures } from './access.ts'

/** An exponent up to this is linear, with what measuring adds to it. */
const LINEAR = 1.3

/** The chapter about who gains and loses what. */
export function accessPart(figures: readonly AccessFigures[]): string {
  const aims = [
    {
      what: 'who gains and loses what, 1,000 principals and 5,000 bindings',
      measured: figures.find(({ principals }) => principals === 1_000)?.everyone.median,
      unit: ' ms',
      bound: { atMost: 1_000 },
    },
    {
      what: 'how that grows: the exponent of the number of principals',
      measured: growthOf(figures),
      unit: '',
      bound: { atMost: LINEAR },
      note: 'linear',
    },
  ] as const
  return `## Who gains and loses what

${aimTable(aims)}

Each principal is alone in its group, and five RoleBindings give the group one of two ClusterRoles in five of 40 namespaces: few have the same, so little can be compared once for several. *The role changes*: a role that everybody holds gains a verb, so everybody is compared. *A row changes*: one principal gets another group.

The first two columns are the function alone (both states indexed, the affected subjects, what is gained and lost, grouped as the comment shows it), on objects that it sees for the first time. The others are processes: \`plan\` where the role changes, the same plan where nothing does, and the first minus the second, pair by pair. That difference has everything that changes need: the function, guards, dangers and more text.

| principals | bindings | the role changes | a row changes | plan, the role changes | plan, no changes | difference |
|-:|-:|-:|-:|-:|-:|-:|
${figures.map(row).join('\n')}

From the smallest to the largest size the function takes n^${growthOf(figures)?.toFixed(2) ?? '?'} for n principals: ${verdict(growthOf(figures))}.
`
}

function row({ principals, bindings, everyone, one, plan }: AccessFigures): string {
  const figures = [everyone, one, plan.first, plan.second, plan.difference].map(times)
  return `| ${[number(principals), number(bindings), ...figures].join(' | ')} |`
}

/** The exponent of the number of principals: the slope of the medians, both axes logarithmic. */
function growthOf(figures: readonly AccessFigures[]): number | undefined {
  const [first, last] = [figures[0], figures.at(-1)]
  if (first === undefined || last === undefined || first.principals === last.principals) return undefined
  const time = last.everyone.median / first.everyone.median
  return Math.log(time) / Math.log(last.principals / first.principals)
}

function verdict(growth: number | undefined): string {
  if (growth === undefined) return 'nothing to compare'
  if (growth <= LINEAR) return 'linear'
  return growth < 1.7 ? 'more than linear, less than quadratic' : 'quadratic'
}
