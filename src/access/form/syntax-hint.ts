/** What the line in which a YAML parser gave up most likely needs. */
export function hintFor(source: string, offset: number): { readonly allowed?: string; readonly fix: string } {
  const start = source.lastIndexOf('\n', offset - 1) + 1
  const end = source.indexOf('\n', offset)
  const line = source.slice(start, end < 0 ? undefined : end)

  const open = openQuote(source.slice(0, start), line)
  if (open)
    return { allowed: 'a quote that is closed on the same line', fix: 'Close the quote on the line above.' }
  if (/^ *\t/.test(line))
    return {
      allowed: 'spaces before a key or an item',
      fix: 'Replace the tab with spaces: YAML indents with spaces only.',
    }
  if (/[:-]\s+\{\{/.test(line))
    return {
      allowed: 'a template in quotes, such as "{{SessionName}}"',
      fix: 'Put the value in quotes: "{{" begins a mapping in YAML.',
    }
  if (/[:-]\s+[@`%]/.test(line))
    return {
      allowed: 'a value in quotes',
      fix: 'Put the value in quotes: YAML reserves its first character.',
    }
  if (/[:-]\s+[*&]/.test(line))
    return {
      allowed: 'a value in quotes, or an alias of an anchor above',
      fix: 'Put the value in quotes: "*" and "&" begin an alias and an anchor in YAML.',
    }
  if (/:\s[^"'#]*:\s/.test(line))
    return {
      allowed: 'one key and one value per line',
      fix: 'Put the value in quotes, or begin a new line.',
    }
  return {
    fix: 'Correct the line: look for a wrong indent, an open quote or bracket, or a missing ":".',
  }
}

/** True when nothing is left to read here, and the last line that has text opens a quote and does not close it. */
function openQuote(before: string, line: string): boolean {
  const last = before.trimEnd().split('\n').at(-1) ?? ''
  return line.trim() === '' && (last.match(/(?<!\\)"/g) ?? []).length % 2 === 1
}
