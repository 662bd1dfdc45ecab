import type { Difference } from '../plan/atom/difference.ts'
import type { Plan } from '../plan/plan.ts'
import type { Gain } from '../plan/shown/gain.ts'
import type { Problem } from '../problem/problem.ts'
import { factWords, subjectWords, withoutTrifles } from '../render/change/atom-words.ts'
import { ruleWords, scopeWords } from '../render/head/gains.ts'
import { shownSubject } from '../render/head/subject.ts'
import { counted, thousands } from '../words/count.ts'
import { listed, shortened } from '../words/list.ts'
import { phraseText } from '../words/phrase.ts'
import { sentence } from '../words/sentence.ts'

/** What a refusal speaks of. */
export interface Unreviewed {
  readonly cluster: string
  readonly differences: readonly Difference[]
}

/** Something was reviewed, and an apply would now do more. */
export function changedPlan({ cluster, differences }: Unreviewed): Problem {
  return {
    code: 'plan-changed',
    severity: 'error',
    where: { cluster },
    message: [
      `An apply of ${cluster} would now do more than the reviewed plan: ${extraWords(differences)}. Nothing was written.`,
      ...writerSentences(differences),
      ...(differences.some(({ reviewed }) => reviewed === undefined) ? [NOT_REMEMBERED] : []),
    ].join(' '),
    allowed: 'the reviewed plan, or part of it',
    fix: 'If the cluster was changed by mistake, undo that change and run this job again. If the change must stay, declare it in a pull request. If the plan is right as it is now, open a pull request that changes the access file, so that its comment shows this plan, and merge it. Or run the workflow by hand with the digest of the plan as confirm-digest.',
  }
}

const NOT_REMEMBERED =
  'The reviewed plan was too long to be recorded change by change, so only exactly that plan can be applied.'

/** No review counts: a direct push, or pull requests whose comments cannot be trusted. The doubts beside it say why. */
export function notReviewed({ cluster, differences }: Unreviewed): Problem {
  return {
    code: 'plan-unreviewed',
    severity: 'error',
    where: { cluster },
    message: `The plan for ${cluster} has ${counted(differences.length, 'change')} that nobody reviewed. Nothing was written.`,
    allowed: 'what the plan comment of a merged pull request showed',
    fix: 'See the other problems of this run for why no review counts, and what to do.',
  }
}

/** What would be done was reviewed, or is beside this, and it gives somebody more than any review showed. */
export function gainsUnreviewed({
  cluster,
  home,
  gains,
}: {
  readonly cluster: string
  readonly home: string | undefined
  readonly gains: readonly Gain[]
}): Problem {
  const { shown, more } = shortened([...Map.groupBy(gains, ({ subject }) => subject)], SUBJECTS)
  const named = shown.map(([subject, own]) => gainedWords(subject, own, home))
  const all = [...named, ...(more > 0 ? [`and ${counted(more, 'more subject')}`] : [])].join('; ')
  return {
    code: 'gain-unreviewed',
    severity: 'error',
    where: { cluster },
    message: `An apply of ${cluster} would now grant more than the reviewed plans showed: ${all}. Nothing was written.`,
    allowed: 'what the top of a reviewed plan comment showed, or part of it',
    fix: 'Two pull requests together can grant more than each of them showed, and so can a role that was changed after the review. Open a new pull request that changes the access file: its plan shows everything that is left to do. Or check the plan of this run, and run the workflow by hand with its digest as confirm-digest.',
  }
}

function gainedWords(subject: string, gains: readonly Gain[], home: string | undefined): string {
  const rules = gains.map((gain) =>
    phraseText([...ruleWords(gain), ' ', ...scopeWords([gain.scope]), `, ${gain.level}`]),
  )
  return `${phraseText(shownSubject(subject, home))} would gain: ${listed(rules, FACTS)}`
}

const SUBJECTS = 3
const FACTS = 4

/** `arn:…:role/ci gains group deployers; RoleBinding shop/editors is removed; and 12 more` */
function extraWords(differences: readonly Difference[]): string {
  const { shown, more } = shortened(differences, SUBJECTS)
  const named = shown.map(({ subject, extra }) => {
    const facts = factWords(withoutTrifles(extra, new Set())).map(phraseText)
    return `${phraseText(subjectWords(subject))} ${listed(facts, FACTS)}`
  })
  return [...named, ...(more > 0 ? [`and ${thousands(more)} more`] : [])].join('; ')
}

function writerSentences(differences: readonly Difference[]): string[] {
  const sentences = differences.flatMap(({ subject, lastWriter }) => {
    if (lastWriter === undefined) return []
    const object = /^(row|account)\//.test(subject) ? 'aws-auth' : phraseText(subjectWords(subject))
    return [`${object} was last written by ${lastWriter.manager} at ${lastWriter.time}.`]
  })
  return [...new Set(sentences)].slice(0, SUBJECTS)
}

/** What an apply of an older commit than the last one says; one that has only begun counts too. */
export function superseded({ cluster, lastApplied }: Plan): Problem {
  const { commit = '', run } = lastApplied.begun?.commit === undefined ? lastApplied : lastApplied.begun
  const by = run === undefined ? '' : `, by ${run}`
  const done =
    lastApplied.begun?.commit === undefined
      ? `was already applied to ${cluster}${by}`
      : `has begun to be applied to ${cluster}${by}, and may not be finished`
  return {
    code: 'superseded',
    severity: 'notice',
    where: { cluster },
    message: `The newer commit ${commit.slice(0, 7)} ${done}, so this run changes nothing: it would undo that commit.`,
    fix: 'Nothing needs to be done. To return to an older state, revert the commit in a pull request.',
  }
}

/** `last` is what the last write met. */
export function answersLost(last: Problem, times: number): Problem {
  return {
    code: 'answers-lost',
    severity: 'error',
    where: last.where,
    message: `The answer to a write was lost ${times} times in a row, and each time the write was not in the cluster. ${sentence(last.message)}`,
    allowed: 'an API server that answers',
    fix: 'Check the health of the cluster and its admission webhooks, then run the apply again: it does only what is left.',
  }
}

export function nodesNotWatched(cluster: string, why: string): Problem {
  return {
    code: 'nodes-not-watched',
    severity: 'warning',
    where: { cluster },
    message: `mapRoles of ${cluster} was written, but its nodes could not be watched: ${sentence(why)}`,
    allowed: 'an identity that may list nodes',
    fix: 'Allow the applying identity to list nodes (docs/least-privilege.md), or turn the check off with wait-for-nodes: 0.',
  }
}

export function tooManyConflicts(cluster: string, attempts: number): Problem {
  return {
    code: 'too-many-conflicts',
    severity: 'error',
    where: { cluster },
    message: `Somebody else changed ${cluster} during each of ${attempts} attempts.`,
    allowed: 'some seconds during which nobody else writes aws-auth or the same RBAC objects',
    fix: 'Run the apply again: it does only what is left.',
  }
}

/** Somebody cancelled the run. `written`: whether it had begun to write to this cluster, and how far it came. */
export function runCancelled(
  { cluster, restores }: Pick<Plan, 'cluster' | 'restores'>,
  written: 'nothing' | 'part' | 'all',
): Problem {
  const ledger = restores === undefined ? ` ${IN_THE_LEDGER[written]}`.trimEnd() : ''
  return {
    code: 'run-cancelled',
    severity: 'error',
    where: { cluster },
    message: `The run was cancelled. ${CANCELLED[written](cluster)}${ledger}`,
    allowed: 'a run that is not cancelled',
    fix:
      written === 'nothing'
        ? 'Run it again.'
        : 'Run it again: it reads the cluster again and does only what is left.',
  }
}

const CANCELLED = {
  nothing: (cluster: string) => `Nothing was written to ${cluster}.`,
  part: (cluster: string) => `No further write to ${cluster} was begun, and those under way were awaited.`,
  all: (cluster: string) => `All writes to ${cluster} are done, but the check after them was not completed.`,
} as const

const IN_THE_LEDGER = {
  nothing: '',
  part: 'The ledger records that this apply has begun, so the next run finishes it.',
  all: 'The ledger records that this apply has begun; the next run records that it is finished.',
} as const
