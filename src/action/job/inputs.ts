import type { ModeInput } from '../../modes/decide-mode.ts'
import { ownersOf } from '../../modes/input-owners.ts'
import type { Input } from '../../modes/parameter/input.ts'
import { INPUTS } from '../../modes/parameter/inputs.ts'
import type { Unusable } from '../../modes/parameter/reading.ts'
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
  const input: Input<unknown> = ACTION_INPUTS[name]
  const written = spelled(name)
  const owners = name === 'mode' || mode === undefined ? undefined : ownersOf(name)
  if (text !== '' && text !== input.default && owners?.some((owner) => owner === mode) === false)
    return { problem: notForMode(written, text, owners) }
  if (text === '' && isNeeded(name, mode))
    return { problem: empty(written, `, and mode: ${mode} needs it`, input) }
  const reading = input.read(text)
  return reading.ok ? { value: reading.value } : { problem: notAllowed(written, reading, input) }
}

function isNeeded(name: keyof Inputs, mode: ModeInput | undefined): boolean {
  if (mode === undefined || mode === 'auto') return false
  return inAction(mode).needs?.some((needed) => needed === name) ?? false
}

function notForMode(name: string, found: string, owners: readonly string[]): Problem {
  const modes = owners.map((mode) => `mode: ${mode}`).join(' or ')
  return {
    ...INVALID,
    message: `The input ${name} is only for ${modes}.`,
    found,
    allowed: `nothing, unless the workflow has ${modes}`,
    fix: `Remove ${name} from the workflow, or set ${modes}.`,
  }
}

function empty(name: string, needed: string, { allowed }: Pick<Input<unknown>, 'allowed'>): Problem {
  return {
    ...INVALID,
    message: `The input ${name} is empty${needed}.`,
    allowed,
    fix: `Set ${name} under with: in the workflow.`,
  }
}

function notAllowed(
  name: string,
  { found, near, message }: Unusable,
  { allowed }: Pick<Input<unknown>, 'allowed'>,
): Problem {
  const meant = near === undefined ? '.' : `; did you mean "${near}"?`
  return {
    ...INVALID,
    message: `"${found}" is not allowed for the input ${name}${meant}${message === undefined ? '' : ` ${message}`}`,
    found,
    allowed,
    fix: `${near === undefined ? `Correct ${name}` : `Write ${name}: ${near}`} under with: in the workflow.`,
  }
}

const INVALID = { code: 'input-invalid', severity: 'error', where: {} } as const

const missingToken: Problem = {
  ...empty('token', '', INPUTS.token),
  fix: 'Leave token out of the workflow, so that it is the run’s own GITHUB_TOKEN, or pass one that is set.',
}
