// Loaded into a Node process whose memory is asked for: at its end it writes its peak, in KiB, to the file that the
// environment names. Not `process.resourceUsage().maxRSS`: Linux gives a child at least what its parent had when it
// started it, and the benchmark is large.
import { readFileSync, writeFileSync } from 'node:fs'

process.on('exit', () => {
  const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
  writeFileSync(process.env.EKS_ACCESS_BENCH_PEAK, peak)
})
