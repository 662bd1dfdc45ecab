import type { ModeInput } from '../../modes/decide-mode.ts'
import type { Input } from '../../modes/parameter/input.ts'
import { readOneOf } from '../../modes/parameter/reading.ts'
import { ACTION_MODES, inAction } from '../../modes/registry.ts'
import { listed } from '../../words/list.ts'

const WORDS: readonly ModeInput[] = ['auto', ...ACTION_MODES]

const byEvent = ACTION_MODES.filter((mode) => inAction(mode).chosen === 'by-event').map(
  (mode) => `\`${mode}\``,
)

/** The input `mode`: what it can be, and what is said of it, follow from the modes. */
export const MODE_INPUT: Input<ModeInput> = {
  description: [
    'With `auto`, the event decides: a pull request is planned, a push to the default branch is applied.',
    `${listed(byEvent, byEvent.length)} can only do less than that: \`apply\` on a pull request is refused.`,
    ...ACTION_MODES.flatMap((mode) => {
      const declared = inAction(mode)
      return declared.chosen === 'by-name' ? [declared.description] : []
    }),
  ].join(' '),
  default: 'auto',
  allowed: WORDS.join(', '),
  read: (text) => readOneOf(WORDS, text || 'auto'),
}
