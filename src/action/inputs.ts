import type { ModeInput } from '../github/mode.ts'
import { isSeconds } from '../modes/seconds.ts'
import type { AboutPrincipal } from '../modes/step/explain-principal.ts'
import type { Problem } from '../problem/problem.ts'
import { invalid } from './input-problem.ts'
import { readQuestionInputs } from './question-inputs.ts'

/** The inputs of the action, parsed once. `action.yml` documents each. */
export interface Inputs {
  /** Path of the access file, relative to the workspace, with `/`. */
  readonly file: string
  readonly mode: ModeInput
  /** A secret: it goes to the GitHub client and nowhere else. */
  readonly token: string
  /** Apply exactly the plan with this digest, whatever was reviewed in a pull request. 64 hex digits. */
  readonly confirmDigest?: string
  /** What to do with changes that no pull request showed. */
  readonly unreviewed: 'refuse' | 'allow'
  /** A pull request counts only when it was approved after its plan appeared. */
  readonly requireApprovalAfterPlan: boolean
  /** Seconds in which nodes are watched after mapRoles was written. */
  readonly waitForNodes: number
  /** Rebuild a key of aws-auth that cannot be read. */
  readonly repair: boolean
  /** What mode restore goes back to: a file in the workspace, or the ledger when absent. */
  readonly restoreFrom?: string
  /** The clusters that mode restore is for; all when empty. */
  readonly restoreClusters: readonly string[]
  /** What mode explain is asked; only there. */
  readonly question?: AboutPrincipal
}

export type ReadInputs =
  | { readonly ok: true; readonly inputs: Inputs }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads the inputs as the runner passes them: `INPUT_<NAME>`, upper case, spaces as `_`. An empty value is the
 * default, as when a workflow passes an unset variable. All bad values are reported at once; the token's value
 * never is.
 */
export function readInputs(env: Readonly<Record<string, string | undefined>>): ReadInputs {
  const value = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  const problems: Problem[] = []

  const file = (value('file') || 'access.yaml').replace(/^(\.\/)+/, '')
  if (!insideWorkspace(file)) {
    problems.push(
      invalid('file', file, 'a path inside the workspace, such as access.yaml or infra/access.yaml'),
    )
  }
  const mode = value('mode') || 'auto'
  if (!isMode(mode)) problems.push(invalid('mode', mode, MODES.join(', ')))
  const confirmDigest = value('confirm-digest').toLowerCase()
  if (confirmDigest !== '' && !/^[0-9a-f]{64}$/.test(confirmDigest))
    problems.push(
      invalid('confirm-digest', confirmDigest, 'the output plan-digest of an earlier run, 64 hex digits'),
    )
  const unreviewed = value('unreviewed') || 'refuse'
  if (unreviewed !== 'refuse' && unreviewed !== 'allow')
    problems.push(invalid('unreviewed', unreviewed, 'refuse, allow'))
  const approval = value('require-approval-after-plan') || 'false'
  if (approval !== 'true' && approval !== 'false')
    problems.push(invalid('require-approval-after-plan', approval, 'true, false'))
  const waitForNodes = value('wait-for-nodes') || '60'
  if (!isSeconds(waitForNodes))
    problems.push(invalid('wait-for-nodes', waitForNodes, 'whole seconds from 0 to 3600'))
  const repair = value('repair') || 'false'
  if (repair !== 'true' && repair !== 'false') problems.push(invalid('repair', repair, 'true, false'))
  const restoreFrom = value('restore-from').replace(/^(\.\/)+/, '')
  if (!insideWorkspace(restoreFrom))
    problems.push(invalid('restore-from', restoreFrom, 'a path inside the workspace'))
  const restoreClusters = value('restore-clusters')
    .split(/[\s,]+/)
    .filter((name) => name !== '')
  if (mode !== 'restore' && restoreFrom !== '')
    problems.push(invalid('restore-from', restoreFrom, 'nothing, unless mode is restore'))
  if (mode !== 'restore' && restoreClusters.length > 0)
    problems.push(invalid('restore-clusters', restoreClusters.join(', '), 'nothing, unless mode is restore'))
  const question = readQuestionInputs({
    mode,
    principal: value('principal'),
    can: value('can'),
    asOf: value('as-of'),
  })
  problems.push(...question.problems)
  const token = value('token')
  if (token === '') problems.push(missingToken)

  if (problems.length > 0 || !isMode(mode)) return { ok: false, problems }
  return {
    ok: true,
    inputs: {
      file,
      mode,
      token,
      ...(confirmDigest === '' ? {} : { confirmDigest }),
      unreviewed: unreviewed === 'allow' ? 'allow' : 'refuse',
      requireApprovalAfterPlan: approval === 'true',
      waitForNodes: Number(waitForNodes),
      repair: repair === 'true',
      ...(restoreFrom === '' ? {} : { restoreFrom }),
      restoreClusters,
      ...(question.about === undefined ? {} : { question: question.about }),
    },
  }
}

const MODES: readonly ModeInput[] = ['auto', 'validate', 'plan', 'apply', 'restore', 'explain']

function isMode(value: string): value is ModeInput {
  return MODES.some((mode) => mode === value)
}

function insideWorkspace(file: string): boolean {
  return !/^([\\/]|[A-Za-z]:)/.test(file) && !file.split(/[\\/]/).includes('..')
}

const missingToken: Problem = {
  code: 'input-invalid',
  severity: 'error',
  where: {},
  message: 'The input token is empty.',
  allowed: 'a GitHub token',
  fix: 'Leave token out of the workflow, so that it is the run’s own GITHUB_TOKEN, or pass one that is set.',
}
