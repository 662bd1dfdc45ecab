/** Whole seconds, up to an hour, as an input or an option gives them. */
export function isSeconds(value: string): boolean {
  return /^\d{1,4}$/.test(value) && Number(value) <= 3600
}
