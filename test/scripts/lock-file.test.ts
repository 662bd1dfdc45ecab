import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

const lock: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const entries = Object.entries(lock.packages)
/** What npm downloads; the rest is this repository, the folder tools/node, and the link to it. */
const downloaded = entries.filter(([path, { link }]) => path.includes('node_modules/') && link !== true)

test('every package that npm downloads has its hash, those of other platforms too', () => {
  const without = downloaded.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
  expect(without.map(([path]) => path)).toEqual([])
})

test('nothing else is in the lock file than what npm downloads, and tools/node', () => {
  const others = entries.filter((entry) => !downloaded.includes(entry)).map(([path]) => path)
  expect(others).toEqual(['', 'node_modules/eks-access-node', 'tools/node'])
})

test('no entry names a registry, so that each machine takes its own', () => {
  const named = downloaded.filter(([, { resolved }]) => resolved !== undefined)
  expect(named.map(([path]) => path)).toEqual([])
})

test('no package runs a script when it is installed', () => {
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const withScript = entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)
  expect(allowScripts).toEqual(
    Object.fromEntries(withScript.map((path) => [path.replace('node_modules/', ''), false])),
  )
})
