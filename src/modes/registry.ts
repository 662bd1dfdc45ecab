import { apply } from './apply.ts'
import { drift } from './drift.ts'
import { explain } from './explain.ts'
import { importMode } from './import.ts'
import { list } from './list.ts'
import type { InAction, InTerminal, Mode } from './mode.ts'
import { OPTIONS_OF_EVERY_MODE, type OptionName } from './parameter/options.ts'
import { plan } from './plan.ts'
import { restore } from './restore.ts'
import { snapshot } from './snapshot.ts'
import { validate } from './validate.ts'
import { whoCan } from './who-can.ts'

/**
 * Every mode by its name, in the order in which people read of them. Those that an event chooses stand in the order of
 * what they may do, the least first.
 */
export const MODES = {
  validate,
  plan,
  apply,
  restore,
  drift,
  explain,
  'who-can': whoCan,
  list,
  import: importMode,
  snapshot,
} as const satisfies Readonly<Record<string, Mode>>

type ModeName = keyof typeof MODES

/** A mode that the action has. */
export type ActionMode = {
  [N in ModeName]: (typeof MODES)[N]['action'] extends InAction ? N : never
}[ModeName]

/** A mode that the terminal has. */
export type TerminalMode = {
  [N in ModeName]: (typeof MODES)[N]['terminal'] extends InTerminal<unknown> ? N : never
}[ModeName]

/** What the terminal asks of a mode. */
export type Asked<N extends TerminalMode> =
  (typeof MODES)[N]['terminal'] extends InTerminal<infer A> ? A : never

const NAMES = Object.keys(MODES) as ModeName[]

export const ACTION_MODES: readonly ActionMode[] = NAMES.filter(
  (name): name is ActionMode => MODES[name].action !== undefined,
)

export const TERMINAL_MODES: readonly TerminalMode[] = NAMES.filter(
  (name): name is TerminalMode => MODES[name].terminal !== undefined,
)

export function inAction(name: ActionMode): InAction {
  return MODES[name].action
}

export function inTerminal<N extends TerminalMode>(name: N): InTerminal<Asked<N>> {
  const modes: { readonly [P in TerminalMode]: { readonly terminal: InTerminal<Asked<P>> } } = MODES
  return modes[name].terminal
}

/** All that it takes in the terminal, in the order in which it names them. */
export function optionsOf(name: TerminalMode): readonly OptionName[] {
  return [...inTerminal(name).options, ...OPTIONS_OF_EVERY_MODE]
}
