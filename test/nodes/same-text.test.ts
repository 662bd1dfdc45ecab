import { beforeAll, describe, expect, test } from '@jest/globals'
import { type NodeVersion, nodeOf } from './node.ts'
import { BY_CONTEXT, kubeconfig, quickstartApi, type Said, session } from './session.ts'

/** The lowest of each line that is supported, the lowest for a proxy, and the newest there is. */
const versions: readonly NodeVersion[] = ['22.19.0', '22.21.0', '24.4.1', '24.5.0', '26.12.1']

async function sessionByKubeconfig(node: string): Promise<Said> {
  const api = await quickstartApi()
  try {
    return await session({ node }, BY_CONTEXT, kubeconfig(api.url))
  } finally {
    await api.close()
  }
}

describe.each([
  { cluster: 'a directory', run: (node: string) => session({ node }) },
  { cluster: 'a kubeconfig', run: sessionByKubeconfig },
])('the quickstart on a cluster of $cluster', ({ run }) => {
  let here: Said
  beforeAll(async () => {
    here = await run(process.execPath)
  })

  test('is planned, applied and explained by the Node of the tests', () => {
    expect(Object.values(here).map(({ code }) => code)).toEqual([0, 2, 2, 0, 0, 0])
  })

  test.each(versions)('has the same text on Node %s', async (version) => {
    expect(await run(nodeOf(version))).toEqual(here)
  })
})
