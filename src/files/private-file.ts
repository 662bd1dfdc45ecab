import { randomUUID } from 'node:crypto'
import { lstat, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file that only its owner can read. It takes the place of what stands there, also of a link or of a file that
 * others can read: neither is written to. A device (`/dev/stdout`) is.
 */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  if (await isDevice(path)) return await writeFile(path, text)
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`)
  try {
    await writeFile(temporary, text, { flag: 'wx', mode: 0o600 })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function isDevice(path: string): Promise<boolean> {
  try {
    const found = await lstat(path)
    return found.isCharacterDevice() || found.isFIFO()
  } catch {
    return false
  }
}
