/** `25`, `37.5`: a share in percent, to one decimal, and never rounded down to a limit that it is above. */
export function percent(part: number, whole: number): string {
  return String(Math.ceil((part / whole) * 1000 - 1e-9) / 10)
}
