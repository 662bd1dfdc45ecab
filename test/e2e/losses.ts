import { isAllowed, type Person, peopleOf, type Question } from './watched-access.ts'
import type { WatchedState } from './watcher.ts'

/** What went missing on the way from the first state to the last, although both of them have it. */
export interface Losses {
  /** Versions that were looked at. */
  readonly versions: number
  readonly rows: readonly string[]
  /** Text that is no longer there byte for byte. */
  readonly bytes: readonly string[]
  readonly access: readonly string[]
}

export interface Way {
  /** May be gone through more than once. */
  readonly states: Iterable<WatchedState>
  /** Text in mapRoles that never changes. */
  readonly untouched: readonly string[]
  readonly questions: readonly Question[]
}

/** Looks at every version that was stored on the way. */
export function lossesOn({ states, untouched, questions }: Way): Losses {
  const rows: string[] = []
  const bytes: string[] = []
  const access: string[] = []
  const kept = keptOn(states, questions)
  let versions = 0
  for (const state of states) {
    versions++
    const people = peopleIn(state)
    const { mapRoles = '' } = state.get(awsAuth)?.data ?? {}
    bytes.push(...untouched.filter((text) => !mapRoles.includes(text)))
    for (const [arn, asked] of kept) {
      const person = people.get(arn)
      if (person === undefined) rows.push(arn)
      else access.push(...asked.filter((one) => !isAllowed(state, person, one)).map((one) => words(arn, one)))
    }
  }
  return { versions, rows, bytes, access }
}

/** Who is there at the beginning and at the end, and what is allowed to them both times. */
export function keptOn(
  states: Iterable<WatchedState>,
  questions: readonly Question[],
): ReadonlyMap<string, readonly Question[]> {
  let first: WatchedState | undefined
  let last: WatchedState | undefined
  for (const state of states) {
    first ??= new Map(state)
    last = state
  }
  if (first === undefined || last === undefined) return new Map()
  const [start, end] = [first, last]
  const before = peopleIn(start)
  const allowed = (state: WatchedState, person: Person | undefined, question: Question): boolean =>
    person !== undefined && isAllowed(state, person, question)
  const staying = [...peopleIn(end)].filter(([arn]) => before.has(arn))
  return new Map(
    staying.map(([arn, person]) => [
      arn,
      questions.filter((one) => allowed(start, before.get(arn), one) && allowed(end, person, one)),
    ]),
  )
}

function peopleIn(state: WatchedState): Map<string, Person> {
  return peopleOf(state.get(awsAuth)?.data)
}

const awsAuth = 'ConfigMap/kube-system/aws-auth'

function words(arn: string, { verb, resource, namespace }: Question): string {
  return `${arn} cannot ${verb} ${resource} in ${namespace}`
}
