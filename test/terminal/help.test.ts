import { test } from '@jest/globals'
import { helpText } from '../../src/terminal/help.ts'
import { expectGoldenFile } from '../golden.ts'

test('the help has every mode and option, with the modes that take it', () => {
  expectGoldenFile('test/terminal/golden/help.txt', helpText())
})
