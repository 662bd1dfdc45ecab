import type { Problem } from '../../problem/problem.ts'

/** The run was to confirm a digest, and got none. */
export function digestEmpty(): Problem {
  return {
    code: 'gate-digest-empty',
    severity: 'error',
    where: {},
    message: 'The input confirm-digest is empty, so nobody confirmed a plan.',
    allowed: 'the output plan-digest of the job that planned; or no confirm-digest at all',
    fix: 'Look at the job that plans: an output that holds a masked value is dropped between jobs, and a job that was skipped has none. Leave confirm-digest out where a merged pull request is the review.',
  }
}

/** A push by itself applies nothing where a gate is demanded. */
export function gateRequired(): Problem {
  return {
    code: 'gate-required',
    severity: 'error',
    where: {},
    message:
      'The access file says review.gate: required, now or before this change, so that no merge is applied by its comment.',
    allowed: 'a run to which somebody confirms the digest of its plan',
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
        ? 'Nobody released this run, so nobody confirmed the digest of its plan.'
        : 'GitHub does not say who released this run, so it is not known whether anybody confirmed the digest of its plan.',
    allowed: ELSE,
    fix:
      found === 'nobody'
        ? `Give the environment of the job required reviewers, and look at who may bypass them. ${BY_HAND}`
        : `Give the job that applies the permission \`actions: read\`. ${BY_HAND}`,
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
    message: `Nobody released this run but those who made what it applies: ${named.join('; ')}.`,
    found: releasers.map(({ login }) => login).join(', '),
    allowed: ELSE,
    fix: 'Run all jobs of the workflow again, and have somebody else release the job that applies.',
  }
}

/** @param why continues "bob …" */
export function startedWithoutRight(actor: string, why: string): Problem {
  return {
    code: 'gate-not-released',
    severity: 'error',
    where: {},
    message: `${actor === '' ? 'An account that is gone' : actor} started this run and confirmed the digest of its plan, but ${why}.`,
    found: actor,
    allowed: 'a person who may write to the repository',
    fix: 'Have the run started by somebody with write permission, who looked at the plan.',
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
    allowed: `${ELSE}, because the access file demands an approval or the gate`,
    fix: 'Have the run started by somebody else with write permission, who looked at the plan. Where an address in a commit belongs to no account, its owner can add it to their account on GitHub.',
  }
}

const ELSE = 'somebody who made nothing of what is applied'

const BY_HAND =
  'Where this repository cannot have required reviewers, run the workflow by hand on the default branch with the digest of the plan as confirm-digest.'
