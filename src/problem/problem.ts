import type { ProblemCode } from './catalog.ts'

/** `error` stops an apply and fails the run; `warning` and `notice` are shown and let it pass. */
export type Severity = 'error' | 'warning' | 'notice'

/** `plan`: by what it does, or by what the file asks for and it must not do. `before`: the cluster had it. */
export type Brought = 'plan' | 'before'

/**
 * Where a problem is. A place in a file has `file` (relative to the folder the program was started in) and
 * 1-based `line` and `column`; a place in a cluster has `cluster` and `object` (`ConfigMap/kube-system/aws-auth`).
 */
export interface Place {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly cluster?: string
  readonly object?: string
}

/**
 * The one shape for everything that a person must read and may have to act on.
 *
 * All strings are plain text and may hold untrusted content: they are encoded where they are rendered.
 */
export interface Problem {
  /** Stable; its page or section explains it: `problemPath` in src/pages.ts. */
  readonly code: ProblemCode
  readonly severity: Severity
  /**
   * Of a plan: whether it brings the problem, or the cluster had it before. Absent where no plan can say: in a file, and
   * where a cluster could not be read.
   */
  readonly brought?: Brought
  readonly where: Place
  /** One sentence: what is wrong, with what was found. */
  readonly message: string
  /**
   * Of a danger, the parts of its message: several of one rule are told with one reason.
   */
  readonly danger?: { readonly rule: string; readonly claim: string; readonly why: string }
  /** What was found, verbatim, where it is short. */
  readonly found?: string
  /** What is allowed in its place. */
  readonly allowed?: string
  /** One sentence: what to do now. */
  readonly fix: string
}

/** True when one of the problems stops the run. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
}

/** `access.yaml:12:5`, `prod ConfigMap/kube-system/aws-auth`, or the empty text. */
export function placeText(where: Place): string {
  const inFile = [where.file, where.line, where.column].filter((part) => part !== undefined).join(':')
  if (where.file !== undefined) return inFile
  return [where.cluster, where.object].filter((part) => part !== undefined).join(' ')
}

/** Whether both are the same place of a file. */
export function samePlace(one: Place, other: Place): boolean {
  return one.file === other.file && one.line === other.line && one.column === other.column
}
