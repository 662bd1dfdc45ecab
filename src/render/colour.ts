import type { Severity } from '../problem/problem.ts'
import type { ChangeSymbol } from './change/description.ts'

/** Gives text a colour, or leaves it alone. */
export type Paint = (style: Style, text: string) => string

export type Style = keyof typeof CODES

/** Select Graphic Rendition, ECMA-48. */
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 } as const

/** @param colour whether the terminal shows colours; without it, text stays text */
export function painter(colour: boolean): Paint {
  return colour ? (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (_, text) => text
}

export const SYMBOL_STYLE: Readonly<Record<ChangeSymbol, Style>> = {
  '+': 'green',
  '~': 'yellow',
  '−': 'red',
  '±': 'magenta',
  '·': 'dim',
}

export const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
}
