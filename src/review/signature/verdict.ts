/** Whether GitHub itself says that a genuine plan run wrote a record and its text. */
export type Verdict =
  | { readonly kind: 'genuine'; readonly run: SignedRun }
  /** `why` has the signature for its subject, and may hold untrusted text: `it is of ref x, not of y`. */
  | { readonly kind: 'not-genuine'; readonly why: string }

/** What the signature says of the run that asked for it. */
export interface SignedRun {
  /** The merge of base and head that GitHub made for the run. */
  readonly sha: string
  /** When it was issued, by GitHub's clock; seconds since 1970. */
  readonly iat: number
  readonly runId: string
  readonly runAttempt: string
  /** The commit from which GitHub took the workflow's file. */
  readonly workflowSha: string
  readonly jobWorkflow: JobWorkflow
}

/** Where the job that asked is written down. */
export type JobWorkflow =
  /** In the workflow's own file. */
  | { readonly kind: 'own' }
  /** In a reusable workflow of the same commit, at this path. */
  | { readonly kind: 'beside'; readonly path: string; readonly sha: string }
  /** In a reusable workflow of the default branch, whatever the pull request holds. */
  | { readonly kind: 'default-branch' }
  /** In another repository: `octo-org/workflows/.github/workflows/plan.yml`. */
  | { readonly kind: 'elsewhere'; readonly file: string }

export function notGenuine(why: string): Verdict {
  return { kind: 'not-genuine', why }
}
