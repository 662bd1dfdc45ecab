import type { Spread } from './measure.ts'

/** Milliseconds: median, with minimum and maximum in brackets. */
export function times({ median, min, max }: Spread): string {
  return `${Math.round(median)} (${Math.round(min)}–${Math.round(max)})`
}

/** `4.7× (3.8–4.9)` */
export function ratio({ median, min, max }: Spread): string {
  return `${median.toFixed(1)}× (${min.toFixed(1)}–${max.toFixed(1)})`
}

/** `1,000` */
export function number(value: number): string {
  return value.toLocaleString('en')
}
