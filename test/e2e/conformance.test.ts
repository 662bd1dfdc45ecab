import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { startOwnServer } from '../loopback/conformance/own-server.ts'
import { describeReading } from '../loopback/conformance/suite.ts'
import { MINISTACK, MOTO, startStandIn } from './servers/aws-stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'eks-access-conformance-'))

/** The first time, what they are made of is downloaded. */
const WITHIN = 300_000

describeReading('loopback', startOwnServer)
describeReading('moto', () => startStandIn(MOTO, folder), WITHIN)
describeReading('ministack', () => startStandIn(MINISTACK, folder), WITHIN)

afterAll(() => rmSync(folder, { recursive: true }))
