// Packs the npm package into the folder that is named, or into the present one.
import { packTarball } from './tarball.ts'

const { path, files, size, unpackedSize } = packTarball(process.argv[2] ?? '.')
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
console.log(`${path}: ${files.length} files, ${megabytes(size)}, unpacked ${megabytes(unpackedSize)}`)
