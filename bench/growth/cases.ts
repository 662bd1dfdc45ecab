import { AWS_AUTH_CASES } from './cases/aws-auth.ts'
import { PROGRAM_CASES } from './cases/program.ts'
import { RBAC_CASES } from './cases/rbac.ts'
import { TEXT_CASES } from './cases/text.ts'
import { YAML_CASES } from './cases/yaml.ts'
import type { Hostile } from './hostile.ts'

/** Each hostile input of each parser and regular expression that reads what others write. */
export const CASES: readonly Hostile[] = [
  ...AWS_AUTH_CASES,
  ...YAML_CASES,
  ...RBAC_CASES,
  ...TEXT_CASES,
  ...PROGRAM_CASES,
]
