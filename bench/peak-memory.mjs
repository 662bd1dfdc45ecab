// Loaded into each Node process that is measured: says its peak memory, in KiB, to whoever holds its fourth pipe.
import { writeSync } from 'node:fs'

process.on('exit', () => {
  writeSync(3, String(process.resourceUsage().maxRSS))
})
