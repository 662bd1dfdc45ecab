import { createHash } from 'node:crypto'

/** SHA-256, hex, of the data of a ConfigMap, whatever the order of its keys. */
export function dataHash(data: Readonly<Record<string, string>>): string {
  const entries = Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex')
}
