import type { ProblemCode } from '../problem/catalog.ts'

/** What a Markdown rendering says beside the plan. */
export interface MarkdownOptions {
  /** `access.yaml`, as the person named it. */
  readonly file: string
  /** The page of a problem's code. */
  readonly docsUrl: (code: ProblemCode) => string
  /** The commit that was planned or applied; the full SHA. */
  readonly head?: string
  /** The workflow run. */
  readonly runUrl?: string
}
