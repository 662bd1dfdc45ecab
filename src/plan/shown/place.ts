import type { Place } from '../../problem/problem.ts'

/** A line of a file of the repository, where people can look. */
export interface ShownPlace {
  readonly file: string
  /** 1-based. */
  readonly line: number
}

/** `undefined` of what is in no file, or in no line. */
export function shownPlace(where: Place | undefined): ShownPlace | undefined {
  const { file, line } = where ?? {}
  return file === undefined || line === undefined ? undefined : { file, line }
}
