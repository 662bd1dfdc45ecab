import type { Difference } from '../plan/difference.ts'
import type { Plan } from '../plan/plan.ts'
import type { Gain } from '../plan/shown/gain.ts'
import type { Problem } from '../problem/problem.ts'
import { factWords, subjectWords, withoutTrifles } from '../render/atom-words.ts'
import { ruleWords, scopeWords } from '../render/head/gains.ts'
import { shownSubject } from '../render/head/subject.ts'
import { counted, thousands } from '../words/count.ts'
import { phraseText } from '../words/phrase.ts'
import { sentence } from './sentence.ts'

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
      `An apply would now do to ${cluster} what nobody reviewed: ${extraWords(differences)}. Nothing of it was written.`,
      ...writerSentences(differences),
      ...(differences.some(({ reviewed }) => reviewed === undefined) ? [NOT_REMEMBERED] : []),
    ].join(' '),
    allowed: 'what the plan showed, or part of it',
    fix: 'If the cluster was changed by mistake, change it back and run this job again. If the change shall stay, declare it in a pull request. If the plan is right as it is now, let a pull request that touches the access file show it, and merge that; or run the workflow by hand with the digest of the plan as confirm-digest.',
  }
}

const NOT_REMEMBERED =
  'The reviewed plan was too long to be kept change by change, so only exactly that plan can be applied.'

/** No review counts: a direct push, or pull requests whose comments cannot be trusted. The doubts beside it say why. */
export function notReviewed({ cluster, differences }: Unreviewed): Problem {
  return {
    code: 'plan-unreviewed',
    severity: 'error',
    where: { cluster },
    message: `The plan for ${cluster} has ${counted(differences.length, 'change')} that nobody reviewed. Nothing of it was written.`,
    allowed: 'what the comment of a merged pull request showed',
    fix: 'The other problems of this run say why no review counts, and what to do.',
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
  const bySubject = [...Map.groupBy(gains, ({ subject }) => subject)]
  const shown = bySubject.slice(0, SUBJECTS).map(([subject, own]) => gainedWords(subject, own, home))
  const more = bySubject.length - shown.length
  const all = [...shown, ...(more > 0 ? [`and ${counted(more, 'more subject')}`] : [])].join('; ')
  return {
    code: 'gain-unreviewed',
    severity: 'error',
    where: { cluster },
    message: `An apply would now give in ${cluster} what no reviewed plan showed: ${all}. Nothing of it was written.`,
    allowed: 'what the top of a reviewed plan showed, or part of it',
    fix: 'Two pull requests together can give more than each of them showed, and so can a role that was changed after the review. Open a new pull request that touches the access file: its plan shows all that is left to do. Or look at the plan of this run and run the workflow by hand with its digest as confirm-digest.',
  }
}

function gainedWords(subject: string, gains: readonly Gain[], home: string | undefined): string {
  const rules = gains.map((gain) =>
    phraseText([...ruleWords(gain), ' ', ...scopeWords([gain.scope]), `, ${gain.level}`]),
  )
  const few = rules.slice(0, FACTS)
  const more = rules.length - few.length
  return `${phraseText(shownSubject(subject, home))} would gain ${[...few, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`
}

const SUBJECTS = 3
const FACTS = 4

/** `arn:…:role/ci gains group deployers; RoleBinding shop/editors is removed; and 12 more` */
function extraWords(differences: readonly Difference[]): string {
  const shown = differences.slice(0, SUBJECTS).map(({ subject, extra }) => {
    const facts = factWords(withoutTrifles(extra, new Set())).map(phraseText)
    const more = facts.length - FACTS
    return `${phraseText(subjectWords(subject))} ${[...facts.slice(0, FACTS), ...(more > 0 ? [`${more} more`] : [])].join(', ')}`
  })
  const more = differences.length - shown.length
  return [...shown, ...(more > 0 ? [`and ${thousands(more)} more`] : [])].join('; ')
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
      ? `has been applied to ${cluster} already${by}`
      : `has begun to be applied to ${cluster}${by}, and is not known to be finished`
  return {
    code: 'superseded',
    severity: 'notice',
    where: { cluster },
    message: `The newer commit ${commit.slice(0, 7)} ${done}, so this run changes nothing: it would bring back what has gone since.`,
    fix: 'Nothing is to be done here. To go back to an older state, revert the commit in a pull request.',
  }
}

/** `last` is what the last write met. */
export function answersLost(last: Problem, times: number): Problem {
  return {
    code: 'answers-lost',
    severity: 'error',
    where: last.where,
    message: `The answer to a write was lost ${times} times in a row, and each time the cluster was found without it. ${sentence(last.message)}`,
    allowed: 'an API server that answers',
    fix: 'Look at the health of the cluster and at its admission webhooks, then run the apply again; what was done already is not done twice.',
  }
}

export function nodesNotWatched(cluster: string, why: string): Problem {
  return {
    code: 'nodes-not-watched',
    severity: 'warning',
    where: { cluster },
    message: `mapRoles of ${cluster} was written, but its nodes could not be watched: ${sentence(why)}`,
    allowed: 'an identity that may list nodes',
    fix: 'Let the identity that applies list nodes (docs/least-privilege.md), or turn the watch off with wait-for-nodes: 0.',
  }
}

export function tooManyConflicts(cluster: string, attempts: number): Problem {
  return {
    code: 'too-many-conflicts',
    severity: 'error',
    where: { cluster },
    message: `${cluster} was changed by somebody else during each of ${attempts} attempts.`,
    allowed: 'some seconds in which nobody else writes aws-auth or the same RBAC objects',
    fix: 'Run the apply again; what was done already is not done twice.',
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
    allowed: 'a run that comes to its end',
    fix:
      written === 'nothing'
        ? 'Run it again.'
        : 'Run it again: it reads the cluster anew, does what is left, and nothing twice.',
  }
}

const CANCELLED = {
  nothing: (cluster: string) => `Nothing was written to ${cluster}.`,
  part: (cluster: string) => `No further write to ${cluster} was begun; those before are done.`,
  all: (cluster: string) =>
    `All writes to ${cluster} are done, but the check after them did not come to its end.`,
} as const

const IN_THE_LEDGER = {
  nothing: '',
  part: 'The ledger says that this apply has begun, so that the next run finishes it.',
  all: 'The ledger says that this apply has begun; the next run says that it is finished.',
} as const
