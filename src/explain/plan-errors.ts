import type { Plan } from '../plan/plan.ts'

/** Codes of the errors for which a plan is refused, each once. */
export function errorsOf({ problems }: Plan): readonly string[] {
  return [...new Set(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code))]
}
