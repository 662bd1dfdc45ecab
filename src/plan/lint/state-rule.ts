import type { Row } from '../../aws-auth/row.ts'
import { rowsOf } from '../../login/login.ts'
import { type Logins, loginsOf } from '../../login/logins.ts'
import type { Finding } from '../../problem/finding.ts'
import type { Problem } from '../../problem/problem.ts'
import { awsAuthIn, type LintAbout, type LintState } from './lint-about.ts'

/** One state of a cluster, with what the file says of it for context. */
export interface JudgedState extends LintState, Pick<LintAbout, 'desired' | 'home' | 'nodes'> {}

/** Says what is wrong in a state, whatever led to it. */
export type StateRule = (state: JudgedState) => readonly Finding[]

/** Problems each of which is about what it found. */
export function asFindings(problems: readonly Problem[]): Finding[] {
  return problems.map((problem) => ({ problem, about: [problem.found ?? problem.message] }))
}

/** The rows in force, without those of roles that nodes use: these are held against what their nodes need. */
export function rowsInForce(state: JudgedState): readonly Row[] {
  return [...stateLogins(state).all.values()]
    .filter(({ key }) => !state.nodes.roles.has(key))
    .flatMap(({ way }) => rowsOf(way))
}

/** Who gets in, in the state. */
export function stateLogins(state: JudgedState): Logins {
  return loginsOf({ awsAuth: awsAuthIn(state), facts: state.facts })
}
