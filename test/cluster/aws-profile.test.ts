import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openDoor } from '../../src/cluster/open.ts'
import { enterAwsEnvironment } from '../loopback/aws-environment.ts'

let folder: string
let leave: () => void
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-profile-'))
  leave = enterAwsEnvironment()
  delete process.env['AWS_ACCESS_KEY_ID']
})
afterEach(async () => {
  leave()
  await rm(folder, { recursive: true })
})

async function refusedWith(profile: string, files: { config: string; credentials: string }) {
  const [config, credentials] = [join(folder, 'config'), join(folder, 'credentials')]
  await Promise.all([writeFile(config, files.config), writeFile(credentials, files.credentials)])
  Object.assign(process.env, {
    AWS_PROFILE: profile,
    AWS_CONFIG_FILE: config,
    AWS_SHARED_CREDENTIALS_FILE: credentials,
  })
  const door = openDoor({ door: 'eks', name: 'prod', region: 'ap-northeast-1' }, { folder: '.' })
  return expect(door.reader()).rejects
}

const config =
  '[default]\nregion = eu-west-1\n[profile dev]\nregion = eu-west-1\n[sso-session corp]\nsso_region = eu-west-1\n'

test('a profile that does not exist is told with those that there are', async () => {
  await (await refusedWith('prodd', { config, credentials: '[ops]\nregion = eu-west-1\n' })).toMatchObject({
    kind: 'unauthorized',
    message: 'The AWS configuration has no profile "prodd". There are: default, dev, ops.',
    fix: expect.stringContaining('AWS_PROFILE'),
  })
})

test('one that exists without credentials is not told as missing', async () => {
  await (await refusedWith('dev', { config, credentials: '' })).toMatchObject({
    kind: 'unauthorized',
    message: expect.stringMatching(/^There are no AWS credentials: .*[.]$/s),
  })
})

test('where there is no profile at all, that is said', async () => {
  await (await refusedWith('dev', { config: '', credentials: '' })).toMatchObject({
    message: 'The AWS configuration has no profile "dev". There is none.',
  })
})
