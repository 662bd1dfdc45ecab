import type { Problem } from '../problem/problem.ts'

/** An input whose value cannot be used. */
export function invalid(name: string, found: string, allowed: string): Problem {
  return {
    code: 'input-invalid',
    severity: 'error',
    where: {},
    message: `The input ${name} is not one that this action knows.`,
    found,
    allowed,
    fix: `Correct ${name} under with: in the workflow.`,
  }
}
