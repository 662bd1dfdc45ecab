import type { InputName } from './parameter/inputs.ts'
import { ACTION_MODES, type ActionMode, inAction } from './registry.ts'

/**
 * The modes that alone take an input; nothing where a run may pass it whatever its mode. That is so as soon as a mode
 * that an event chooses reads it: a workflow does not know which of them it will be.
 */
export function ownersOf(input: InputName): readonly ActionMode[] | undefined {
  const readers = ACTION_MODES.filter((mode) => inAction(mode).inputs.includes(input))
  if (readers.length === 0 || readers.some((mode) => inAction(mode).chosen === 'by-event')) return undefined
  return readers
}
