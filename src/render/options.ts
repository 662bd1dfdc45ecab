import type { ProblemCode } from '../problem/catalog.ts'
import type { Problem } from '../problem/problem.ts'

/** What a Markdown rendering says beside the plan. */
export interface MarkdownOptions {
  /** `access.yaml`, as the person named it. */
  readonly file: string
  /** The page of a problem's code. */
  readonly docsUrl: (code: ProblemCode) => string
  /** The commit that was planned or applied; the full SHA. */
  readonly head?: string
  /** What was found in the file itself, for any cluster; never an error, or there would be no plan. */
  readonly inFile?: readonly Problem[]
  /** What a pull request needs beside its plan before it is applied; Markdown, a block each. */
  readonly needs?: readonly string[]
  /** Whether how access comes is drawn: where there is room for it, which is in the summary. */
  readonly pictures?: true
  /** The workflow run. */
  readonly runUrl?: string
}
