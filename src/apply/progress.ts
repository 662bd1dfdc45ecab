import type { Change } from '../plan/change/change.ts'
import { isAboutAccess, subjectOf } from '../plan/change/kinds.ts'
import type { ChangeOutcome, Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import type { Problem } from '../problem/problem.ts'

/**
 * Which of the shown changes are done. A change is known by what it is about, because a plan that is made
 * again after a conflict holds new objects for the same changes.
 */
export class Progress {
  readonly #shown: Plan
  readonly #done = new Set<string>()
  readonly #warnings: Problem[] = []
  #unsure: readonly Change[] = []

  constructor(shown: Plan) {
    this.#shown = shown
  }

  complete(changes: readonly Change[]): void {
    for (const change of changes) this.#done.add(subjectOf(change))
  }

  /** All changes about access are done, so that only the ledger's word that it is finished may be missing. */
  isComplete(): boolean {
    return this.#shown.changes.every((change) => !isAboutAccess(change) || this.#done.has(subjectOf(change)))
  }

  /** Nobody knows whether these are done, until a new plan tells. */
  lost(changes: readonly Change[]): void {
    this.#unsure = changes
  }

  settle(plan: Plan): void {
    const open = new Set(plan.changes.map(subjectOf))
    this.complete(this.#unsure.filter((change) => !open.has(subjectOf(change))))
    this.#unsure = []
  }

  /** Told whatever comes of the apply, once for each code. */
  warn(warning: Problem): void {
    if (!this.#warnings.some(({ code }) => code === warning.code)) this.#warnings.push(warning)
  }

  applied(): Outcome {
    return this.#outcome(this.#done.size > 0 ? 'applied' : 'nothing-to-do', [], 'applied')
  }

  refused({ problems, differences }: Pick<Outcome, 'problems' | 'differences'>): Outcome {
    const outcome = this.#outcome(this.#done.size > 0 ? 'partly' : 'refused', problems, 'not-tried')
    return differences === undefined ? outcome : { ...outcome, differences }
  }

  /** `changes` are those that the refused write would have completed. */
  failed(problem: Problem, changes: readonly Change[] = []): Outcome {
    const failed = new Set(changes.map(subjectOf))
    const outcome = this.#outcome(this.#done.size > 0 ? 'partly' : 'failed', [problem], 'not-tried')
    return {
      ...outcome,
      changes: outcome.changes.map((item) =>
        item.result === 'not-tried' && failed.has(subjectOf(item.change))
          ? { ...item, result: 'failed', message: problem.message }
          : item,
      ),
    }
  }

  #outcome(status: Outcome['status'], problems: readonly Problem[], open: ChangeOutcome['result']): Outcome {
    return {
      plan: this.#shown,
      status,
      changes: this.#shown.changes.map((change) => ({
        change,
        result: this.#done.has(subjectOf(change)) ? 'applied' : open,
      })),
      problems: [...problems, ...this.#warnings],
    }
  }
}
