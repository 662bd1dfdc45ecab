import type { Power, PowerCount } from '../../plan/shown/power.ts'
import { counted, thousands } from '../../words/count.ts'

/** `admin to 1 subject, read to 2`; `nothing` where nobody gains anything. */
export function grantedWords(counts: readonly PowerCount[]): string {
  return words(counts, 'to', GRANTED)
}

/** `all access from 1 subject, read from 1` */
export function takenWords(counts: readonly PowerCount[]): string {
  return words(counts, 'from', { ...GRANTED, other: 'some access' })
}

const GRANTED: Readonly<Record<Power, string>> = {
  all: 'all access',
  admin: 'admin',
  'way-to-admin': 'a way to admin',
  write: 'write',
  read: 'read',
  other: 'other permissions',
  login: 'a login without permissions',
}

/** What a power is called. */
export function powerWord(power: Power): string {
  return GRANTED[power]
}

/** Counts of several clusters are added up. */
function words(
  counts: readonly PowerCount[],
  preposition: string,
  names: Readonly<Record<Power, string>>,
): string {
  const sums = new Map<Power, number>()
  for (const { power, subjects } of counts) sums.set(power, (sums.get(power) ?? 0) + subjects)
  const parts = (Object.keys(names) as Power[]).flatMap((power) => {
    const sum = sums.get(power) ?? 0
    return sum === 0 ? [] : [{ name: names[power], sum }]
  })
  if (parts.length === 0) return `nothing ${preposition} anybody`
  return parts
    .map(({ name, sum }, index) =>
      index === 0
        ? `${name} ${preposition} ${counted(sum, 'subject')}`
        : `${name} ${preposition} ${thousands(sum)}`,
    )
    .join(', ')
}
