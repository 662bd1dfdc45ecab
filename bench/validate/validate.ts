import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Bench } from '../bench.ts'
import { type Candidate, type Paired, pair } from '../measure.ts'
import { type Profile, profile } from '../profile/profile.ts'

/** What a start takes. */
export interface ValidateFigures {
  /** `validate` of the example, and a Node process with an empty file. */
  readonly paired: Paired
  readonly profile: Profile
  readonly bundle: { readonly files: number; readonly bytes: number; readonly entry: number }
}

export async function measureValidate({ program, runs }: Bench): Promise<ValidateFigures> {
  // A copy: the folder is the home of a process that is measured, too.
  const folder = mkdtempSync(join(tmpdir(), 'eks-access-validate-'))
  cpSync('examples/quickstart', folder, { recursive: true })
  const validate: Candidate = { command: [...program, 'validate'], folder }
  const empty: Candidate = {
    command: [program[0] ?? '', resolve(import.meta.dirname, 'empty.mjs')],
    folder,
  }
  try {
    return {
      paired: await pair(validate, empty, runs),
      profile: await profile(validate),
      bundle: bundleSizes(program[1] ?? ''),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function bundleSizes(entry: string): ValidateFigures['bundle'] {
  const folder = dirname(entry)
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const size = (name: string): number => statSync(join(folder, name)).size
  return {
    files: files.length,
    bytes: files.reduce((sum, name) => sum + size(name), 0),
    entry: statSync(entry).size,
  }
}
