import { openDoor } from '../../src/cluster/open.ts'
import { describeDoor } from './contract.ts'

describeDoor('a real API server', async () => {
  const door = openDoor(
    { door: 'context', name: 'real', context: 'ctx', kubeconfig: 'kc-admin.yaml' },
    { folder: '/tmp/clu/run' },
  )
  const readOnlyDoor = openDoor(
    { door: 'context', name: 'real', context: 'ctx', kubeconfig: 'kc-read.yaml' },
    { folder: '/tmp/clu/run' },
  )
  return { door, readOnlyDoor, bindings: 600, close: async () => {} }
})
