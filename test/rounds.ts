const FACTOR = atLeastOne(process.env['EKS_ACCESS_ROUNDS'] ?? '1')

/** How many cases a property test looks at: `once` in CI, `EKS_ACCESS_ROUNDS` times as many on demand. */
export function rounds(once: number): number {
  return once * FACTOR
}

/** A typing error must not make tests that look at nothing. */
function atLeastOne(text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new Error(`EKS_ACCESS_ROUNDS is ${JSON.stringify(text)}; 1, 2, 3, … are allowed.`)
  return Number(text)
}
