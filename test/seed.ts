import fc from 'fast-check'

// The same cases in every run, so that a red run is red again; EKS_ACCESS_SEED looks at others.
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env['EKS_ACCESS_SEED'] ?? 20_261_122),
})
