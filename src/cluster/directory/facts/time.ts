import { type Path, type Reading, readText } from '../../../rbac/read/reading.ts'
import { reportText } from './fields.ts'

/** A time of RFC 3339 as `2026-10-01T09:00:00.000Z`; `undefined` when absent, or reported as none. */
export function readTime(reading: Reading, path: Path, value: unknown): string | undefined {
  const found = readText(reading, path, value)
  if (found === undefined) return undefined
  const time = normalTime(found)
  if (time === undefined)
    reportText(reading, path, {
      found,
      allowed: 'a time of RFC 3339',
      fix: 'Write it as 2026-10-01T09:00:00Z.',
    })
  return time
}

/** What is below a millisecond is cut off. Source: RFC 3339, section 5.6 */
export function normalTime(text: string): string | undefined {
  const parts = /^(\d{4}-\d\d)-(\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(
    text,
  )
  if (parts === null) return undefined
  const [, month = '', day = '', clock = '', fraction = '', zone = ''] = parts
  const date = `${month}-${day}`
  // Else 31 February would be a day of March.
  if (Number.isNaN(Date.parse(date)) || new Date(date).toISOString().slice(0, 10) !== date) return undefined
  const time = Date.parse(`${date}T${clock}${fraction.slice(0, 4)}${zone.toUpperCase()}`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
