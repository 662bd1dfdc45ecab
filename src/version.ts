// Written by `npm run generate` from package.json.

/** `1.2.3` */
export const VERSION = '0.1.0'

/** Where the project is: `https://github.com/OWNER/NAME`. */
export const REPOSITORY = 'https://github.com/your-org/eks-access'
