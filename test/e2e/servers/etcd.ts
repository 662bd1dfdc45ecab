import { join } from 'node:path'
import { freePort } from './port.ts'
import { type Server, startServer } from './server.ts'

export interface Etcd {
  readonly server: Server
  readonly url: string
}

export async function startEtcd(at: { readonly binary: string; readonly folder: string }): Promise<Etcd> {
  const url = `http://127.0.0.1:${await freePort()}`
  const peer = `http://127.0.0.1:${await freePort()}`
  const server = await startServer({
    name: 'etcd',
    command: at.binary,
    args: [
      `--data-dir=${join(at.folder, 'etcd')}`,
      `--listen-client-urls=${url}`,
      `--advertise-client-urls=${url}`,
      `--listen-peer-urls=${peer}`,
      `--initial-advertise-peer-urls=${peer}`,
      `--initial-cluster=default=${peer}`,
      '--log-level=warn',
      // Nothing here outlives the run, so nothing needs to reach the disk.
      '--unsafe-no-fsync',
    ],
    logFile: join(at.folder, 'etcd.log'),
    ready: async () => (await fetch(`${url}/readyz`)).ok,
  })
  return { server, url }
}
