/** A text without its line breaks and indents. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
