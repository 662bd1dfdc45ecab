import type { GitHubState } from '../loopback/github-state.ts'
import type { ActionResult } from './run-action.ts'

/** Everything that people, later steps and other tools can see of runs: one text for each place. */
export function everythingShown(
  results: readonly ActionResult[],
  state: GitHubState,
): Readonly<Record<string, string>> {
  const all = (read: (result: ActionResult) => string): string => results.map(read).join('\n')
  return {
    // The runner takes this command out of the log, and masks its value from there on.
    log: all(({ stdout }) => stdout.replaceAll(/^::add-mask::.*$/gm, '')),
    errors: all(({ stderr }) => stderr),
    summary: all(({ summary }) => summary),
    outputs: all(({ outputs }) => JSON.stringify(outputs)),
    plan: all(({ planFile }) => planFile ?? ''),
    comments: state.comments
      .flatMap(({ body, edits }) => [body, ...edits.map(({ before }) => before)])
      .join('\n'),
  }
}
