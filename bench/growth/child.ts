/** Does hostile inputs, one after the other, and sends what each cost: `child.ts INDEX:SIZE INDEX:SIZE …`. */
import { CASES } from './cases.ts'

for (const job of process.argv.slice(2)) {
  const [index = '', size = ''] = job.split(':')
  const one = CASES[Number(index)]
  if (one === undefined) throw new Error(`there is no input ${index}`)
  const work = await one.prepare(Number(size))
  const before = process.cpuUsage()
  const answer = await work()
  const { user, system } = process.cpuUsage(before)
  process.send?.({ job, seconds: (user + system) / 1e6, answer })
}
// A mode leaves its exit status behind, which is none of this process.
process.exitCode = 0
