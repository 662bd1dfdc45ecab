import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Option } from '../modes/parameter/option.ts'
import { OPTIONS, type OptionName, type Values } from '../modes/parameter/options.ts'
import { spelled } from '../modes/parameter/spelling.ts'
import { type Asked, inTerminal, optionsOf, TERMINAL_MODES, type TerminalMode } from '../modes/registry.ts'

/** A mode with what it is asked. */
export type ModeCommand<N extends TerminalMode = TerminalMode> = {
  readonly [P in N]: { readonly name: P; readonly asked: Asked<P> }
}[N]

/** What the terminal asks for. */
export type Command = ModeCommand | { readonly name: 'help' } | { readonly name: 'version' }

export type ParsedArguments =
  | {
      readonly ok: true
      readonly command: Command
      /** Tell each request, and whole stacks. */
      readonly verbose: boolean
      /** For reading and planning; absent where it is not given. */
      readonly timeout: number | undefined
    }
  | Refused

interface Refused {
  readonly ok: false
  readonly message: string
}

/** Reads the arguments after the program's name. An option that a mode does not take is an error. */
export function readArguments(args: readonly string[]): ParsedArguments {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return refused(error.message)
    throw error
  }
  const { values, positionals } = parsed
  const [name, ...words] = positionals
  const verbose = values['verbose'] === true
  const about = { verbose, timeout: undefined }
  if (values['version']) return { ok: true, command: { name: 'version' }, ...about }
  if (values['help'] || name === 'help' || name === undefined)
    return { ok: true, command: { name: 'help' }, ...about }
  const mode = TERMINAL_MODES.find((one) => one === name)
  if (mode === undefined)
    return refused(`Unknown command ${JSON.stringify(name)}; there are ${TERMINAL_MODES.join(', ')}.`)
  const read = readCommand(mode, values, words)
  return read.ok ? { ...read, verbose } : read
}

const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[]

function parse(args: readonly string[]) {
  const options: ParseArgsConfig['options'] = {
    ...Object.fromEntries(OPTION_NAMES.map((name) => [spelled(name), parserOf(OPTIONS[name])])),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
  }
  return parseArgs({ args: [...args], options, allowPositionals: true })
}

function parserOf({ type, multiple, short }: Option<unknown>) {
  return { type, multiple: multiple === true, ...(short === undefined ? {} : { short }) }
}

type Given = ReturnType<typeof parse>['values']

function readCommand<N extends TerminalMode>(
  name: N,
  given: Given,
  words: readonly string[],
): { readonly ok: true; readonly command: ModeCommand<N>; readonly timeout: number | undefined } | Refused {
  const mode = inTerminal(name)
  if (mode.words === undefined && words.length > 0)
    return refused(`${name} takes no argument ${JSON.stringify(words[0])}.`)
  const allowed = optionsOf(name).map(spelled)
  const stray = Object.keys(given).find((option) => !allowed.includes(option))
  if (stray !== undefined)
    return refused(
      `${name} has no option --${stray}; it has ${allowed.map((option) => `--${option}`).join(', ')}.`,
    )
  const read = readValues(given)
  if (!read.ok) return read
  const asking = mode.read(read.values, words)
  if (!asking.ok) return asking
  return { ok: true, command: { name, asked: asking.asked }, timeout: read.values.timeout }
}

function readValues(given: Given): { readonly ok: true; readonly values: Values } | Refused {
  const values: [string, unknown][] = []
  for (const name of OPTION_NAMES) {
    const { allowed, read }: Option<unknown> = OPTIONS[name]
    const reading = read(textsOf(given[spelled(name)]))
    if (!reading.ok)
      return refused(
        reading.message ?? `--${spelled(name)} is ${JSON.stringify(reading.found)}; it can be ${allowed}.`,
      )
    values.push([name, reading.value])
  }
  // Each was read by its own reader.
  return { ok: true, values: Object.fromEntries(values) as Values }
}

function textsOf(value: Given[string]): readonly string[] {
  if (value === undefined || value === false) return []
  return [value].flat().map((one) => (one === true ? '' : String(one)))
}

function refused(message: string): Refused {
  return { ok: false, message }
}
