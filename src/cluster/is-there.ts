import { lstat } from 'node:fs/promises'

/** Whether there is a file, folder or link at the path. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch {
    return false
  }
}
