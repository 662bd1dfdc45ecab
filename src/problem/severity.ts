import type { Severity } from './problem.ts'

/** The gravest first. */
export const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'notice']
