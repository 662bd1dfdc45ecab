import type { Change } from '../plan/change/change.ts'
import { isAboutAccess, subjectOf } from '../plan/change/kinds.ts'
import type { ChangeOutcome, Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import type { Problem } from '../problem/problem.ts'

/** A problem that ended an apply, and the changes that are not done because of it. */
export interface Stop {
  readonly problem: Problem
  readonly changes: readonly Change[]
}

interface Unsure {
  readonly change: Change
  readonly message: string
}

const UNSURE = 'It is not known whether this was done.'

/**
 * Which of the shown changes are done. A change is known by what it is about, because a plan that is made
 * again after a conflict holds new objects for the same changes.
 */
export class Progress {
  readonly #shown: Plan
  readonly #done = new Set<string>()
  readonly #begun = new Set<string>()
  readonly #warnings: Problem[] = []
  #unsure: readonly Unsure[] = []

  constructor(shown: Plan) {
    this.#shown = shown
  }

  complete(changes: readonly Change[]): void {
    for (const change of changes) this.#done.add(subjectOf(change))
  }

  /** Something of these is written, and more is to be. */
  begin(changes: readonly Change[]): void {
    for (const change of changes) this.#begun.add(subjectOf(change))
  }

  /** All changes about access are done, so that only the ledger's word that it is finished may be missing. */
  isComplete(): boolean {
    return this.#shown.changes.every((change) => !isAboutAccess(change) || this.#done.has(subjectOf(change)))
  }

  /** Nobody knows whether these are done, until a new plan tells. */
  lost({ message }: Problem, changes: readonly Change[]): void {
    this.#unsure = [...this.#unsure, ...changes.map((change) => ({ change, message }))]
  }

  settle(plan: Plan): void {
    const open = new Set(plan.changes.map(subjectOf))
    this.complete(this.#unsure.map(({ change }) => change).filter((change) => !open.has(subjectOf(change))))
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
    const status = this.#hasChanged() ? 'partly' : 'refused'
    const outcome = this.#outcome(status, problems, 'not-tried')
    return differences === undefined ? outcome : { ...outcome, differences }
  }

  failed(problem: Problem): Outcome {
    return this.stopped([{ problem, changes: [] }])
  }

  /** Each problem is told with the changes that it stopped, and beside them only the first with its code. */
  stopped(stops: readonly Stop[]): Outcome {
    const messages = new Map([
      ...this.#unsure.map(({ change, message }) => [subjectOf(change), `${message} ${UNSURE}`] as const),
      ...stops.flatMap(({ problem, changes }) =>
        changes.map((change) => [subjectOf(change), problem.message] as const),
      ),
    ])
    const problems = stops.map(({ problem }) => problem)
    const told = problems.filter(({ code }, at) => problems.findIndex((one) => one.code === code) === at)
    // What is not known is not told as nothing.
    const status = this.#hasChanged() || this.#unsure.length > 0 ? 'partly' : 'failed'
    const outcome = this.#outcome(status, told, 'not-tried')
    return {
      ...outcome,
      changes: outcome.changes.map((item) => {
        const message = item.result === 'applied' ? undefined : messages.get(subjectOf(item.change))
        if (message === undefined) return item
        return { ...item, result: item.result === 'partly' ? 'partly' : 'failed', message }
      }),
    }
  }

  #hasChanged(): boolean {
    return this.#done.size + this.#begun.size > 0
  }

  #outcome(status: Outcome['status'], problems: readonly Problem[], open: ChangeOutcome['result']): Outcome {
    return {
      plan: this.#shown,
      status,
      changes: this.#shown.changes.map((change) => ({
        change,
        result: this.#resultOf(change, open),
      })),
      problems: [...problems, ...this.#warnings],
    }
  }

  #resultOf(change: Change, open: ChangeOutcome['result']): ChangeOutcome['result'] {
    const subject = subjectOf(change)
    if (this.#done.has(subject)) return 'applied'
    return open === 'not-tried' && this.#begun.has(subject) ? 'partly' : open
  }
}
