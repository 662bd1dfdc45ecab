import { join } from 'node:path'
import { test } from '@jest/globals'
import { expectGoldenFile } from '../../golden.ts'
import { startOwnServer } from './own-server.ts'
import { conformancePage } from './page.ts'
import { describeReading } from './suite.ts'

describeReading('loopback', startOwnServer)

test('the page says what each server can', () => {
  expectGoldenFile(join(import.meta.dirname, 'README.md'), conformancePage())
})
