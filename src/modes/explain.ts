import { inTerminal, type Mode } from './mode.ts'

/** Answers why a principal has access, or has not. */
export const explain = {
  action: {
    chosen: 'by-name',
    // It reads with whatever credentials the run has, and what it says is for whoever may start one.
    starts: ({ kind }) => ({ may: kind === 'workflow-dispatch' || kind === 'schedule' }),
    refusal: {
      code: 'explain-refused',
      allowed: 'a run by hand (workflow_dispatch), on any branch of the repository, or a schedule',
      fix: 'Start the workflow by hand; docs/explain.md has one to copy.',
    },
    inputs: ['clusters', 'principal', 'can', 'asOf'],
    needs: ['principal'],
    description:
      '`explain` shows in the summary why the `principal` has access or not, in a run by hand or on a schedule.',
  },
  terminal: inTerminal({
    about: 'say why a principal has access or has not, and what to change',
    words: {
      usage: '[PRINCIPAL]',
      meaning:
        'the ARN of a role, of its session or of a user; role/NAME or user/NAME; serviceaccount/NAMESPACE/NAME; or a Kubernetes username or group; --me in its place: you',
    },
    options: ['file', 'cluster', 'me', 'can', 'asOf', 'format'],
    exits: { 0: 'it has access in every cluster', 1: 'an error', 2: 'it has not, or that is not known' },
    examples: [
      'explain role/console',
      'explain --me',
      'explain user/alice --can "list pods -n shop" --as-of plan',
    ],
    read: (values, [principal, ...rest]) => {
      if (principal === undefined && !values.me)
        return {
          ok: false,
          message: 'explain needs the ARN of a role or user, or a Kubernetes username; or --me.',
        }
      if (principal !== undefined && values.me)
        return { ok: false, message: `explain takes --me or ${JSON.stringify(principal)}, not both.` }
      if (values.me && values.asOf === 'plan')
        return { ok: false, message: 'explain takes --me or --as-of plan, not both.' }
      if (rest.length > 0)
        return { ok: false, message: `explain takes no argument ${JSON.stringify(rest[0])}.` }
      return { ok: true, asked: { ...values, principal } }
    },
  }),
} as const satisfies Mode
