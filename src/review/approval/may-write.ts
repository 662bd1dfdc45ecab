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
      return 'may only read the repository'
    case 'none':
      return 'may do nothing in the repository'
    case undefined:
      return 'may write to the repository or not: GitHub does not say'
  }
}
