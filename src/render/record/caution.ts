import type { Outcome } from '../../plan/outcome.ts'
import type { Plan } from '../../plan/plan.ts'
import { newcomersOf } from '../../plan/shown/newcomer.ts'
import { hasErrors, type Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { shortened } from '../../words/list.ts'
import { code, type Phrase, strong } from '../../words/phrase.ts'
import { type Block, type Item, item } from '../document/block.ts'
import { newcomerItemsOf } from '../head/newcomers.ts'
import type { MarkdownOptions } from '../options.ts'
import { fixed, type Part } from '../plan/fit.ts'
import { policyItems, policyShown } from '../policy/policy.ts'
import { problemWords } from '../problem-words.ts'

/**
 * Who must act: every error, who got powerful without the file since the last apply, and what is looser in a plan that
 * can be confirmed.
 *
 * @param home see `shortArn`
 */
export function cautionPart(
  outcomes: readonly Outcome[],
  options: MarkdownOptions,
  home: string | undefined,
): Part {
  const errors = errorItems(outcomes, options)
  const newcomers = newcomerItemsOf(
    outcomes.map(({ plan }) => ({ cluster: plan.cluster, newcomers: newcomersOf(plan.drift) })),
    { file: options.file, home, stays: 'This run did not change it' },
  )
  // Whoever confirms the digest of a plan that was refused must see how strict the run is that carries it out.
  const looser = policyItems(policyShown(confirmable(outcomes), options.file))
  const notes = [...newcomers, ...looser]
  if (errors.length + notes.length === 0) return fixed([])
  const caution = (limit: number): readonly Block[] => {
    const { shown, more } = shortened(errors, limit)
    const items = [
      ...shown,
      ...(more > 0 ? [item(`and ${counted(more, 'error')} more, in the log of the run`)] : []),
      ...notes,
    ]
    return [{ kind: 'caution', items }]
  }
  return {
    isTop: true,
    whole: caution(errors.length),
    shorter: [
      { stage: 'findings', blocks: caution(10) },
      {
        stage: 'subjects',
        blocks: [
          {
            kind: 'caution',
            items: [
              item(
                `${counted(errors.length, 'error')} and ${counted(notes.length, 'note')}, in the log of the run`,
              ),
            ],
          },
        ],
      },
    ],
  }
}

/** What is wrong with a review is the same problem in each cluster. */
function errorItems(outcomes: readonly Outcome[], options: MarkdownOptions): Item[] {
  const problems = outcomes.flatMap((outcome) =>
    allProblems(outcome)
      .filter(({ severity }) => severity === 'error')
      .map((problem) => ({ problem, cluster: outcome.plan.cluster })),
  )
  const shared = [...new Set(problems.map(({ problem }) => problem))]
  return shared.map((problem) => {
    const clusters = problems.filter((one) => one.problem === problem).map(({ cluster }) => cluster)
    const [only] = clusters
    const unnamed = outcomes.length > 1 && problem.where.cluster === undefined && clusters.length === 1
    const where: Phrase = unnamed && only !== undefined ? [strong([code(only)]), ' '] : []
    return item(...where, ...problemWords(problem, options))
  })
}

function allProblems(outcome: Outcome): Problem[] {
  return [...new Set([...outcome.problems, ...outcome.plan.problems])]
}

/** Whoever looks at a plan that nobody reviewed can confirm its digest. */
export function confirmable(outcomes: readonly Outcome[]): readonly Plan[] {
  const unseen = outcomes.some(({ status, plan }) => status === 'refused' && !hasErrors(plan.problems))
  return unseen ? outcomes.map(({ plan }) => plan) : []
}
