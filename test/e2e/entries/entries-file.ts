import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServedEntry } from './served-entries.ts'

/** The two files by which EKS tells the authenticator of a cluster what it does not find in aws-auth. */
export interface EntriesFiles {
  readonly entries: string
  /** Which backends it asks. */
  readonly mode: string
}

/** What is in the two files. */
export interface Entering {
  readonly mode: string
  readonly entries: readonly ServedEntry[]
}

/**
 * Writes both files, each where it changed, so that a reader finds the old one or the new one and no part of either.
 *
 * @returns where they are, and what writes them again
 */
export function writeEntriesFiles(
  folder: string,
  start: Entering,
): { readonly files: EntriesFiles; readonly write: (next: Entering) => void } {
  const at = join(folder, 'entries')
  mkdirSync(at, { recursive: true })
  const files = { entries: join(at, 'entries.json'), mode: join(at, 'mode.json') }
  const written = new Map<string, string>()
  let version = 0
  const writeOne = (path: string, content: object): void => {
    const text = JSON.stringify(content)
    if (written.get(path) === text) return
    written.set(path, text)
    const LastUpdatedDateTime = String(Math.floor(Date.now() / 1000))
    writeFileSync(
      `${path}.new`,
      JSON.stringify({ LastUpdatedDateTime, Version: String(++version), ...content }),
    )
    renameSync(`${path}.new`, path)
  }
  const write = ({ mode, entries }: Entering): void => {
    writeOne(files.entries, mappingsOf(entries))
    writeOne(files.mode, { backendMode: backendsOf(mode).join(' ') })
  }
  write(start)
  return { files, write }
}

/**
 * In this order, as the creator of a cluster and access entries come before aws-auth in EKS. In mode CONFIG_MAP there
 * are no entries, which is as good as not asking for them: only a change of the backends makes the authenticator load
 * aws-auth anew, and for a moment it knows no rows.
 */
export function backendsOf(mode: string): readonly string[] {
  return ['MountedFile', 'DynamicFile', ...(mode === 'API' ? [] : ['EKSConfigMap'])]
}

/** Source: `DynamicFileData` in `pkg/mapper/dynamicfile` of aws-iam-authenticator. */
function mappingsOf(entries: readonly ServedEntry[]): object {
  const of = (kind: string, key: string): object[] =>
    entries
      .filter(({ arn }) => arn.includes(`:${kind}/`))
      .map(({ id, arn, username, groups }) => ({ [key]: arn, username, groups, userid: id }))
  return { mapRoles: of('role', 'rolearn'), mapUsers: of('user', 'userarn'), mapAccounts: [] }
}
