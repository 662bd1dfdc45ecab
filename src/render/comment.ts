import { setDigest } from '../plan/digest.ts'
import type { Plan } from '../plan/plan.ts'
import { hasErrors } from '../problem/problem.ts'
import { alert, caution, notAppliedSentence } from './caution.ts'
import { inlineCode, link, plainMarkdown } from './encode.ts'
import { LEVELS, type Level } from './ladder.ts'
import { looseningCount } from './loosening.ts'
import type { MarkdownOptions } from './options.ts'
import { findings, sectionBlocks } from './section.ts'
import { agreement, goesBack, headline, numbered } from './words.ts'

/**
 * The visible text of the pull request's comment as a ladder, longest first; `fits` picks one. All clusters of one
 * access.yaml are in one comment.
 */
export function planComment(plans: readonly Plan[], options: MarkdownOptions): string[] {
  return [...LEVELS.map((level) => planAt(level, plans, options)), totals(plans, options)]
}

function planAt(level: Level, plans: readonly Plan[], options: MarkdownOptions): string {
  const warning = caution(plans, options, level === 'brief' ? BRIEF_LINES : undefined)
  return blocks([
    planHeading(plans),
    ...(warning === undefined ? [] : [warning]),
    ...(level === 'full' ? [] : [shortened(options)]),
    ...clusterBlocks(plans, level, options),
    ...findings(options.inFile ?? [], level, options),
    ...footer(options, plans),
  ])
}

const BRIEF_LINES = 15

function clusterBlocks(plans: readonly Plan[], level: Level, options: MarkdownOptions): string[] {
  const same = plans.filter((plan) => plan.changes.length === 0 && !hasErrors(plan.problems))
  const agreeing = same.length === 0 ? [] : [agreementLine(same, options)]
  if (plans.length === 1)
    return [...agreeing, ...plans.flatMap((plan) => sectionBlocks({ plan }, level, options))]
  const sections = plans.flatMap((plan) => {
    const content = sectionBlocks({ plan }, level, options)
    return content.length === 0
      ? []
      : [`#### ${plainMarkdown(plan.cluster)}: ${headline([plan])}`, ...content]
  })
  return [...sections, ...agreeing]
}

function planHeading(plans: readonly Plan[]): string {
  const what = goesBack(plans) ? 'EKS access: the way back' : 'EKS access plan'
  return `### ${what} · ${clusterNames(plans)}: ${headline(plans)}`
}

function agreementLine(plans: readonly Plan[], { file }: MarkdownOptions): string {
  const names = plans.map((plan) => plainMarkdown(plan.cluster)).join(', ')
  return `${names} ${agreement(plans, inlineCode(file))}.`
}

/** The last rung holds no text from outside but one cluster's name. */
function totals(plans: readonly Plan[], options: MarkdownOptions): string {
  const warning = alert(notAppliedSentence(plans), looseningCount(options.guards))
  return blocks([
    planHeading(plans),
    ...(warning === undefined ? [] : [warning]),
    shortened(options),
    ...footer(options, plans),
  ])
}

/** The name of the only cluster, or how many there are. */
export function clusterNames(plans: readonly Plan[]): string {
  const [only] = plans
  return plans.length === 1 && only !== undefined
    ? plainMarkdown(only.cluster)
    : numbered(plans.length, 'cluster')
}

/** Says that this is not everything, and where everything is. */
export function shortened({ runUrl }: MarkdownOptions): string {
  const where = runUrl === undefined ? "the job's summary" : link("the run's summary", runUrl)
  return `**Shortened to fit.** More is in ${where} and in the plan file.`
}

/**
 * The commit, the run, and of plans the digest of all of them together: the output `plan-digest`, which somebody
 * can confirm.
 */
export function footer({ head, runUrl }: MarkdownOptions, plans: readonly Plan[] = []): string[] {
  const parts = [
    ...(head === undefined ? [] : [`commit ${inlineCode(head.slice(0, 7))}`]),
    ...(runUrl === undefined ? [] : [link('run', runUrl)]),
    ...(plans.some(({ changes }) => changes.length > 0)
      ? [`plan digest ${inlineCode(setDigest(plans))}`]
      : []),
  ]
  return parts.length === 0 ? [] : [`<sub>${parts.join(' · ')}</sub>`]
}

export function blocks(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}
