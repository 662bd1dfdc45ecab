import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again until `isSo`. The servers tell each other of a change after it was stored, not before. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`30 s passed, but it is not true that ${what}.`)
    await sleep(100)
  }
}
