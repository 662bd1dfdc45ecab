import type { Option } from '../modes/parameter/option.ts'
import { OPTIONS, type OptionName } from '../modes/parameter/options.ts'
import { spelled } from '../modes/parameter/spelling.ts'
import { inTerminal, optionsOf, TERMINAL_MODES, type TerminalMode } from '../modes/registry.ts'

/** What `--help` prints: every mode, and every option with the modes that take it. */
export function helpText(): string {
  return `eks-access: access to Amazon EKS as a reviewed file

Usage: eks-access COMMAND [options]

${columns(
  TERMINAL_MODES.map((mode) => [mode, inTerminal(mode).about]),
  3,
)}

Options
${columns(
  OPTION_NAMES.map((name) => [usageOf(name), meaningOf(name)]),
  2,
)}
  --help, --version
`
}

const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[]

/** `-n, --namespace NS` */
function usageOf(name: OptionName): string {
  const { short, value }: Option<unknown> = OPTIONS[name]
  return `${short === undefined ? '' : `-${short}, `}--${spelled(name)}${value === undefined ? '' : ` ${value}`}`
}

/** `plan, apply: only this cluster; snapshot: the cluster to read`; without modes where it is the same for all. */
function meaningOf(name: OptionName): string {
  const takers = TERMINAL_MODES.filter((mode) => optionsOf(mode).includes(name))
  const meant = (mode: TerminalMode): string => inTerminal(mode).help?.[name] ?? OPTIONS[name].help
  return [...new Set(takers.map(meant))]
    .map((help) => {
      const modes = takers.filter((mode) => meant(mode) === help)
      return modes.length === TERMINAL_MODES.length ? help : `${modes.join(', ')}: ${help}`
    })
    .join('; ')
}

function columns(rows: readonly (readonly [string, string])[], gap: number): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + gap
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n')
}
