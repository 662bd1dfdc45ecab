/**
 * What happens to live rows of aws-auth that no file declares, from what takes least to what takes most. `tidy` removes
 * those that give nobody anything, `remove` these and all others.
 */
export const UNMANAGED = ['keep', 'tidy', 'remove'] as const

export type Unmanaged = (typeof UNMANAGED)[number]

/** Whether more rows are removed under the first than under the second. */
export function takesMore(one: Unmanaged, other: Unmanaged): boolean {
  return UNMANAGED.indexOf(one) > UNMANAGED.indexOf(other)
}
