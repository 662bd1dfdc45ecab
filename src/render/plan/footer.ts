import { setDigest } from '../../plan/atom/digest.ts'
import { isReviewable } from '../../plan/atom/plan-atoms.ts'
import { kindOf } from '../../plan/change/kinds.ts'
import type { Plan } from '../../plan/plan.ts'
import { hasErrors } from '../../problem/problem.ts'
import { code, codes, linked, type Phrase } from '../../words/phrase.ts'
import { leftOutOf } from '../../words/short-arn.ts'
import type { Block } from '../document/block.ts'
import type { MarkdownOptions } from '../options.ts'

/** How the last line calls the run. */
export type RunDid = 'planned' | 'applied' | 'validated' | 'found'

/**
 * The commit, the run, and of plans the digest of all of them together: the output `plan-digest`, which somebody
 * can confirm; and what short names stand for.
 */
export function footerBlocks(
  { head, runUrl }: Pick<MarkdownOptions, 'head' | 'runUrl'>,
  about: {
    /** Nothing where it did none of these. */
    readonly did?: RunDid
    readonly plans?: readonly Plan[]
    readonly named?: readonly Plan[]
    readonly home?: string | undefined
  },
): Block[] {
  const { did, plans = [], named = plans, home } = about
  const phrases: Phrase[] = [
    ...(head === undefined ? [] : [['commit ', code(head.slice(0, 7))]]),
    ...(runUrl === undefined
      ? []
      : [
          [
            ...(did === undefined ? [] : [`${did} by `]),
            ...linked(['this run'], runUrl),
            ...(did === 'planned' ? ['; re-run it to plan again'] : []),
          ],
        ]),
    ...digestWords(plans),
    ...shortWords(named, home),
  ]
  return phrases.length === 0 ? [] : [{ kind: 'small', phrases }]
}

function digestWords(plans: readonly Plan[]): Phrase[] {
  if (plans.some(isReviewable)) return [['plan digest ', code(setDigest(plans))]]
  return plans.some(({ problems }) => hasErrors(problems))
    ? [['no plan digest: a plan with errors has none']]
    : []
}

/** `role/x` and `user/x` are short for ARNs of the account at home. */
function shortWords(plans: readonly Plan[], home: string | undefined): Phrase[] {
  if (home === undefined) return []
  const starts = new Set(plans.flatMap(principalsOf).map((arn) => leftOutOf(arn, home)))
  starts.delete('')
  if (starts.size === 0) return []
  return [
    [
      code('role/x'),
      ' and ',
      code('user/x'),
      ' are short for ARNs that begin with ',
      ...codes([...starts], starts.size),
    ],
  ]
}

function principalsOf({ changes, effects, unmanaged, drift }: Plan): string[] {
  return [
    ...changes.flatMap((change) => kindOf(change).principal(change) ?? []),
    ...(effects?.access ?? []).flatMap(({ subjects }) =>
      subjects.flatMap(({ kind, name }) => (kind === 'principal' ? [name] : [])),
    ),
    ...unmanaged.rows.map(({ arn }) => arn),
    ...drift.items.flatMap(({ what }) =>
      'principal' in what ? [what.principal] : what.kind === 'binding' ? what.holders : [],
    ),
  ]
}
