import type { GitHub } from '../../github/port.ts'

/** A workflow's file as a run had it, beside that of the default branch, which alone is genuine. */
export type FileVerdict =
  | { readonly kind: 'genuine'; readonly text: string }
  /** The commit of the run has no such file. */
  | { readonly kind: 'absent' }
  /** The default branch had none. */
  | { readonly kind: 'added' }
  | { readonly kind: 'changed' }

/**
 * The one rule about the file that a run may have used: that of `genuine`, the commit of the default branch that the run
 * was made on, to the letter. A plan asks it before the merge, and an apply after it.
 *
 * @param about `ran`: the commit from which GitHub took the file
 * @throws GitHubError where GitHub cannot be asked, or does not show one of the two commits
 */
export async function judgeFile(
  github: Pick<GitHub, 'readFile'>,
  about: { readonly path: string; readonly ran: string; readonly genuine: string },
): Promise<FileVerdict> {
  const { path, ran, genuine } = about
  const text = await github.readFile(path, ran)
  if (text === undefined) return { kind: 'absent' }
  const before = await github.readFile(path, genuine)
  if (before === undefined) return { kind: 'added' }
  return before === text ? { kind: 'genuine', text } : { kind: 'changed' }
}

/** Why a file makes a run's signature not count; `it` is the signature. */
export function whyNotGenuine(
  kind: Exclude<FileVerdict['kind'], 'genuine'>,
  { path, ran, genuine }: { readonly path: string; readonly ran: string; readonly genuine: string },
): string {
  switch (kind) {
    case 'absent':
      return `its commit ${ran.slice(0, 7)} has no ${path}`
    case 'added':
      return `its run used a ${path} that the pull request added: the default branch had none at ${genuine.slice(0, 7)}`
    case 'changed':
      return `its run used another ${path} than the default branch has at ${genuine.slice(0, 7)}`
  }
}
