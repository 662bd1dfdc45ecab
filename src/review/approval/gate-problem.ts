import type { Problem } from '../../problem/problem.ts'

/** The run was to confirm a digest, and got none. */
export function digestEmpty(): Problem {
  return {
    code: 'gate-digest-empty',
    severity: 'error',
    where: {},
    message: 'The input confirm-digest is empty, so nobody confirmed a plan.',
    allowed: 'the output plan-digest of the plan job, or no confirm-digest',
    fix: 'Check the plan job: GitHub drops an output with a masked value between jobs, and a skipped job has no outputs. If a merged pull request is the review, leave confirm-digest out.',
  }
}

/** A push by itself applies nothing where a gate is demanded. */
export function gateRequired(): Problem {
  return {
    code: 'gate-required',
    severity: 'error',
    where: {},
    message:
      'The access file has review.gate: required, now or before this change, so the comment of a merged pull request is not enough to apply it.',
    allowed: 'a run for which somebody confirms the digest of its plan',
    fix: 'Use the workflow in docs/environment-gate.md, or run the workflow by hand on the default branch with the digest of the plan as confirm-digest.',
  }
}

/** The run of a push was to apply a confirmed digest, and nobody let it go on. */
export function releasedByNobody(found: 'nobody' | 'not-known'): Problem {
  return {
    code: 'gate-not-released',
    severity: 'error',
    where: {},
    message:
      found === 'nobody'
        ? 'Nobody released this run for the environment of this job, so nobody confirmed the digest of its plan.'
        : 'GitHub does not say who released this run, so it is not known whether anybody confirmed the digest of its plan.',
    allowed: ELSE,
    fix:
      found === 'nobody'
        ? `Add required reviewers to the environment of the job, and check who may bypass them. ${BY_HAND}`
        : `Give the apply job the permission \`actions: read\`. ${BY_HAND}`,
  }
}

/** @param releasers everybody who released the run, each with what they did of it: continues "bob …" */
export function releasedByMakers(
  releasers: readonly { readonly login: string; readonly why: string }[],
): Problem {
  const named = releasers.slice(0, 5).map(({ login, why }) => `${login} ${why}`)
  return {
    code: 'gate-not-released',
    severity: 'error',
    where: {},
    message: `This run was released only by contributors to what it applies: ${named.join('; ')}.`,
    found: releasers.map(({ login }) => login).join(', '),
    allowed: ELSE,
    fix: 'Run all jobs of the workflow again, and have somebody else release the apply job.',
  }
}

/** @param why continues "bob …" */
export function startedWithoutRight(actor: string, why: string): Problem {
  return {
    code: 'gate-not-released',
    severity: 'error',
    where: {},
    message: `${actor === '' ? 'A deleted account' : actor} started this run and confirmed the digest of its plan, but ${why}.`,
    found: actor,
    allowed: 'a person with write permission to the repository',
    fix: 'Have somebody with write permission check the plan and start the run.',
  }
}

/** @param why continues "bob …" */
export function startedByMaker(actor: string, why: string): Problem {
  return {
    code: 'gate-not-released',
    severity: 'error',
    where: {},
    message: `${actor} started this run and confirmed the digest of its plan, but ${why}.`,
    found: actor,
    allowed: `${ELSE}, because the access file requires an approval or the gate`,
    fix: 'Have somebody else with write permission check the plan and start the run. If the email address of a commit belongs to no account, its owner can add it to their GitHub account.',
  }
}

const ELSE = 'somebody who contributed nothing to what is applied'

const BY_HAND =
  'If this repository cannot have required reviewers, run the workflow by hand on the default branch with the digest of the plan as confirm-digest.'
