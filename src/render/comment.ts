import { setDigest } from '../plan/digest.ts'
import type { Plan } from '../plan/plan.ts'
import { isReviewable } from '../plan/plan-atoms.ts'
import type { Head } from '../plan/shown/head.ts'
import { hasErrors } from '../problem/problem.ts'
import { counted } from '../words/count.ts'
import { inlineCode, link, plainMarkdown } from '../words/encode.ts'
import { headMarkdown } from './head/head.ts'
import { LEVELS, type Level } from './ladder.ts'
import type { MarkdownOptions } from './options.ts'
import { findings, sectionBlocks } from './section.ts'
import { agreement, headline } from './words.ts'

/**
 * The visible text of a plan as a ladder, longest first; `fits` picks one. All clusters of one access.yaml are in one
 * comment. Each rung begins with the top, which is never shortened.
 */
export function planComment(head: Head, plans: readonly Plan[], options: MarkdownOptions): string[] {
  const top = headMarkdown(head)
  return planRest(plans, options).map((rest) => blocks([top, rest.trimEnd()]))
}

/** What stands below the top, as a ladder; the last rung holds nothing of variable length. */
export function planRest(plans: readonly Plan[], options: MarkdownOptions): string[] {
  return [
    ...LEVELS.map((level) =>
      blocks([
        ...(level === 'full' ? [] : [shortened(options)]),
        ...clusterBlocks(plans, level, options),
        ...findings(options.inFile ?? [], level, options),
        ...end(plans, options),
      ]),
    ),
    blocks([shortened(options), ...end(plans, options)]),
  ]
}

function end(plans: readonly Plan[], options: MarkdownOptions): string[] {
  return [...(options.needs ?? []), ...footer(options, plans)]
}

function clusterBlocks(plans: readonly Plan[], level: Level, options: MarkdownOptions): string[] {
  const same = plans.filter((plan) => plan.changes.length === 0 && !hasErrors(plan.problems))
  const agreeing = same.length === 0 ? [] : [agreementLine(same, options)]
  if (plans.length === 1)
    return [
      ...agreeing,
      ...plans.flatMap((plan) => [
        ...(plan.changes.length === 0 ? [] : ['#### Changes']),
        ...sectionBlocks({ plan }, level, options),
      ]),
    ]
  const sections = plans.flatMap((plan) => {
    const content = sectionBlocks({ plan }, level, options)
    return content.length === 0
      ? []
      : [`#### ${plainMarkdown(plan.cluster)}: ${headline([plan])}`, ...content]
  })
  return [...sections, ...agreeing]
}

function agreementLine(plans: readonly Plan[], { file }: MarkdownOptions): string {
  const names = plans.map((plan) => plainMarkdown(plan.cluster)).join(', ')
  return `${names} ${agreement(plans, inlineCode(file))}.`
}

/** The name of the only cluster, or how many there are. */
export function clusterNames(plans: readonly Plan[]): string {
  const [only] = plans
  return plans.length === 1 && only !== undefined
    ? plainMarkdown(only.cluster)
    : counted(plans.length, 'cluster')
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
    ...(plans.some(isReviewable) ? [`plan digest ${inlineCode(setDigest(plans))}`] : []),
  ]
  return parts.length === 0 ? [] : [`<sub>${parts.join(' · ')}</sub>`]
}

export function blocks(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}
