import type { Atom } from '../plan/atom.ts'
import type { Plan } from '../plan/plan.ts'
import type { Problem } from '../problem/problem.ts'

const SHOWN = 10

export function changedPlan(cluster: string, extra: readonly Atom[]): Problem {
  const shown = extra.slice(0, SHOWN).map(atomText)
  const more = extra.length > SHOWN ? ` and ${extra.length - SHOWN} more` : ''
  return {
    code: 'plan-changed',
    severity: 'error',
    where: { cluster },
    message: `${cluster} changed since the plan was shown; what would now happen beside it: ${shown.join('; ')}${more}. Nothing more was written.`,
    allowed: 'what the plan showed, or part of it',
    fix: 'Look at the new plan, and apply that.',
  }
}

function atomText({ subject, fact, before, after }: Atom): string {
  if (before === null) return `${subject} gets ${fact}${after === 'yes' ? '' : ` ${after}`}`
  if (after === null) return `${subject} loses ${fact}${before === 'yes' ? '' : ` ${before}`}`
  return `${subject} ${fact} ${before} → ${after}`
}

export function unverified(plan: Plan): Problem {
  return {
    code: 'verify-failed',
    severity: 'error',
    where: { cluster: plan.cluster },
    message: `All writes were accepted, but read back with a fresh credential ${plan.cluster} differs from the file in ${plan.changes.length} place(s).`,
    allowed: 'a cluster that matches the file after an apply',
    fix: 'Something else writes the same objects, a controller or another pipeline: find it (metadata.managedFields names it), then run again.',
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
