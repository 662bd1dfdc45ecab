import { IAM, type World } from './world.ts'

export const dev = `${IAM}:role/teams/eu/dev`
export const alice = `${IAM}:user/alice`
export const VIEW = 'AmazonEKSViewPolicy'
export const EDIT = 'AmazonEKSEditPolicy'
const ADMIN = 'AmazonEKSClusterAdminPolicy'

export const world: World = {
  mode: 'API_AND_CONFIG_MAP',
  roles: [dev],
  users: [alice],
  entries: [
    {
      principal: dev,
      username: 'dev:{{SessionName}}',
      groups: ['devs', 'viewers'],
      tags: { team: 'eu' },
      policies: [{ name: VIEW }, { name: EDIT, namespaces: ['shop', 'shop-*'] }],
    },
    { principal: alice, username: 'alice', policies: [{ name: ADMIN }] },
  ],
}

export const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `${IAM}:role/${name}`)
export const five: World = {
  mode: 'API',
  roles: names,
  entries: names.map((principal, index) => ({
    principal,
    username: `${principal}:{{SessionName}}`,
    ...(index === 1 ? {} : { policies: [{ name: VIEW }] }),
  })),
}

/** Why a case of access entries cannot be put to moto. */
export const NO_ENTRIES = { moto: 'has no access entries' }

/** Why a case of changing the tags of an entry cannot be put to either. */
export const NO_TAGS = { ...NO_ENTRIES, ministack: 'shows an entry with the tags that it was made with' }
