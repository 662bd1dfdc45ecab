export const OWNERS = ['adopt'] as const

/** What a file says of owners: `adopt` takes what another tool has, and that tool keeps its marks. */
export type Owners = (typeof OWNERS)[number]

/** `owners` of an entry of the file. */
export interface SaidOwners {
  readonly owners?: Owners
}

/** The part of a value that says `owners`, for another value; empty where it is not said. */
export function saidOwners({ owners }: { readonly owners?: Owners | undefined }): SaidOwners {
  return owners === undefined ? {} : { owners }
}

/**
 * What is said where another tool has what a plan changes or removes: nothing with the word of the file. Without it, an
 * error; but a warning of what the set owns already, because that was adopted before.
 */
export function severityBeside(
  { owners }: SaidOwners,
  { isOurs }: { readonly isOurs: boolean },
): 'error' | 'warning' | undefined {
  if (owners === 'adopt') return undefined
  return isOurs ? 'warning' : 'error'
}
