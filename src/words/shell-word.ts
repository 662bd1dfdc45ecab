import { asciiJson } from './ascii-json.ts'

/** Quoted where a shell would read more than a word in it, and ASCII in any case. */
export function shellWord(text: string): string {
  if (/^[\w./:@+=,-]+$/.test(text)) return text
  return `'${asciiJson(text).slice(1, -1).replaceAll("'", `'\\''`)}'`
}
