import { generateKeyPairSync } from 'node:crypto'

/** What a secret access key looks like in a test; new in each run, so that none stands in a file. */
export const SECRET = generateKeyPairSync('ed25519')
  .privateKey.export({ format: 'der', type: 'pkcs8' })
  .toString('base64')

/**
 * Makes this process one that has AWS credentials of its own and knows nothing of the machine's. Gives what puts
 * the environment back.
 */
export function enterAwsEnvironment(): () => void {
  const before = { ...process.env }
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name]
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: SECRET,
    AWS_MAX_ATTEMPTS: '3',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nowhere/config',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials',
  })
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}
