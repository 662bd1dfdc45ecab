/**
 * Who issues the ID tokens of a GitHub, exactly: https://docs.github.com/en/actions/reference/security/oidc, for
 * GitHub Enterprise Cloud with data residency and GitHub Enterprise Server the pages of the same name.
 *
 * @param serverUrl GITHUB_SERVER_URL: `https://github.com`, `https://octo.ghe.com`, `https://github.example.com`
 */
export function issuerOf(serverUrl: string): string {
  const { origin } = new URL(serverUrl)
  if (origin === GITHUB_COM) return ISSUER
  const [, tenant] = /^https:\/\/([a-z0-9-]+)\.ghe\.com$/.exec(origin) ?? []
  return tenant === undefined ? `${origin}/_services/token` : `https://token.actions.${tenant}.ghe.com`
}

/** On github.com an enterprise can have its name put behind the issuer of all its tokens. */
export function isIssuerOf(issuer: string, serverUrl: string): boolean {
  const own = issuerOf(serverUrl)
  return issuer === own || (own === ISSUER && ENTERPRISE_ISSUER.test(issuer))
}

const GITHUB_COM = 'https://github.com'
const ISSUER = 'https://token.actions.githubusercontent.com'
const ENTERPRISE_ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9_-]+$/
