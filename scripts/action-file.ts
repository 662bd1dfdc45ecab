import { dump } from 'js-yaml'
import { ACTION_INPUTS } from '../src/action/job/inputs.ts'
import { ownersOf } from '../src/modes/input-owners.ts'
import type { Input } from '../src/modes/parameter/input.ts'
import { spelled } from '../src/modes/parameter/spelling.ts'
import { ACTION_MODES } from '../src/modes/registry.ts'

/**
 * action.yml with its inputs, and the values of its output `mode`, as the modes declare them; all else stays.
 *
 * @throws Error where the text has no inputs and outputs in this order
 */
export function actionWithInputs(text: string): string {
  const [, before, after] = /^(.*\n)inputs:\n.*?\n(?=outputs:\n)(.*)$/s.exec(text) ?? []
  if (before === undefined || after === undefined)
    throw new Error('action.yml has no inputs before its outputs')
  const inputs = dump({ inputs: inputsOfAction() }, { lineWidth: 118 })
  return `${before}${inputs}\n${withModes(after)}`
}

function inputsOfAction(): Record<string, unknown> {
  const inputs = Object.entries<Input<unknown>>(ACTION_INPUTS)
  return Object.fromEntries(
    inputs.map(([name, input]) => [
      spelled(name),
      {
        description: descriptionOf(name as keyof typeof ACTION_INPUTS),
        required: false,
        default: input.default,
      },
    ]),
  )
}

function descriptionOf(name: keyof typeof ACTION_INPUTS): string {
  const { description } = ACTION_INPUTS[name]
  const owners = name === 'mode' ? undefined : ownersOf(name)
  return owners === undefined
    ? description
    : `For ${owners.map((mode) => `\`mode: ${mode}\``).join(' and ')}: ${description}`
}

function withModes(outputs: string): string {
  const values = /(?<=\n {2}mode:\n {4}description: What the run did, one of )`.*?(?=\. )/
  if (!values.test(outputs)) throw new Error('action.yml has no output mode')
  return outputs.replace(values, ACTION_MODES.map((mode) => `\`${mode}\``).join(', '))
}
