import { visible } from '../../words/encode.ts'

/**
 * A row of a table as RFC 4180 has it, every cell in quotes. What is in a list is separated by `; `.
 *
 * A spreadsheet takes a cell for a formula that begins with one of a few characters, whether it is in quotes or not; an
 * apostrophe before it makes it text. Where the spreadsheet separates by semicolons or tabs, each part is a cell.
 *
 * Sources: https://www.rfc-editor.org/rfc/rfc4180, https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvRow(cells: readonly (string | readonly string[])[]): string {
  return `${cells.map((cell) => `"${cellText(cell).replaceAll('"', '""')}"`).join(',')}\r\n`
}

function cellText(cell: string | readonly string[]): string {
  return (typeof cell === 'string' ? [cell] : cell).map((one) => inert(visible(one))).join('; ')
}

/** Where a cell may begin: in front, and behind what separates cells somewhere; blanks may be dropped. */
const FORMULA = /(^|[;,|"])( *)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g

function inert(text: string): string {
  return text.replace(FORMULA, "$1$2'")
}
