/** A block that GitHub shows in red: a sentence, which may be empty, and a list. */
export function alert(sentence: string, lines: readonly string[]): string | undefined {
  if (sentence === '' && lines.length === 0) return undefined
  const list = lines.length === 1 && sentence === '' ? lines : lines.map((line) => `- ${line}`)
  const gap = sentence !== '' && list.length > 0 ? [''] : []
  const text = [...(sentence === '' ? [] : [sentence]), ...gap, ...list]
  return ['[!CAUTION]', ...text].map((line) => `> ${line}`.trimEnd()).join('\n')
}
