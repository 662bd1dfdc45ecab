import type { Problem } from '../problem/problem.ts'
import type { Phrase } from '../words/phrase.ts'
import type { Located } from './head/place.ts'

/** What a Markdown rendering says beside the plan. */
export interface MarkdownOptions {
  /** `access.yaml`, as the person named it. */
  readonly file: string
  /** The page of what was found. */
  readonly pageOf: (problem: Pick<Problem, 'code' | 'danger'>) => string
  /** The commit that was planned or applied; the full SHA. */
  readonly head?: string
  /** What was found in the file itself, for any cluster; never an error, or there would be no plan. */
  readonly inFile?: readonly Problem[]
  /** Clusters of the file that the run is not for; an input of the workflow, never on a pull request. */
  readonly leftOut?: readonly string[]
  /** What a pull request needs beside its plan before it is applied. */
  readonly needs?: readonly Phrase[]
  /** How long an apply watches nodes. */
  readonly nodeSeconds?: number
  /** How long an apply waits until access entries count. */
  readonly entrySeconds?: number
  /** Whether how access comes is drawn: where there is room for it, which is in the summary. */
  readonly pictures?: true
  /** `https://github.com/OWNER/NAME`, whose commit `head` is. */
  readonly repository?: string
  /** The workflow run. */
  readonly runUrl?: string
}

/** Where places in files are. */
export function located({ head, repository }: MarkdownOptions): Located {
  return head === undefined || repository === undefined
    ? {}
    : { repository: { url: repository, commit: head } }
}

/** What lines of findings need to know. */
export function forFindings(
  options: MarkdownOptions,
): Located & Pick<MarkdownOptions, 'pageOf'> & { readonly isSummary: boolean } {
  return { pageOf: options.pageOf, isSummary: options.pictures === true, ...located(options) }
}
