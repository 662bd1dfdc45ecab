import type { Plan } from '../../src/plan/plan.ts'
import type { Problem } from '../../src/problem/problem.ts'

const OTHERS: readonly string[] = ['danger', 'group-bound-to-nothing', 'group-without-row']

/** The problems without who brought them, what is dangerous and what stands alone, which have tests of their own. */
export function ownProblems({ problems }: Pick<Plan, 'problems'>): Problem[] {
  return problems.filter(({ code }) => !OTHERS.includes(code)).map(({ brought: _, ...problem }) => problem)
}
