import { sha } from '../loopback/github-state.ts'
import type { World } from './world.ts'

/** Appends to the access file of the default branch, or takes it out of there, and appends to that of the checkout. */
export async function appendPolicy(
  world: World,
  { before, now }: { readonly before: string | undefined; readonly now: string },
): Promise<void> {
  const { 'access.yaml': text = '', ...others } = world.state.files[sha('main')] ?? {}
  world.state.files[sha('main')] =
    before === undefined ? others : { ...others, 'access.yaml': `${text}${before}` }
  await world.edit('access.yaml', (access) => `${access}${now}`)
}
