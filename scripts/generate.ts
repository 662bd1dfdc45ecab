// Writes, or with --check holds against their sources, the files that are made from others.
import './generate-schema.ts'
import './generate-action.ts'
import './generate-readme.ts'
import './generate-problem-index.ts'
import './generate-dangers.ts'
