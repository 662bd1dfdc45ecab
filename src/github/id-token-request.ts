/** Where a job asks for ID tokens, and with which token: GitHub gives both to jobs with `id-token: write`. */
export interface IdTokenRequest {
  /** ACTIONS_ID_TOKEN_REQUEST_URL; with a query. */
  readonly url: string
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN */
  readonly token: string
}

/** What the job may ask with; `undefined` where it has no `id-token: write`. `process.env` fits. */
export function idTokenRequest(
  env: Readonly<Record<string, string | undefined>>,
): IdTokenRequest | undefined {
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL']
  const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  return url && token ? { url, token } : undefined
}
