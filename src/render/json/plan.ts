import type { Change } from '../../plan/change/change.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Place, Problem } from '../../problem/problem.ts'
import { type Clean, defined } from '../change/clean.ts'
import { toldKind } from '../change/kinds.ts'
import { contextJson } from './context.ts'
import { effectsJson } from './effects.ts'

/**
 * Plans as the documented JSON (`docs/plan-json.md`, `plan.schema.json`): equal plans give equal bytes, and what the
 * API server keeps for itself is left out. Text is as it was found, not encoded for showing. Ends with a line break.
 */
export function planJson(plans: readonly Plan[]): string {
  const clusters = plans.map((plan) => {
    const { target, unmanaged, drift } = contextJson(plan)
    return defined({
      name: plan.cluster,
      target,
      digest: plan.digest,
      changes: plan.changes.map(changeJson),
      effects: plan.effects === undefined ? undefined : effectsJson(plan.effects),
      unmanaged,
      drift,
      problems: plan.problems.map(problemJson),
    })
  })
  return `${JSON.stringify({ version: 2, clusters }, undefined, 2)}\n`
}

function changeJson(change: Change): Clean {
  const { kind, action, where } = change
  return defined({ kind, action, ...toldKind(change).json(change), where: placeJson(where) })
}

function problemJson({ code, severity, brought, where, message, found, allowed, fix }: Problem): Clean {
  return defined({ code, severity, brought, where: placeJson(where), message, found, allowed, fix })
}

function placeJson(where: Place | undefined): Clean | undefined {
  if (where === undefined) return undefined
  const { file, line, column, endLine, endColumn, cluster, object } = where
  return defined({ file, line, column, endLine, endColumn, cluster, object })
}
