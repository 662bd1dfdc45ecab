import type { Option } from '../modes/parameter/option.ts'
import { OPTIONS, OPTIONS_OF_EVERY_MODE, type OptionName } from '../modes/parameter/options.ts'
import { spelled } from '../modes/parameter/spelling.ts'
import { inTerminal, optionsOf, TERMINAL_MODES, type TerminalMode } from '../modes/registry.ts'
import { wrapped } from '../words/wrap.ts'

/** What `help` and `--help` print: of one mode, or which modes there are. Ends with a line break. */
export function helpText(mode: TerminalMode | undefined, width: number): string {
  const blocks = mode === undefined ? overview(width) : helpOf(mode, width)
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function overview(width: number): readonly string[][] {
  return [
    ['eks-access: access to Amazon EKS as a reviewed file'],
    ['Usage: eks-access COMMAND [options]'],
    table(
      'Commands',
      TERMINAL_MODES.map((mode) => [mode, inTerminal(mode).about]),
      width,
    ),
    table(
      'Options of every command',
      [
        ...OPTIONS_OF_EVERY_MODE.map((name) => optionRow(name)),
        HELP,
        ['--version', 'print the version, without a command'],
      ],
      width,
    ),
    wrapped('Run eks-access help COMMAND for its options, exit codes and examples.', { width }),
  ]
}

function helpOf(mode: TerminalMode, width: number): readonly string[][] {
  const { about, words, needs = [], help = {}, exits, examples, own = {} } = inTerminal(mode)
  const usage = [
    'Usage: eks-access',
    mode,
    words?.usage,
    ...needs.map((name) => writtenOf(name)),
    '[options]',
  ]
  const call = usage.filter((part) => part !== undefined).join(' ')
  return [
    wrapped(call, { width, rest: '  ' }),
    [
      ...wrapped(`${about.charAt(0).toUpperCase()}${about.slice(1)}.`, { width }),
      ...(words === undefined ? [] : wrapped(words.meaning, { width, first: `  ${words.usage}  ` })),
    ],
    table('Options', [...optionsOf(mode).map((name) => optionRow(name, own[name], help[name])), HELP], width),
    table('Exit codes', Object.entries(exits), width),
    ['Examples', ...examples.map((example) => `  eks-access ${example}`)],
  ]
}

const HELP = ['-h, --help', 'print this help'] as const

/** `-n, --namespace NS`, and what it does. `meant`: what it does for the mode, where that is another thing. */
function optionRow(
  name: OptionName,
  option: Option<unknown> = OPTIONS[name],
  meant?: string,
): readonly [string, string] {
  const { short, help, default: otherwise } = option
  const left = `${short === undefined ? '' : `-${short}, `}${writtenOf(name, option)}`
  return [left, meant ?? `${help}${otherwise === undefined ? '' : ` (default: ${otherwise})`}`]
}

/** `--file FILE` */
function writtenOf(name: OptionName, { value }: Option<unknown> = OPTIONS[name]): string {
  return `--${spelled(name)}${value === undefined ? '' : ` ${value}`}`
}

function table(head: string, rows: readonly (readonly [string, string])[], width: number): string[] {
  const left = Math.max(...rows.map(([name]) => name.length))
  return [
    head,
    ...rows.flatMap(([name, text]) => wrapped(text, { width, first: `  ${name.padEnd(left)}  ` })),
  ]
}
