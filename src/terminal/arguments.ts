import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { InTerminal } from '../modes/mode.ts'
import type { Option } from '../modes/parameter/option.ts'
import { OPTIONS, type OptionName, type Values } from '../modes/parameter/options.ts'
import { spelled } from '../modes/parameter/spelling.ts'
import { type Asked, inTerminal, optionsOf, TERMINAL_MODES, type TerminalMode } from '../modes/registry.ts'
import { didYouMean, nearest } from '../problem/nearest.ts'

/** A mode with what it is asked. */
export type ModeCommand<N extends TerminalMode = TerminalMode> = {
  readonly [P in N]: { readonly name: P; readonly asked: Asked<P> }
}[N]

/** What the terminal asks for. */
export type Command =
  | ModeCommand
  /** `about`: the mode that is asked about; absent: the program. */
  | { readonly name: 'help'; readonly about?: TerminalMode }
  | { readonly name: 'version' }

export type ParsedArguments =
  | {
      readonly ok: true
      readonly command: Command
      /** Tell each request, and whole stacks. */
      readonly verbose: boolean
      /** For reading and planning; absent where it is not given. */
      readonly timeout: number | undefined
      /** Clusters at once; absent where it is not given. */
      readonly parallelism: number | undefined
    }
  | (Refused & {
      /** The mode whose help says more. */
      readonly about?: TerminalMode
    })

interface Refused {
  readonly ok: false
  /** What is wrong, and what is allowed. */
  readonly message: string
}

/** Reads the arguments after the program's name. An option that a mode does not take is an error. */
export function readArguments(args: readonly string[]): ParsedArguments {
  const { tokens } = parseArgs({ args: [...args], options: PARSED, strict: false, tokens: true })
  const [first, ...words] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const options = tokens.filter((token) => token.kind === 'option')
  const has = (name: string): boolean => options.some((option) => option.name === name)
  const told = { verbose: has('verbose'), timeout: undefined, parallelism: undefined }
  if (has('version')) return { ok: true, command: { name: 'version' }, ...told }
  const isHelp = first === 'help' || first === undefined
  const name = isHelp ? words[0] : first
  const mode = TERMINAL_MODES.find((one) => one === name)
  if (mode === undefined && name !== undefined)
    return refused(
      `There is no command ${JSON.stringify(name)}.${didYouMean(nearest(name, TERMINAL_MODES))} Commands: ${TERMINAL_MODES.join(', ')}.`,
    )
  const about = mode === undefined ? {} : { about: mode }
  const given = readOptions(options, mode)
  if (!given.ok) return { ...given, ...about }
  if (mode === undefined || isHelp || has('help'))
    return { ok: true, command: { name: 'help', ...about }, ...told }
  const read = readCommand(mode, given.texts, words)
  return read.ok ? { ...read, verbose: told.verbose } : { ...read, ...about }
}

const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[]

const PARSED: NonNullable<ParseArgsConfig['options']> = {
  ...Object.fromEntries(OPTION_NAMES.map((name) => [spelled(name), parserOf(OPTIONS[name])])),
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
}

function parserOf({ type, short }: Option<unknown>) {
  return { type, ...(short === undefined ? {} : { short }) }
}

interface GivenOption {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

/** What was given to each option, in its order: an empty text for a flag. */
type Texts = Readonly<Partial<Record<string, readonly string[]>>>

function readOptions(
  options: readonly GivenOption[],
  mode: TerminalMode | undefined,
): { readonly ok: true; readonly texts: Texts } | Refused {
  const own = mode === undefined ? [...OPTION_NAMES, 'version'] : optionsOf(mode)
  const allowed = [...own.map(spelled), 'help']
  const texts: Record<string, string[]> = {}
  for (const { name, rawName, value, inlineValue } of options) {
    if (!allowed.includes(name)) return strayOption({ name, rawName }, allowed, mode)
    const isFlag = PARSED[name]?.type === 'boolean'
    if (isFlag && value !== undefined) return refused(`${rawName} takes no value.`)
    // A word with a dash behind an option is most likely the next option.
    if (!isFlag && (value === undefined || (inlineValue !== true && /^-./.test(value))))
      return refused(`${rawName} needs a value.`)
    texts[name] = [...(texts[name] ?? []), value ?? '']
  }
  return { ok: true, texts }
}

function strayOption(
  { name, rawName }: GivenOption,
  allowed: readonly string[],
  mode: TerminalMode | undefined,
): Refused {
  const takers = TERMINAL_MODES.filter((one) => optionsOf(one).map(spelled).includes(name))
  const near = nearest(name, allowed)
  const hint =
    takers.length > 0
      ? ` It is an option of ${takers.join(', ')}.`
      : didYouMean(near === undefined ? undefined : `--${near}`)
  const known = allowed.map((one) => `--${one}`)
  return refused(`${mode ?? 'eks-access'} has no option ${rawName}.${hint} Options: ${known.join(', ')}.`)
}

/** A mode with what it is asked, and what the program is told whatever the mode is. */
interface OfProgram<N extends TerminalMode> {
  readonly ok: true
  readonly command: ModeCommand<N>
  readonly timeout: number | undefined
  readonly parallelism: number | undefined
}

function readCommand<N extends TerminalMode>(
  name: N,
  given: Texts,
  words: readonly string[],
): OfProgram<N> | Refused {
  const mode = inTerminal(name)
  if (mode.words === undefined && words.length > 0)
    return refused(`${name} takes no argument ${JSON.stringify(words[0])}.`)
  const read = readValues(given, mode)
  if (!read.ok) return read
  const asking = mode.read(read.values, words)
  if (!asking.ok) return asking
  const { timeout, parallelism } = read.values
  return { ok: true, command: { name, asked: asking.asked }, timeout, parallelism }
}

function readValues(
  given: Texts,
  { own = {} }: Pick<InTerminal<unknown>, 'own'>,
): { readonly ok: true; readonly values: Values } | Refused {
  const values: [string, unknown][] = []
  for (const name of OPTION_NAMES) {
    const { allowed, read }: Option<unknown> = own[name] ?? OPTIONS[name]
    const reading = read(given[spelled(name)] ?? [])
    if (!reading.ok)
      return refused(
        reading.message ??
          `--${spelled(name)} cannot be ${JSON.stringify(reading.found)}.${didYouMean(reading.near)} Allowed: ${allowed}.`,
      )
    values.push([name, reading.value])
  }
  // Each was read by its own reader.
  return { ok: true, values: Object.fromEntries(values) as Values }
}

function refused(message: string): Refused {
  return { ok: false, message }
}
