import { hide } from './kube/redact.ts'

/** Variables that hold a secret: a plugin has them too, and says them where it fails. */
const SECRET_VARIABLES = [
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'INPUT_TOKEN',
] as const

/** What the environment of this process holds is shown nowhere. */
export function hideEnvironment(): void {
  hide(...SECRET_VARIABLES.map((name) => process.env[name]))
}
