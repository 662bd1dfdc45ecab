import { homedir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { isThere } from '../is-there.ts'

/**
 * The files of the default kubeconfig, absolute: those of `KUBECONFIG`, or `.kube/config` in the home folder. A pod's own
 * service account is no default: what a run may do would depend on where it runs.
 *
 * Source: `NewDefaultClientConfigLoadingRules` of client-go; its `homedir` for the order on Windows.
 */
export async function defaultFiles(
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  const named = (env['KUBECONFIG'] ?? '').split(delimiter).filter((file) => file !== '')
  if (named.length > 0) return named.map((file) => resolve(file))
  const homes = [env['HOME'], join(env['HOMEDRIVE'] ?? '', env['HOMEPATH'] ?? ''), env['USERPROFILE']]
  const files = [...homes.filter((home) => home !== undefined && home !== '' && home !== '.'), homedir()].map(
    (home) => resolve(home ?? '', '.kube', 'config'),
  )
  for (const file of files) if (await isThere(file)) return [file]
  return files.slice(0, 1)
}
