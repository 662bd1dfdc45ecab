import type { ModeInput } from '../../modes/decide-mode.ts'
import { ownersOf } from '../../modes/input-owners.ts'
import type { Input } from '../../modes/parameter/input.ts'
import { INPUTS } from '../../modes/parameter/inputs.ts'
import { spelled } from '../../modes/parameter/spelling.ts'
import { inAction } from '../../modes/registry.ts'
import type { Problem } from '../../problem/problem.ts'
import { MODE_INPUT } from './mode-input.ts'

const { file, ...others } = INPUTS

/** Every input of the action, in the order of action.yml. */
export const ACTION_INPUTS = { file, mode: MODE_INPUT, ...others } as const

/** The inputs of the action, parsed once. */
export type Inputs = {
  readonly [K in keyof typeof ACTION_INPUTS]: (typeof ACTION_INPUTS)[K] extends Input<infer T> ? T : never
}

export type ReadInputs =
  | { readonly ok: true; readonly inputs: Inputs }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads the inputs as the runner passes them: `INPUT_<NAME>`, upper case, spaces as `_`. An empty value is the
 * default, as when a workflow passes an unset variable; an empty `confirm-digest` is a digest that did not arrive. All
 * bad values are reported at once; the token's value never is.
 */
export function readInputs(env: Readonly<Record<string, string | undefined>>): ReadInputs {
  const given = (name: string): string => (env[`INPUT_${spelled(name).toUpperCase()}`] ?? '').trim()
  const mode = MODE_INPUT.read(given('mode'))
  const problems: Problem[] = []
  const values: [string, unknown][] = []
  for (const name of NAMES) {
    const one = readInput(name, given(name), mode.ok ? mode.value : undefined)
    if ('problem' in one) problems.push(one.problem)
    else values.push([name, one.value])
  }
  if (given('token') === '') problems.push(missingToken)
  if (problems.length > 0) return { ok: false, problems }
  // Each was read by its own reader.
  return { ok: true, inputs: Object.fromEntries(values) as Inputs }
}

const NAMES = Object.keys(ACTION_INPUTS) as (keyof Inputs)[]

/** An input that only other modes take must be empty, and one that the mode needs must not be. */
function readInput(
  name: keyof Inputs,
  text: string,
  mode: ModeInput | undefined,
): { readonly value: unknown } | { readonly problem: Problem } {
  const { allowed, read, default: otherwise }: Input<unknown> = ACTION_INPUTS[name]
  const written = spelled(name)
  const owners = name === 'mode' ? undefined : ownersOf(name)
  if (text !== '' && text !== otherwise && owners?.some((owner) => owner === mode) === false)
    return { problem: invalid(written, text, `nothing, unless mode is ${owners.join(' or ')}`) }
  if (text === '' && isNeeded(name, mode)) return { problem: invalid(written, text, allowed) }
  const reading = read(text)
  if (reading.ok) return { value: reading.value }
  const problem = invalid(written, reading.found, allowed)
  return reading.message === undefined
    ? { problem }
    : { problem: { ...problem, message: `The input ${written}: ${reading.message}` } }
}

function isNeeded(name: keyof Inputs, mode: ModeInput | undefined): boolean {
  if (mode === undefined || mode === 'auto') return false
  return inAction(mode).needs?.some((needed) => needed === name) ?? false
}

function invalid(name: string, found: string, allowed: string): Problem {
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

const missingToken: Problem = {
  code: 'input-invalid',
  severity: 'error',
  where: {},
  message: 'The input token is empty.',
  allowed: INPUTS.token.allowed,
  fix: 'Leave token out of the workflow, so that it is the run’s own GITHUB_TOKEN, or pass one that is set.',
}
