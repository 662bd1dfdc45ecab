import type { Screen } from '../document/terminal.ts'
import type { MarkdownOptions } from '../options.ts'

export interface TerminalOptions extends Screen, Pick<MarkdownOptions, 'file' | 'pageOf'> {
  /** What is listed beside the plan itself. */
  readonly details?: { readonly permissions?: boolean; readonly yaml?: boolean }
}
