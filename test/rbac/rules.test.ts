import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { allows } from '../../src/rbac/allows.ts'
import { breakdown } from '../../src/rbac/rules.ts'
import { accessRequest, rule } from './arbitrary.ts'

describe('breakdown', () => {
  test('a rule on resources is every group, resource, verb and name', () => {
    const atoms = breakdown({
      apiGroups: ['', 'apps'],
      resources: ['x'],
      verbs: ['get', 'list'],
      resourceNames: ['a'],
    })
    expect(atoms).toEqual([
      { verb: 'get', group: '', resource: 'x', name: 'a' },
      { verb: 'list', group: '', resource: 'x', name: 'a' },
      { verb: 'get', group: 'apps', resource: 'x', name: 'a' },
      { verb: 'list', group: 'apps', resource: 'x', name: 'a' },
    ])
  })

  test('an empty list of names means every name', () => {
    const atoms = breakdown({ apiGroups: [''], resources: ['x'], verbs: ['get'], resourceNames: [] })
    expect(atoms).toEqual([{ verb: 'get', group: '', resource: 'x' }])
  })

  test('a rule on URLs is every URL and verb', () => {
    expect(breakdown({ nonResourceURLs: ['/a', '/b*'], verbs: ['get'] })).toEqual([
      { verb: 'get', url: '/a' },
      { verb: 'get', url: '/b*' },
    ])
  })

  test('its atoms allow what the rule allows', () => {
    fc.assert(
      fc.property(rule, accessRequest, (whole, request) => {
        const parts = breakdown(whole).map((atom) =>
          'url' in atom
            ? { verbs: [atom.verb], nonResourceURLs: [atom.url] }
            : {
                verbs: [atom.verb],
                apiGroups: [atom.group],
                resources: [atom.resource],
                ...(atom.name === undefined ? {} : { resourceNames: [atom.name] }),
              },
        )
        expect(parts.some((part) => allows(part, request))).toBe(allows(whole, request))
      }),
    )
  })
})

describe('allows', () => {
  const core = { apiGroups: [''], verbs: ['get'] }
  const pods = { verb: 'get', group: '', resource: 'pods' }

  test.each([
    ['the resource itself', { ...core, resources: ['pods'] }, pods, true],
    ['not another verb', { ...core, resources: ['pods'] }, { ...pods, verb: 'list' }, false],
    ['not another group', { ...core, resources: ['pods'] }, { ...pods, group: 'metrics.k8s.io' }, false],
    ['not a subresource', { ...core, resources: ['pods'] }, { ...pods, subresource: 'log' }, false],
    [
      'a subresource by its name',
      { ...core, resources: ['pods/log'] },
      { ...pods, subresource: 'log' },
      true,
    ],
    ['a subresource of everything', { ...core, resources: ['*/log'] }, { ...pods, subresource: 'log' }, true],
    [
      'not everything of one resource',
      { ...core, resources: ['pods/*'] },
      { ...pods, subresource: 'log' },
      false,
    ],
    ['subresources by the star', { ...core, resources: ['*'] }, { ...pods, subresource: 'log' }, true],
    ['a named object', { ...core, resources: ['pods'], resourceNames: ['a'] }, { ...pods, name: 'a' }, true],
    [
      'not an object of another name',
      { ...core, resources: ['pods'], resourceNames: ['a'] },
      { ...pods, name: 'b' },
      false,
    ],
    [
      'not a list where only a name is granted',
      { ...core, resources: ['pods'], resourceNames: ['a'] },
      pods,
      false,
    ],
    ['any name without names', { ...core, resources: ['pods'] }, { ...pods, name: 'a' }, true],
    [
      'a URL below a prefix',
      { verbs: ['get'], nonResourceURLs: ['/api/*'] },
      { verb: 'get', url: '/api/v1' },
      true,
    ],
    [
      'not the URL above a prefix',
      { verbs: ['get'], nonResourceURLs: ['/api/*'] },
      { verb: 'get', url: '/api' },
      false,
    ],
    [
      'not a URL by a rule on resources',
      { ...core, resources: ['*'] },
      { verb: 'get', url: '/metrics' },
      false,
    ],
  ])('%s', (_, rule, request, expected) => {
    expect(allows(rule, request)).toBe(expected)
  })
})
