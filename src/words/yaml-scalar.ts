import { asciiJson } from './ascii-json.ts'

/** Plain where YAML 1.1 and 1.2 both read it as that very text, also between the brackets of a list; else in quotes. */
export function yamlScalar(text: string): string {
  const isPlain = /^[A-Za-z](?:[\w./:@+=-]*[A-Za-z0-9])?$/.test(text)
  return isPlain && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : asciiJson(text)
}
