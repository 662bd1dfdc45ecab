import type { GitHub } from '../../github/port.ts'

/**
 * Why somebody has no say in what is applied; `undefined` for people who may write to the repository. It is what GitHub
 * says now: nobody knows what they might do then. Continues "bob …".
 *
 * @throws GitHubError
 */
export async function whyMayNotWrite(github: GitHub, login: string): Promise<string | undefined> {
  switch (await github.permission(login)) {
    case 'admin':
    case 'write':
      return undefined
    case 'read':
      return 'has only read permission to the repository'
    case 'none':
      return 'has no permission to the repository'
    case undefined:
      return 'may not have write permission to the repository: GitHub does not say'
  }
}
