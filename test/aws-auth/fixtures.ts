import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text of test/fixtures/aws-auth under the data key that it is for. */
export interface Fixture {
  readonly name: string
  readonly key: 'mapRoles' | 'mapUsers' | 'mapAccounts'
  readonly text: string
  readonly data: Readonly<Record<string, string>>
}

const FOLDER = join(import.meta.dirname, '../fixtures/aws-auth')

export const FIXTURES: readonly Fixture[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => {
    const name = file.slice(0, -'.yaml'.length)
    const key = keyOf(name)
    const text = readFileSync(join(FOLDER, file), 'utf8')
    return { name, key, text, data: { [key]: text } }
  })

function keyOf(name: string): Fixture['key'] {
  if (name.startsWith('map-users-')) return 'mapUsers'
  return name.startsWith('map-accounts-') ? 'mapAccounts' : 'mapRoles'
}
