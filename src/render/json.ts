import type { RowMeaning } from '../aws-auth/row.ts'
import type { Change } from '../plan/change/change.ts'
import type { Plan } from '../plan/plan.ts'
import type { Place, Problem } from '../problem/problem.ts'
import type { RbacObject } from '../rbac/object.ts'
import { type Clean, cleanMeaning, cleanObject, defined } from './clean.ts'
import { effectsJson } from './effects-json.ts'

/**
 * Plans as the documented JSON (`docs/plan-json.md`, `plan.schema.json`): equal plans give equal bytes, and what the
 * API server keeps for itself is left out. Text is as it was found, not encoded for showing. Ends with a line break.
 */
export function planJson(plans: readonly Plan[]): string {
  const clusters = plans.map((plan) =>
    defined({
      name: plan.cluster,
      digest: plan.digest,
      changes: plan.changes.map(changeJson),
      effects: plan.effects === undefined ? undefined : effectsJson(plan.effects),
      problems: plan.problems.map(problemJson),
    }),
  )
  return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`
}

function changeJson(change: Change): Clean {
  const { kind, action } = change
  const where = placeJson(change.where)
  switch (change.kind) {
    case 'row': {
      const { key, arn, strippedPath, reason } = change
      const [before, after] = [optional(change.before, cleanMeaning), optional(change.after, cleanMeaning)]
      return defined({ kind, action, key, arn, before, after, strippedPath, reason, where })
    }
    case 'account':
      return defined({ kind, action, account: change.account, reason: change.reason, where })
    case 'object': {
      const { id, adopted } = change
      const [before, after] = [optional(change.before, cleanObject), optional(change.after, cleanObject)]
      return defined({ kind, action, id, before, after, adopted, where })
    }
    case 'ownership':
      return defined({ kind, action, principal: change.principal, where })
  }
}

function optional<T extends RowMeaning | RbacObject>(value: T | undefined, clean: (value: T) => Clean) {
  return value === undefined ? undefined : clean(value)
}

function problemJson({ code, severity, where, message, found, allowed, fix }: Problem): Clean {
  return defined({ code, severity, where: placeJson(where), message, found, allowed, fix })
}

function placeJson(where: Place | undefined): Clean | undefined {
  if (where === undefined) return undefined
  const { file, line, column, endLine, endColumn, cluster, object } = where
  return defined({ file, line, column, endLine, endColumn, cluster, object })
}
