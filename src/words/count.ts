/** `1 row`, `2,000 rows`; `1 access entry`, `2 access entries`. */
export function counted(count: number, noun: string): string {
  return `${thousands(count)} ${plural(count, noun)}`
}

/** `row`, `rows`; `entry`, `entries`. */
export function plural(count: number, noun: string): string {
  if (count === 1) return noun
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** `2,000`. By hand, because loading Intl's data costs a short run more than its work. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** All of them together. */
export function sum(counts: readonly number[]): number {
  return counts.reduce((all, one) => all + one, 0)
}

/** `two`; from ten on in digits. */
export function inWords(count: number): string {
  return SMALL[count] ?? thousands(count)
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
