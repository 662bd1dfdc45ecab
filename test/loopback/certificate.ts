import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** PEM, both. */
export interface Certificate {
  readonly certificate: string
  readonly key: string
}

/** A certificate for some names that vouches for itself, new in each run. Node can make none, so openssl does. */
export function certificateFor(names: readonly string[]): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'eks-access-certificate-'))
  try {
    const files = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') }
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', files.key]
    const about = ['-subj', '/CN=eks-access test', '-days', '2']
    const extensions = ['-addext', `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`]
    execFileSync('openssl', ['req', '-x509', ...key, ...about, ...extensions, '-out', files.certificate], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    return { certificate: readFileSync(files.certificate, 'utf8'), key: readFileSync(files.key, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
