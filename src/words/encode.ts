/**
 * The one place where text from outside (ARNs, names, messages of servers) is made safe to show. Everything that
 * `src/render/` puts out is either written in this folder or has passed through one of these functions.
 */

/** Longest text that `inlineCode` shows whole, in code points. */
const CODE_LENGTH = 240
/** Longest text that the other functions show whole, in code points. */
const PLAIN_LENGTH = 1_000

/**
 * Text as one Markdown code span: on one line, never HTML, a link or a mention. Characters that cannot be seen are
 * shown as `\u202e`; a text of more than 240 characters is cut in the middle and its length is said.
 *
 * A `|` stays as it is: `tableRow` escapes it where a table needs that.
 */
export function inlineCode(text: string): string {
  if (text === '') return '(empty)'
  const shown = visibleInCode(cut(text, CODE_LENGTH)).replace(/^ | (?= )| $/g, '\\u0020')
  const fence = '`'.repeat(longestRun(shown, /`+/g) + 1)
  // GitHub reads $`…`$ as mathematics, and CommonMark a leading backtick as part of the fence.
  const pad = /^[`$]|[`$]$/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/**
 * Text outside code, for one line of Markdown: nothing in it has a meaning. Words that GitHub would turn into
 * something else (`@team`, addresses, `#1`, commit ids, `:emoji:`, mathematics) and text between backticks are
 * shown as code.
 */
export function plainMarkdown(text: string): string {
  const spans = cut(text, PLAIN_LENGTH)
    .trim()
    .split(/(`[^`\n]+`)/)
  const parts = spans.flatMap((span, index) =>
    index % 2 === 1 ? [inlineCode(span.slice(1, -1))] : span.split(/( +)/).flatMap(plainWord),
  )
  const line = parts.filter((part) => part !== '').reduce(joinSpans, '')
  return line.replace(/^(\d*)([-+=.)])/, '$1\\$2')
}

/** Text as code inside of an element of HTML: nothing in it is HTML, a mention or a link. */
export function htmlCode(text: string): string {
  if (text === '') return '(empty)'
  const shown = visibleInCode(cut(text, CODE_LENGTH))
  return `<code>${shown.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`
}

/** Lines of text as a fenced code block that nothing in them can close. */
export function fencedBlock(language: 'diff' | 'text', lines: readonly string[]): string {
  const shown = lines.map(visibleInCode).join('\n')
  const fence = '`'.repeat(Math.max(3, longestRun(shown, /`+/g) + 1))
  return `${fence}${language}\n${shown}\n${fence}`
}

/** A Markdown link. `label` is Markdown; an address that is not `http(s)` leaves the label alone. */
export function link(label: string, url: string): string {
  if (!/^https?:\/\/[!-~]+$/.test(url)) return label
  const target = url.replace(/[()<>\\|`"*_]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
  return `[${label}](${target})`
}

/** A row of a Markdown table; the cells are Markdown. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/**
 * Text inside a quoted label of a Mermaid diagram: letters and digits, all else as an entity of Mermaid's own, so that
 * nothing in it is syntax, Markdown, HTML, an icon or mathematics. A text of more than 48 characters is cut in the
 * middle.
 *
 * Source: `encodeEntities` and `decodeEntities` in packages/mermaid/src/utils.ts
 */
export function encodeMermaid(text: string): string {
  if (text === '') return '(empty)'
  // Mermaid puts marks of its own in the place of entities for a while: `ﬂ°…¶ß`.
  const characters = Array.from(visible(text).replace(/\ufb02(?=\u00b0)|\u00b6(?=\u00df)/g, escapeCharacter))
  const over = characters.length - MERMAID_LENGTH
  const tail = Math.floor(MERMAID_LENGTH / 3)
  const shown =
    over > 0 ? [...characters.slice(0, MERMAID_LENGTH - tail), '…', ...characters.slice(-tail)] : characters
  return shown.map(mermaidCharacter).join('')
}

const MERMAID_LENGTH = 48

function mermaidCharacter(character: string, index: number, all: readonly string[]): string {
  if (/[A-Za-z0-9]/.test(character)) return character
  // One between two others is only a space.
  const between = index > 0 && index < all.length - 1 && all[index - 1] !== ' '
  return character === ' ' && between ? character : `#${character.codePointAt(0) ?? 0};`
}

/** Lines of this program's own and labels made by `encodeMermaid`, as a diagram that GitHub draws. */
export function mermaidBlock(lines: readonly string[]): string {
  return ['```mermaid', ...lines, '```'].join('\n')
}

/**
 * Text for one line of a terminal or of a job's log: escape sequences and line breaks are shown, and nothing in it
 * is a workflow command, wherever in the line it is put, and wherever the line is broken.
 *
 * Source: `ActionCommand.cs` of actions/runner: `::` counts after leading white space, `##[` anywhere.
 */
export function terminal(text: string): string {
  return visible(cut(text, PLAIN_LENGTH))
    .replace(/#(?=#\[)/g, '\\u0023')
    .replace(/^ *:| :(?=:|$)/g, (found) => `${found.slice(0, -1)}\\u003a`)
}

/** Text for `core.error` and its like, which encode `%` and line breaks themselves. Its lines stay lines. */
export function annotationText(text: string): string {
  return text.split('\n').map(terminal).join('\n')
}

/** Characters that have no shape, change the direction of others, or are spaces that are not U+0020. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu

/** Every invisible character as `\u0007` or `\u{e0001}`; a `\u` that was there before is told apart. */
export function visible(text: string, backslash = /\\(?=u)/g): string {
  if (/^[ -[\]-~]*$/.test(text)) return text
  return text.replace(backslash, '\\u005c').replace(INVISIBLE, escapeCharacter)
}

/** Also breaks up `\|`, which a table cannot hold in a code span, and the start of an HTML comment. */
function visibleInCode(text: string): string {
  return visible(text, /\\(?=[u|])/g).replaceAll('<!--', '\\u003c!--')
}

function escapeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16)
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
}

/** Keeps two thirds of what fits from the front and one third from the end. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const characters = Array.from(text)
  if (characters.length <= length) return text
  const tail = Math.floor(length / 3)
  const head = characters.slice(0, length - tail).join('')
  return `${head} … (${characters.length} characters) … ${characters.slice(-tail).join('')}`
}

function longestRun(text: string, runs: RegExp): number {
  return (text.match(runs) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}

/** What GitHub links, replaces or computes in plain text; and names with a `:`, `/` or `.` in them, to be read better. */
const SPECIAL_WORD = /[@#$]|\w[:/.]\w|:\/\/|:[\w+-]+:|www\.|\bgh-\d|(?=[a-f]*\d)[0-9a-f]{7}/i

function plainWord(word: string): string[] {
  if (/^ *$/.test(word)) return [word === '' ? '' : ' ']
  if (!SPECIAL_WORD.test(word)) return [escapeMarkdown(word)]
  const [, before = '', inner = '', after = ''] = /^(["'(]*)(.*?)(["'),.;:]*)$/s.exec(word) ?? [
    '',
    '',
    word,
    '',
  ]
  return [escapeMarkdown(before), inlineCode(inner), escapeMarkdown(after)]
}

function escapeMarkdown(word: string): string {
  return visible(word)
    .replace(/[\\`*_[\]~!]/g, '\\$&')
    .replace(/[<>&|]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Two code spans must not touch, or their fences become one. */
function joinSpans(text: string, part: string): string {
  return text.endsWith('`') && part.startsWith('`') ? `${text} ${part}` : text + part
}
