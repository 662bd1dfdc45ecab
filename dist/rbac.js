export const id = 9713;
export const ids = [9713];
export const modules = {

/***/ 2216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RK: () => (/* binding */ dangersGained),
  oi: () => (/* binding */ dangersOf),
  nm: () => (/* binding */ judgeGain)
});

// EXTERNAL MODULE: ./lib/rbac/scope-key.js
var scope_key = __webpack_require__(1094);
// EXTERNAL MODULE: ./lib/danger/rule/rule.js
var rule_rule = __webpack_require__(70050);
// EXTERNAL MODULE: ./lib/danger/rule/rules.js + 3 modules
var rules = __webpack_require__(44455);
;// CONCATENATED MODULE: ./lib/danger/finding.js


/** Every rule that is gained in the scope, in the order of the catalogue; also those that others say as well. */
function findingsIn(gain, scope) {
    const findings = [];
    const atoms = gain.atoms(scope);
    for (const rule of rules/* CATALOGUE_RULES */.U) {
        const severity = (0,rule_rule/* severityIn */.fR)(rule, scope);
        if (severity === undefined)
            continue;
        const at = { gain, scope, severity, atoms };
        const finding = rule.with === undefined ? ofRequests(rule, at) : ofBoth(rule, rule.with, at);
        if (finding !== undefined)
            findings.push({ rule: rule.id, scope, ...finding });
    }
    return findings;
}
function ofRequests(rule, at) {
    const { gain, scope, severity, atoms } = at;
    if (atoms.length === 0)
        return undefined;
    const asked = [...rule.requests.filter((request) => canBeHeld(request, scope)), ...oddRequests(rule, atoms)];
    const gained = asked
        .map((request) => ({ request, grants: gain.grants(request, scope) }))
        .filter(({ grants }) => grants.length > 0);
    if (gained.length > 0)
        return { severity, names: [], ...joined(gained) };
    return ofNames(rule, at);
}
/** What is gained for some names only. */
function ofNames(rule, { gain, scope, severity }) {
    const found = [];
    const told = new Set();
    const asked = rule.requests.filter((request) => canBeHeld(request, scope) && request.name === undefined && carriesName(request));
    for (const request of asked) {
        for (const [name, grants] of gain.namedGrants(request, scope)) {
            // Of very many names one request is enough for each.
            if (told.size > MANY && told.has(name))
                continue;
            told.add(name);
            found.push({ name, grants, request: { ...request, name } });
        }
    }
    const gained = found.flatMap((one) => {
        const grave = (0,rule_rule/* severityOfName */.cH)(rule, severity, one.name);
        return grave === undefined ? [] : [{ ...one, severity: grave }];
    });
    const worst = rule_rule/* SEVERITIES */.oC.find((grave) => gained.some((one) => one.severity === grave));
    if (worst === undefined)
        return undefined;
    const names = [...new Set(gained.map(({ name }) => name))].toSorted();
    return { severity: worst, names, ...joined(gained) };
}
const MANY = 1_000;
/** Two permissions that are harmless apart. What holds in the whole cluster is said there. */
function ofBoth(rule, second, { gain, scope, severity }) {
    const parts = [rule.requests, second].map((part) => part.filter((request) => canBeHeld(request, scope)));
    const areAll = (permitted) => parts.every((part) => part.some(permitted));
    if (areAll((request) => gain.before(request, scope)))
        return undefined;
    if (scope.kind === 'namespace' && areAll((request) => gain.after(request, { kind: 'cluster' }).length > 0))
        return undefined;
    const held = parts.map((part) => part
        .map((request) => ({ request, grants: gain.after(request, scope) }))
        .filter(({ grants }) => grants.length > 0));
    if (held.some((part) => part.length === 0))
        return undefined;
    return { severity, names: [], ...joined(held.flat()) };
}
function canBeHeld(request, scope) {
    return request.only === undefined || scope.kind === 'cluster';
}
/** A POST to a collection carries no name, so resourceNames never let it pass. */
function carriesName({ verb, subresource }) {
    return verb !== 'create' || subresource !== undefined;
}
// Thousands of holders share the atoms of a few roles.
const odd = new WeakMap();
/** Parts of rules that are dangerous by their form, as the requests that they let pass. */
function oddRequests(rule, atoms) {
    const { isDangerous } = rule;
    if (isDangerous === undefined)
        return [];
    const known = odd.get(atoms) ?? new Map();
    odd.set(atoms, known);
    const requests = known.get(rule) ?? atoms.filter(isDangerous).map(requestOf);
    known.set(rule, requests);
    return requests;
}
function requestOf({ verb, group, resource: path, name }) {
    const slash = path.indexOf('/');
    const [resource, subresource] = slash < 0 ? [path] : [path.slice(0, slash), path.slice(slash + 1)];
    return {
        verb,
        group,
        resource,
        ...(subresource === undefined ? {} : { subresource }),
        ...(name === undefined ? {} : { name }),
    };
}
function joined(gained) {
    return {
        requests: gained.map(({ request }) => request),
        grants: [...new Set(gained.flatMap(({ grants }) => grants))],
    };
}

// EXTERNAL MODULE: ./lib/rbac/access-policy/scope.js
var access_policy_scope = __webpack_require__(90960);
// EXTERNAL MODULE: ./lib/rbac/cluster-scoped.js
var cluster_scoped = __webpack_require__(55331);
;// CONCATENATED MODULE: ./lib/danger/gain/grant-key.js

/** Equal for grants of the same rules, in the same place, to the same logins. */
function contentKey({ scope, rules, via }) {
    return JSON.stringify([(0,scope_key/* scopeKey */.O)(scope), rulesNumber(rules), holderKey(via)]);
}
// Hundreds of grants share the rules of a few roles.
const numbers = new Map();
const rulesNumbers = new WeakMap();
function rulesNumber(rules) {
    const known = rulesNumbers.get(rules);
    if (known !== undefined)
        return known;
    const text = JSON.stringify(rules);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    rulesNumbers.set(rules, number);
    return number;
}
/** Equal for logins that hold the same by their name; empty for those that are known. */
function holderKey(via) {
    if (via.symbolic !== true)
        return '';
    return via.kind === 'binding' ? JSON.stringify(via.subject) : via.kind;
}

// EXTERNAL MODULE: ./lib/rbac/allows.js
var allows = __webpack_require__(80092);
;// CONCATENATED MODULE: ./lib/danger/gain/granted.js

/** Whether a grant that counts in the scope lets the request pass there. */
function grantAllows({ rules, via }, request) {
    return via.kind === 'masters' || rulesAllow(rules, request);
}
// The same requests of the catalogue are asked of the same rules for every principal, in every namespace.
const answers = new WeakMap();
function rulesAllow(rules, request) {
    const ofRules = answers.get(rules) ?? new WeakMap();
    answers.set(rules, ofRules);
    const known = ofRules.get(request);
    if (known !== undefined)
        return known;
    const answer = rules.some((rule) => (0,allows/* allows */.N)(rule, request));
    ofRules.set(request, answer);
    return answer;
}
/** The grants that permit the request for a name, in their order. Thousands may each be for a name of their own. */
function byName(grants, request) {
    if (grants.length <= FEW) {
        return (name) => grants.filter(({ rules, via }) => {
            const { names, isForAll } = namesAllowed(rules, request);
            return via.kind === 'masters' || isForAll || names.has(name);
        });
    }
    const all = [];
    const named = new Map();
    for (const [index, { rules, via }] of grants.entries()) {
        const { names, isForAll } = namesAllowed(rules, request);
        if (via.kind === 'masters' || isForAll)
            all.push(index);
        else
            for (const name of names) {
                const known = named.get(name);
                if (known === undefined)
                    named.set(name, [index]);
                else
                    known.push(index);
            }
    }
    return (name) => {
        const own = named.get(name) ?? [];
        const both = own.length === 0 ? all : all.length === 0 ? own : [...all, ...own].toSorted((a, b) => a - b);
        return both.flatMap((index) => grants[index] ?? []);
    };
}
const FEW = 8;
const named = new WeakMap();
// Many requests are for the names of one rule.
const sets = new WeakMap();
function setOf(list) {
    const known = sets.get(list) ?? new Set(list);
    sets.set(list, known);
    return known;
}
/** For which names the rules let the request, which has none, pass. */
function namesAllowed(rules, request) {
    const ofRules = named.get(rules) ?? new WeakMap();
    named.set(rules, ofRules);
    const known = ofRules.get(request);
    if (known !== undefined)
        return known;
    const lists = rules.flatMap(({ resourceNames = [], ...rule }) => (0,allows/* allows */.N)(rule, request) ? [resourceNames] : []);
    const [only, ...others] = lists;
    const names = only !== undefined && others.length === 0 ? setOf(only) : new Set(lists.flat());
    const isForAll = lists.some((list) => list.length === 0);
    const found = { names, isForAll };
    ofRules.set(request, found);
    return found;
}

// EXTERNAL MODULE: ./lib/rbac/atom-budget.js
var atom_budget = __webpack_require__(137);
// EXTERNAL MODULE: ./lib/rbac/rules.js
var rbac_rules = __webpack_require__(45523);
;// CONCATENATED MODULE: ./lib/danger/gain/some-atoms.js


/**
 * The atoms of a rule; of one with very many those of some values of each list, first the ones by whose form a rule of
 * the catalogue knows a danger (`isDangerous`). One atom of a form is enough: whether the danger is held is then asked
 * of the whole rule.
 */
function someAtoms(rule) {
    if ((0,atom_budget/* atomCount */.BF)(rule) <= MOST)
        return (0,rbac_rules/* breakdown */.I)(rule);
    const { verbs, apiGroups, resources, resourceNames } = rule;
    return (0,rbac_rules/* breakdown */.I)({
        verbs: some(verbs),
        ...(apiGroups === undefined ? {} : { apiGroups: some(apiGroups) }),
        ...(resources === undefined ? {} : { resources: some(resources) }),
        ...(resourceNames === undefined ? {} : { resourceNames: resourceNames.slice(0, 1) }),
    });
}
const MOST = 10_000;
const SOME = 20;
function some(values) {
    const distinct = new Set(values);
    const known = FORMS.flatMap((form) => [...distinct].filter((value) => form.test(value)).slice(0, 2));
    return [...new Set([...known, ...distinct])].slice(0, SOME);
}
/** What `isDangerous` of the catalogue asks of verbs, groups and resources, each by itself. */
const FORMS = [
    /^\*$/,
    /^\*\//,
    /^impersonate(:|$)/,
    /^impersonate-on:serviceaccount:/,
    /^impersonate-on:(?!serviceaccount:)/,
    /^authentication\.k8s\.io$/,
    /^userextras(\/|$)/,
];

;// CONCATENATED MODULE: ./lib/danger/gain/gain.js






function gainOf(before, after) {
    const known = new Set(before.map(contentKey));
    const fresh = after.filter((grant) => !known.has(contentKey(grant)));
    const everything = before.some(({ via }) => via.kind === 'masters' && via.symbolic !== true);
    const freshByScope = Map.groupBy(fresh, ({ scope }) => (0,scope_key/* scopeKey */.O)(scope));
    const [heldBefore, heldAfter] = [grantsByScope(before), grantsByScope(after)];
    const everywhere = heldAfter({ kind: 'cluster' });
    const earlier = (scope) => scope.kind === 'cluster' || everywhere.length === 0
        ? heldBefore(scope)
        : [...heldBefore(scope), ...everywhere];
    return {
        masters: everything ? [] : fresh.flatMap(({ via }) => (via.kind === 'masters' ? [via] : [])),
        scopes: everything || fresh.length === 0 ? [] : scopesOf(after),
        atoms: (scope) => {
            const grants = freshByScope.get((0,scope_key/* scopeKey */.O)(scope)) ?? [];
            const [first, ...others] = new Map(grants.map((grant) => [grant.rules, grant])).values();
            if (first === undefined)
                return [];
            return others.length === 0 ? atomsOf(first) : [first, ...others].flatMap(atomsOf);
        },
        grants: (request, scope) => {
            const granting = heldAfter(scope).filter((grant) => grantAllows(grant, request));
            if (granting.length === 0)
                return [];
            const asBefore = earlier(scope).filter((grant) => grantAllows(grant, request));
            return granting.filter((grant) => comparable(asBefore, grant).length === 0);
        },
        namedGrants: (request, scope) => {
            const fresh = freshByScope.get((0,scope_key/* scopeKey */.O)(scope)) ?? [];
            const [now, then] = [byName(heldAfter(scope), request), byName(earlier(scope), request)];
            const found = new Map();
            for (const name of new Set(fresh.flatMap(({ rules }) => [...namesAllowed(rules, request).names]))) {
                const asBefore = then(name);
                const gained = now(name).filter((grant) => comparable(asBefore, grant).length === 0);
                if (gained.length > 0)
                    found.set(name, gained);
            }
            return found;
        },
        before: (request, scope) => heldBefore(scope).some((grant) => grantAllows(grant, request)),
        after: (request, scope) => heldAfter(scope).filter((grant) => grantAllows(grant, request)),
    };
}
const atoms = {
    cluster: new WeakMap(),
    namespace: new WeakMap(),
};
function atomsOf({ rules, scope }) {
    const known = atoms[scope.kind].get(rules);
    if (known !== undefined)
        return known;
    const found = rules
        .flatMap(someAtoms)
        .flatMap((atom) => ('url' in atom ? [] : [atom]))
        .filter((atom) => scope.kind === 'cluster' || !(0,cluster_scoped/* isClusterScoped */.Z)(atom));
    atoms[scope.kind].set(rules, found);
    return found;
}
/**
 * What counts in a scope: its own grants and those of the whole cluster. Hundreds of namespaces are asked about, each for
 * every request of the catalogue.
 */
function grantsByScope(grants) {
    const own = Map.groupBy(grants, ({ scope }) => (0,scope_key/* scopeKey */.O)(scope));
    const everywhere = own.get('') ?? [];
    const patterns = [...own.keys()].filter(access_policy_scope/* isPattern */.Pt);
    const known = new Map();
    return (scope) => {
        if (scope.kind === 'cluster')
            return everywhere;
        const { namespace } = scope;
        const earlier = known.get(namespace);
        if (earlier !== undefined)
            return earlier;
        const wider = patterns.filter((pattern) => pattern !== namespace && (0,access_policy_scope/* patternCovers */.JQ)(pattern, namespace));
        const all = [...everywhere, ...[...wider, namespace].flatMap((place) => own.get(place) ?? [])];
        known.set(namespace, all);
        return all;
    };
}
/** What some logins hold by their name is compared with what everybody holds, and with what those same logins hold. */
function comparable(earlier, { via }) {
    return earlier.filter((other) => other.via.symbolic !== true || holderKey(other.via) === holderKey(via));
}
function scopesOf(grants) {
    const namespaces = grants.flatMap(({ scope }) => (scope.kind === 'namespace' ? [scope.namespace] : []));
    return [
        { kind: 'cluster' },
        ...[...new Set(namespaces)].toSorted().map((namespace) => ({ kind: 'namespace', namespace })),
    ];
}

// EXTERNAL MODULE: ./lib/danger/rule/catalogue.js + 1 modules
var catalogue = __webpack_require__(89732);
// EXTERNAL MODULE: ./lib/danger/rule/well-known.js
var well_known = __webpack_require__(14446);
;// CONCATENATED MODULE: ./lib/danger/untold.js



/** The findings of one scope without what another one says as well, of them or of `everywhere`. */
function untold(findings, everywhere) {
    const others = [...findings, ...everywhere.filter(({ scope }) => scope.kind === 'cluster')];
    const all = others.find(({ rule }) => rule === 'everything');
    if (all !== undefined)
        return findings.filter((finding) => finding === all);
    return findings
        .filter((finding) => {
        const tellers = rules/* CATALOGUE_RULES */.U.find(({ id }) => id === finding.rule)?.toldBy ?? [];
        return !others.some(({ rule, severity }) => tellers.includes(rule) && (0,rule_rule/* atLeast */.jZ)(severity, finding.severity));
    })
        .flatMap((finding) => (finding.rule === 'wildcard' ? untoldWildcards(finding, findings) : [finding]));
}
/** Without the wildcards of which each rule that has them is part of another finding already. */
function untoldWildcards(wildcard, findings) {
    const told = findings
        .filter((other) => other !== wildcard && (0,rule_rule/* atLeast */.jZ)(other.severity, wildcard.severity))
        .flatMap(({ requests }) => requests);
    const requests = wildcard.requests.filter((request) => !isTold(request, wildcard, told));
    const grants = wildcard.grants.filter(({ rules }) => rules.some((rule) => requests.some((request) => (0,allows/* allows */.N)(rule, request))));
    return requests.length === 0 ? [] : [{ ...wildcard, requests, grants }];
}
function isTold(request, { grants }, told) {
    return grants
        .flatMap(({ rules }) => rules.filter((rule) => (0,allows/* allows */.N)(rule, request)))
        .every((rule) => told.some((other) => (0,allows/* allows */.N)(rule, other)));
}

;// CONCATENATED MODULE: ./lib/danger/judge.js









/**
 * What the holder of `before` gains by holding `after`. Against no grants at all, it is what is in `after`.
 *
 * Thousands of subjects hold the same rules in the same places by bindings of their own: these are judged once, and each
 * is told its own grants.
 */
function judgeGain(before, after) {
    const [first] = after;
    if (first === undefined)
        return { masters: [], scopes: [] };
    const ofRules = known.get(first.rules) ?? new Map();
    known.set(first.rules, ofRules);
    const key = [before, after].map((grants) => grants.map(judgedKey).join()).join(' ');
    const earlier = ofRules.get(key);
    if (earlier !== undefined)
        return toldOf(earlier, after);
    const judged = judge(before, after);
    // The paths of masters are not among the grants of a finding.
    if (judged.masters.length === 0 && new Set(after).size === after.length)
        ofRules.set(key, { judged, after });
    return judged;
}
const known = new WeakMap();
function judgedKey(grant) {
    return `${grant.via.kind}${contentKey(grant)}`;
}
/** The same findings with the grants that are in the same positions. */
function toldOf({ judged, after }, own) {
    const position = new Map(after.map((grant, index) => [grant, index]));
    const scopes = judged.scopes.map((findings) => findings.map((finding) => ({
        ...finding,
        grants: finding.grants.flatMap((grant) => own[position.get(grant) ?? -1] ?? []),
    })));
    return { masters: [], scopes };
}
function judge(before, after) {
    const gain = gainOf(before, after);
    if (gain.masters.length > 0)
        return { masters: gain.masters, scopes: [] };
    return { masters: [], scopes: gain.scopes.map((scope) => findingsIn(gain, scope)) };
}
/** `dangersOf` what is gained. */
function dangersGained(before, after) {
    return dangersOf(judgeGain(before, after));
}
/**
 * What is dangerous in what somebody gains: the gravest first.
 *
 * A danger that holds in the whole cluster is not said again for namespaces; the same one in several namespaces is
 * said once; what a graver one says already is left out; of a well-known ClusterRole all that it includes by design
 * is one danger.
 */
function dangersOf({ masters, scopes }) {
    if (masters.length > 0)
        return [{ kind: 'masters', severity: 'critical', where: { kind: 'cluster' }, via: masters }];
    const found = [];
    for (const findings of scopes)
        for (const one of untold(findings, found))
            found.push(one);
    const single = Map.groupBy(found, ({ scope }) => (0,scope_key/* scopeKey */.O)(scope));
    return joinNamespaces([...single.values()].flatMap(dangersOfScope)).toSorted((one, other) => rule_rule/* SEVERITIES */.oC.indexOf(one.severity) - rule_rule/* SEVERITIES */.oC.indexOf(other.severity) || rank(one) - rank(other));
}
/** Takes what well-known roles include by design together. */
function dangersOfScope(findings) {
    const included = new Map();
    const own = findings.flatMap((finding) => {
        const known = well_known/* WELL_KNOWN_ROLES */.l.flatMap((role) => {
            const grants = finding.grants.filter((grant) => includes(role, finding, grant));
            return grants.length === 0 ? [] : [{ role, grants }];
        });
        for (const { role, grants } of known)
            included.set(role, [...(included.get(role) ?? []), { rule: finding.rule, grants }]);
        const rest = finding.grants.filter((grant) => !known.some(({ grants }) => grants.includes(grant)));
        return rest.length === 0 || isCarried(finding, rest) ? [] : [permission(finding, rest)];
    });
    const scope = findings[0]?.scope ?? { kind: 'cluster' };
    const roles = [...included].map(([role, parts]) => {
        const grants = new Set(parts.flatMap((part) => part.grants));
        return {
            kind: 'well-known-role',
            rule: role.id,
            includes: parts.map(({ rule }) => rule),
            severity: (0,rule_rule/* severityIn */.fR)(role, scope) ?? role.severity.cluster,
            where: placeOf(scope),
            via: [...grants].map(({ via }) => via),
        };
    });
    return [...roles, ...own];
}
function includes(role, { rule }, { via }) {
    if (via.kind !== 'binding' || via.role !== `ClusterRole/${role.id}`)
        return false;
    return role.includes === 'all' || role.includes.includes(rule);
}
/** Of two permissions together, the well-known role may have both, so that the other grants add nothing. */
function isCarried(finding, rest) {
    const isPair = rules/* CATALOGUE_RULES */.U.some(({ id, with: second }) => id === finding.rule && second !== undefined);
    return isPair && rest.length < finding.grants.length;
}
function permission(finding, grants) {
    const { rule, severity, scope, requests, names } = finding;
    const via = grants.map((grant) => grant.via);
    return { kind: 'permission', rule, severity, where: placeOf(scope), requests, names, via };
}
function placeOf(scope) {
    if (scope.kind === 'cluster')
        return { kind: 'cluster' };
    return { kind: 'namespaces', namespaces: [scope.namespace] };
}
/** The same by the same subjects and roles in several namespaces is one danger. */
function joinNamespaces(dangers) {
    const same = Map.groupBy(dangers, ({ via, where, ...danger }) => JSON.stringify([danger, where.kind, [...new Set(via.map(holderAndRole))].toSorted()]));
    return [...same.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const all = [first, ...others];
        const namespaces = all.flatMap(({ where }) => (where.kind === 'cluster' ? [] : where.namespaces));
        const where = first.where.kind === 'cluster' ? first.where : { kind: 'namespaces', namespaces };
        return [{ ...first, where, via: all.flatMap(({ via }) => via) }];
    });
}
/** A Role is another one in each namespace, and most often the same by its name. */
function holderAndRole(via) {
    if (via.kind === 'masters')
        return via.kind;
    if (via.kind === 'policy')
        return via.policy;
    return JSON.stringify([via.subject, via.role.replace(/^Role\/[^/]+\//, 'Role/')]);
}
function rank(danger) {
    return danger.kind === 'masters' ? -1 : catalogue/* DANGER_IDS */.FH.indexOf(danger.rule);
}


/***/ }),

/***/ 16645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ deflated),
/* harmony export */   kb: () => (/* binding */ inflated),
/* harmony export */   wR: () => (/* binding */ packedKey)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** Where a key of the ledger is, whose value did not fit as it is. */
function packedKey(key) {
    return `${key}-gz`;
}
/** Compressed, in base64: `base64 -d | gunzip` gives it back. */
function deflated(text) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text, { level: 9 }).toString('base64');
}
/** The way back of `deflated`, byte for byte; `undefined` for what is none. */
function inflated(base64) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(Buffer.from(base64, 'base64'), { maxOutputLength: INFLATED_LIMIT }).toString('utf8');
    }
    catch {
        return undefined;
    }
}
/**
 * More is not read: a few thousand characters can inflate to gigabytes. The 1 MiB that a ConfigMap holds is six times as
 * much as JSON, at most.
 */
const INFLATED_LIMIT = 8_000_000;


/***/ }),

/***/ 88881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ lastGoodAwsAuth),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   Wu: () => (/* binding */ lastKnown),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   cl: () => (/* binding */ LEDGER_NAMESPACE),
/* harmony export */   fn: () => (/* binding */ LEDGER_LABEL)
/* harmony export */ });
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58315);
/* harmony import */ var _deflate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16645);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82431);
/* harmony import */ var _replaced_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76793);




/**
 * An apply from a terminal knows no commit, and the last one that is known stays. Without it, a re-run of an older
 * commit would not know that it is old.
 */
function lastKnown(known, provenance) {
    if (provenance.commit !== undefined || known?.commit === undefined)
        return provenance;
    const { commit, run } = known;
    return { commit, ...(run === undefined ? {} : { run }) };
}
/** The label that the ledger of a set has, with the name of the set. */
const LEDGER_LABEL = 'eks-access/set';
const LEDGER_NAMESPACE = 'kube-system';
function ledgerName(set) {
    return `eks-access-${set}`;
}
/** Reads the ledger's ConfigMap; a missing one is an empty ledger. One that cannot be read is an error. */
function readLedger(configMap, cluster) {
    if (configMap === undefined)
        return { ledger: { principals: [] }, problems: [] };
    const data = configMap.data ?? {};
    const { principals, digest, memory } = data;
    const previous = storedIn(data, 'previous-aws-auth');
    const previousAwsAuth = previous === undefined ? {} : parseData(previous.text);
    const good = storedIn(data, 'good-aws-auth');
    const goodAwsAuth = good === undefined ? undefined : parseData(good.text);
    if (principals === undefined || previousAwsAuth === undefined) {
        const object = `ConfigMap/${LEDGER_NAMESPACE}/${configMap.metadata.name}`;
        const key = principals === undefined ? 'principals' : (previous?.key ?? '');
        return {
            ledger: { principals: [] },
            problems: [
                {
                    code: 'ledger-unreadable',
                    severity: 'error',
                    brought: 'before',
                    where: { cluster, object },
                    message: `The key "${key}" of the ledger is missing or damaged, so it is not known which principals this set owns.`,
                    allowed: 'the ConfigMap as the last apply wrote it',
                    fix: `Restore ${object} from a backup. Or delete it: the next plan then adopts the rows that the file declares, and keeps all others.`,
                },
            ],
        };
    }
    return {
        ledger: {
            principals: linesOf(principals),
            ...(data['entries'] === undefined ? {} : { entries: linesOf(data['entries']) }),
            ...setFileIn(data),
            ...provenanceIn(data, 'commit', 'run'),
            ...(digest === undefined ? {} : { digest }),
            ...(data['applied-by'] ? { appliedBy: data['applied-by'] } : {}),
            ...(previous === undefined ? {} : { previousAwsAuth }),
            ...previousByIn(data),
            ...(data['returned'] === undefined ? {} : { returned: linesOf(data['returned']) }),
            ...(goodAwsAuth === undefined ? {} : { goodAwsAuth }),
            ...(memory === undefined ? {} : { memory: (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemory */ .S1)(memory) }),
            ...begunIn(data),
            ...replacedIn(data),
        },
        problems: [],
    };
}
/** A copy of aws-auth or of entries as JSON, under its own key or compressed; no text where it cannot be inflated. */
function storedIn(data, plain) {
    const packed = (0,_deflate_js__WEBPACK_IMPORTED_MODULE_1__/* .packedKey */ .wR)(plain);
    const { [plain]: text, [packed]: base64 } = data;
    if (text !== undefined)
        return { key: plain, text };
    return base64 === undefined ? undefined : { key: packed, text: (0,_deflate_js__WEBPACK_IMPORTED_MODULE_1__/* .inflated */ .kb)(base64) };
}
function linesOf(text) {
    return text.split('\n').filter((line) => line !== '');
}
function previousByIn(data) {
    const previousBy = provenanceIn(data, 'previous-commit', 'previous-run');
    return Object.keys(previousBy).length === 0 ? {} : { previousBy };
}
/** Both its repository and its path, or none. */
function setFileIn({ 'repository-id': repositoryId, repository, path, }) {
    if (!repository || !path)
        return {};
    return { setFile: { ...(repositoryId ? { repositoryId } : {}), repository, path } };
}
/**
 * `begun-run` stands there from the first write of an apply to its last, empty where the run has no address.
 * `begun-commit` may stay longer: an apply from a terminal cannot tell whether that commit is in force now.
 */
function begunIn(data) {
    const begun = provenanceIn(data, 'begun-commit', 'begun-run');
    if (data['begun-run'] === undefined)
        return begun.commit === undefined ? {} : { begun };
    const bridge = data['begun-bridge'];
    const unfinished = {
        touchesRows: data['begun-aws-auth'] === 'true',
        ...(data['begun-entries'] === 'true' ? { touchesEntries: true } : {}),
        ...(bridge ? { bridge } : {}),
    };
    return { begun, unfinished };
}
/** A record that is damaged is none: it is only a help. */
function replacedIn(data) {
    const text = storedIn(data, 'replaced-entries')?.text;
    const replacedEntries = text === undefined ? undefined : (0,_replaced_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .readReplaced */ .Js)(text);
    return replacedEntries === undefined ? {} : { replacedEntries };
}
function provenanceIn(data, commitKey, runKey) {
    const { [commitKey]: commit, [runKey]: run } = data;
    return {
        ...(commit === undefined || commit === '' ? {} : { commit }),
        ...(run === undefined || run === '' ? {} : { run }),
    };
}
/** The newest data that is known for each key and can be read: rows may be taken from it where the live ones cannot. */
function lastGoodAwsAuth({ previousAwsAuth, goodAwsAuth }) {
    if (previousAwsAuth === undefined)
        return goodAwsAuth;
    const broken = (0,_aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeAwsAuth */ ._)(previousAwsAuth).broken.flatMap(({ key }) => {
        const text = goodAwsAuth?.[key];
        return text === undefined ? [] : [[key, text]];
    });
    return { ...previousAwsAuth, ...Object.fromEntries(broken) };
}
function parseData(text) {
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        const entries = Object.entries(value);
        return entries.every(([, item]) => typeof item === 'string') ? Object.fromEntries(entries) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 82431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ unpackKeys),
/* harmony export */   FC: () => (/* binding */ memoryText),
/* harmony export */   S1: () => (/* binding */ readMemory),
/* harmony export */   dQ: () => (/* binding */ memoryKey),
/* harmony export */   gX: () => (/* binding */ packKeys),
/* harmony export */   y$: () => (/* binding */ digestMemory),
/* harmony export */   yo: () => (/* binding */ digestOfKeys),
/* harmony export */   zE: () => (/* binding */ memoryOf)
/* harmony export */ });
/* unused harmony export MEMORY_BYTES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** 8 bytes of SHA-256, as 16 hexadecimal digits. Equal for equal parts. */
function memoryKey(...parts) {
    return sha256(JSON.stringify(parts)).slice(0, 2 * KEY_BYTES);
}
const KEY_BYTES = 8;
/** So many bytes of hashes are kept, at most: 18,750 keys, which are 200,000 characters in the ledger. */
const MEMORY_BYTES = 150_000;
function memoryOf(keys) {
    const distinct = new Set(keys);
    return distinct.size * KEY_BYTES > MEMORY_BYTES ? digestMemory(distinct) : { kind: 'keys', keys: distinct };
}
/** As little as can be kept of these keys. */
function digestMemory(keys) {
    return { kind: 'digest', digest: digestOfKeys(keys) };
}
/** Equal for the same keys, in whatever order. */
function digestOfKeys(keys) {
    return sha256([...keys].toSorted().join('\n'));
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/** A memory as text: its keys in order, byte after byte, in base64; or `sha256:` and its digest. */
function memoryText(memory) {
    if (memory.kind === 'digest')
        return `${DIGEST}${memory.digest}`;
    return packKeys(memory.keys);
}
const DIGEST = 'sha256:';
/** The way back of `memoryText`. A text that is no memory is one that nothing is like. */
function readMemory(text) {
    if (text.startsWith(DIGEST))
        return { kind: 'digest', digest: text.slice(DIGEST.length) };
    const keys = unpackKeys(text);
    return keys === undefined ? { kind: 'digest', digest: '' } : { kind: 'keys', keys };
}
/** Keys in order, 8 bytes each, in base64. */
function packKeys(keys) {
    return Buffer.from([...new Set(keys)].toSorted().join(''), 'hex').toString('base64');
}
/** The way back of `packKeys`; `undefined` for what is none. */
function unpackKeys(base64) {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
        return undefined;
    const hex = Buffer.from(base64, 'base64').toString('hex');
    if (hex.length % (2 * KEY_BYTES) !== 0)
        return undefined;
    return new Set(hex.match(/.{16}/g) ?? []);
}


/***/ }),

/***/ 76793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ wasThere),
/* harmony export */   Js: () => (/* binding */ readReplaced),
/* harmony export */   U4: () => (/* binding */ isRowMeaning)
/* harmony export */ });
function wasThere(one) {
    return one !== null && !('over' in one);
}
/** What a ledger says; `undefined` where it is damaged. */
function readReplaced(text) {
    try {
        const value = JSON.parse(text);
        if (!isRecord(value))
            return undefined;
        const isSound = Object.values(value).every((one) => one === null || isNoEntry(one) || isEntry(one));
        return isSound ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isNoEntry(value) {
    return isRecord(value) && Object.keys(value).join() === 'over' && isRowMeaning(value['over']);
}
/** The username and the groups of a row, and nothing else. */
function isRowMeaning(value) {
    return (isRecord(value) &&
        Object.keys(value).toSorted().join() === 'groups,username' &&
        typeof value['username'] === 'string' &&
        isListOf(value['groups'], isText));
}
function isEntry(value) {
    if (!isRecord(value) || Object.hasOwn(value, 'over'))
        return false;
    const { username, groups, policies, tags = {} } = value;
    return (typeof username === 'string' &&
        isListOf(groups, isText) &&
        isListOf(policies, isPolicy) &&
        isRecord(tags) &&
        Object.values(tags).every(isText));
}
function isPolicy(value) {
    return isRecord(value) && typeof value['policy'] === 'string' && isListOf(value['scopes'], isScope);
}
function isScope(value) {
    if (!isRecord(value))
        return false;
    return (value['kind'] === 'cluster' || (value['kind'] === 'namespace' && typeof value['namespace'] === 'string'));
}
function isText(value) {
    return typeof value === 'string';
}
function isListOf(value, is) {
    return Array.isArray(value) && value.every(is);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 37802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wm: () => (/* binding */ deadRowClause),
  eg: () => (/* binding */ deadRowFix),
  Ws: () => (/* binding */ deadRowSentence),
  hw: () => (/* binding */ otherPartition)
});

// EXTERNAL MODULE: ./lib/access/principal.js + 1 modules
var principal = __webpack_require__(92281);
// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/arn-parts.js
var arn_parts = __webpack_require__(7554);
;// CONCATENATED MODULE: ./lib/aws-auth/dead-words.js
/** Why a row gives nobody anything: a clause. */
const DEAD_WORDS = {
    shadowed: 'a later row with the same ARN replaces it, both username and groups',
    'shadowed-by-map-roles': 'a row of mapRoles has the same ARN, and mapRoles is read first',
    'role-path': 'AWS reports a role without its path, so an ARN with a path never matches',
    'assumed-role': 'the authenticator compares the ARN of the role, not that of its session',
    sso: 'sso rows need a feature that EKS does not enable',
    'no-instance': '{{EC2PrivateDNSName}} exists for EC2 instances only, so the authenticator rejects the login of a user',
    'other-partition': 'it is of another partition than the cluster, and no principal of another partition can log in',
    'never-matches': 'no principal has such an ARN',
};

// EXTERNAL MODULE: ./lib/aws-auth/joined-groups.js
var joined_groups = __webpack_require__(34390);
// EXTERNAL MODULE: ./lib/aws-auth/near/meant-arns.js
var meant_arns = __webpack_require__(62163);
// EXTERNAL MODULE: ./lib/aws-auth/near/partition-words.js
var partition_words = __webpack_require__(79939);
;// CONCATENATED MODULE: ./lib/login/dead-row/dead-row-words.js







/** Why a row gives nobody anything: a clause. */
function deadRowClause(reason, { key, arn }) {
    if (reason !== 'never-matches')
        return DEAD_WORDS[reason];
    const message = faultOf(key, arn, [])?.message.replace(/\.$/, '') ?? DEAD_WORDS[reason];
    return message.replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase());
}
/** The same, continuing `gives nobody access`, with what is known of the cluster; ends with a full stop. */
function deadRowSentence(reason, row, { home }) {
    if (reason === 'never-matches')
        return `. ${faultOf(row.key, row.arn, [])?.message ?? 'No principal has such an ARN.'}`;
    if (reason !== 'other-partition')
        return `: ${DEAD_WORDS[reason]}.`;
    return `: ${otherPartition(row.arn, home)}.`;
}
/** What to do about it: a sentence. */
function deadRowFix(reason, row, about) {
    const { known, home, by } = about;
    switch (reason) {
        case 'shadowed':
        case 'shadowed-by-map-roles':
            return `Remove this row: access stays as it is.${by === undefined ? '' : (0,joined_groups/* joiningWords */.u)({ name: `row ${by.index + 1} of ${by.key}`, groups: by.groups }, row.groups)}`;
        case 'role-path':
            return `Write ${(0,aws_auth_arn/* stripRolePath */.eP)(row.arn)}.`;
        case 'assumed-role':
            return `Write ${rowArns(row.arn, known)[0] ?? 'the ARN of the role, arn:aws:iam::<account>:role/<name>'}.`;
        case 'sso':
            return 'Write a row with the ARN of the role that IAM Identity Center created, without its path.';
        case 'no-instance':
            return 'Give the row a username without this template, and remove the groups of nodes from it.';
        case 'other-partition':
            return home === undefined
                ? 'Write the ARN of a principal of the cluster’s partition.'
                : `If you mean ${(0,partition_words/* inPartition */.o)(row.arn, home.partition)}, write that. Otherwise remove the row.`;
        case 'never-matches': {
            const meant = rowArns(row.arn, known);
            if (meant.length > 0)
                return `If you mean ${meant.join(' or ')}, write that.`;
            return faultOf(row.key, row.arn, known.accounts)?.fix ?? 'Copy the ARN from IAM again.';
        }
    }
}
/** As a row has them: without the path of a role. */
function rowArns(arn, known) {
    return (0,meant_arns/* meantArns */.O)(arn, known).map(aws_auth_arn/* stripRolePath */.eP);
}
/** Why nobody of another partition logs in: a clause. */
function otherPartition(arn, home) {
    const where = home === undefined ? 'the cluster' : WHERE[home.by](home.partition);
    return `it is ${(0,partition_words/* otherPartitionWords */.k)((0,arn_parts/* partitionInArn */.V)(arn).toLowerCase(), where)}`;
}
const WHERE = {
    cluster: (partition) => `the cluster is in ${partition}`,
    caller: (partition) => `the cluster is in ${partition}, like the identity that asks`,
    nodes: (partition) => `the rows of nodes are of ${partition}`,
};
/** What the file would say of the ARN, so that both say the same. */
function faultOf(key, arn, accounts) {
    const judged = (0,principal/* principalArn */.EJ)(key === 'mapRoles' ? 'role' : 'user', arn, accounts);
    return judged.ok ? undefined : judged.fault;
}


/***/ }),

/***/ 13005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ deadRowsIn)
/* harmony export */ });
/* harmony import */ var _aws_auth_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48358);
/* harmony import */ var _home_partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94109);


/**
 * The rows that give nobody anything, and why: by their text, and by the cluster that they are in.
 *
 * @param about.live what is in force, where `awsAuth` is not
 */
function deadRowsIn(about) {
    const { awsAuth, facts, live = awsAuth } = about;
    const dead = new Map((0,_aws_auth_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .deadRows */ .O9)(awsAuth));
    const home = (0,_home_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .homePartition */ .KS)({ facts, awsAuth: live });
    for (const row of awsAuth.rows)
        if (!dead.has(row) && (0,_home_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .isElsewhere */ .l5)(home, row.arn))
            dead.set(row, 'other-partition');
    return dead;
}


/***/ }),

/***/ 42860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ mostOf),
/* harmony export */   MI: () => (/* binding */ rememberedOf),
/* harmony export */   V6: () => (/* binding */ mostHeld),
/* harmony export */   bn: () => (/* binding */ allOf)
/* harmony export */ });
/* harmony import */ var _danger_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2216);
/* harmony import */ var _rbac_compact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42725);
/* harmony import */ var _rbac_everyone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91803);
/* harmony import */ var _rbac_gained_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87729);
/* harmony import */ var _rbac_grants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9137);
/* harmony import */ var _reached_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34427);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92651);







/**
 * The most that each of these principals may do before a plan, or after it where only the plan lets them log in, by its
 * ARN as given; whoever can log in and do nothing has `login`, and whoever never can is not there.
 */
function mostHeld(views, principals) {
    const logins = (0,_reached_js__WEBPACK_IMPORTED_MODULE_5__/* .loginViews */ .E)(views);
    const most = rememberedOf(mostOf);
    return new Map(principals.flatMap((principal) => {
        const when = SIDES.find((side) => (logins[side].of(principal)?.identities ?? []).length > 0);
        if (when === undefined)
            return [];
        const { identities = [] } = logins[when].of(principal) ?? {};
        const grants = [...new Set(identities.flatMap((identity) => (0,_rbac_grants_js__WEBPACK_IMPORTED_MODULE_4__/* .grantsOf */ .R)(views.rbac[when], identity)))];
        return [[principal, most(grants) ?? LOGIN]];
    }));
}
const SIDES = ['before', 'after'];
const LOGIN = { scopes: [], held: { power: 'login', parts: [] } };
/** The most that some grants are beside what everybody has. */
function mostOf(grants) {
    return allOf(grants)[0];
}
/** All that some grants are beside what everybody has, the highest power first. */
function allOf(grants) {
    const own = grants.filter((grant) => grant !== _rbac_everyone_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYONE */ .C);
    const steps = (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .stepsOf */ .B)((0,_rbac_compact_js__WEBPACK_IMPORTED_MODULE_1__/* .compactAccess */ .c)((0,_rbac_gained_js__WEBPACK_IMPORTED_MODULE_3__/* .accessDifference */ .y)([_rbac_everyone_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYONE */ .C], own).gained), (0,_danger_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeGain */ .nm)([_rbac_everyone_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYONE */ .C], own), []);
    return steps.map(({ scopes, held }) => ({ scopes, held }));
}
/**
 * What `of` says of each set of grants, once: many principals hold the same. Equal answers are one object, because plans
 * of hundreds of clusters keep them.
 */
function rememberedOf(of) {
    const numbers = new Map();
    const known = new Map();
    const answers = new Map();
    return (grants) => {
        const key = grants
            .map((grant) => {
            const number = numbers.get(grant) ?? numbers.size;
            numbers.set(grant, number);
            return number;
        })
            .join();
        const earlier = known.get(key);
        if (earlier !== undefined)
            return earlier.held;
        const held = of(grants);
        const text = JSON.stringify(held);
        const answer = answers.get(text) ?? { held };
        answers.set(text, answer);
        known.set(key, answer);
        return answer.held;
    };
}


/***/ }),

/***/ 31025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ isGivenByKubernetes),
/* harmony export */   Oo: () => (/* binding */ otherSubjects),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _rbac_grants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9137);
/* harmony import */ var _rbac_name_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48184);



/**
 * Subjects of bindings that gain or lose what no principal does who is known to come by their name: service accounts,
 * users and groups of other logins, and what Kubernetes itself gives to its components. Whoever else may have a name
 * (OIDC, client certificates, an access entry that was not looked at) is not known, so that a name without a principal
 * is judged as if somebody had it.
 */
function otherSubjects(about) {
    const { rbac, changed, principals, differenceOf } = about;
    const told = { gained: namesOf(principals, 'after'), lost: namesOf(principals, 'before') };
    const candidates = [
        ...changed.groups.names.map((name) => ({ kind: 'group', name })),
        ...changed.users.names.map(_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .userSubject */ .cW),
    ];
    return candidates.flatMap((subject) => {
        const identity = identityOf(subject);
        const [before, after] = [rbac.before, rbac.after].map((index) => ({
            identities: [{ username: '', ...identity }],
            grants: (0,_rbac_grants_js__WEBPACK_IMPORTED_MODULE_1__/* .grantsOfExact */ .I)(index, identity),
        }));
        if (before === undefined || after === undefined)
            return [];
        const difference = differenceOf(before, after);
        const open = SIDES.some((side) => difference[side].length > 0 &&
            (isGivenByKubernetes(subject) || !isTold(difference, side, told[side].of(subject))));
        return open ? [{ subject, before, after, difference }] : [];
    });
}
const SIDES = ['gained', 'lost'];
/**
 * What whoever has the name has at least. A service account has the groups of all of them and of its namespace.
 *
 * Source: `UserInfo` in apiserver/pkg/authentication/serviceaccount/util.go, and anonymous.go of
 * apiserver/pkg/authentication/request/anonymous
 */
function identityOf(subject) {
    const { kind, name } = subject;
    switch (kind) {
        case 'serviceAccount': {
            const { namespace } = subject;
            const groups = [SERVICE_ACCOUNTS, `${SERVICE_ACCOUNTS}:${namespace}`];
            return { username: `system:serviceaccount:${namespace}:${name}`, groups };
        }
        case 'user':
            return { username: name, groups: name === ANONYMOUS ? [UNAUTHENTICATED] : [] };
        case 'group':
            return { groups: name.startsWith(`${SERVICE_ACCOUNTS}:`) ? [name, SERVICE_ACCOUNTS] : [name] };
        case 'principal':
            return { username: name, groups: [] };
    }
}
const SERVICE_ACCOUNTS = 'system:serviceaccounts';
const ANONYMOUS = 'system:anonymous';
const UNAUTHENTICATED = 'system:unauthenticated';
/** Then others always have the name, whoever of the principals has it too. */
function isGivenByKubernetes({ kind, name }) {
    if (kind === 'serviceAccount')
        return true;
    return kind === 'group' && (ALL_LOGINS.includes(name) || name.startsWith(`${SERVICE_ACCOUNTS}:`));
}
const ALL_LOGINS = ['system:authenticated', UNAUTHENTICATED, SERVICE_ACCOUNTS];
function namesOf(principals, side) {
    const groups = differencesByName(principals, side, (identity) => identity.groups);
    const users = differencesByName(principals, side, ({ username }) => [username]);
    return { of: ({ kind, name }) => (kind === 'group' ? groups : users)(name) };
}
function differencesByName(principals, side, named) {
    const byName = new Map();
    for (const { difference, [side]: standing } of principals) {
        if (difference.gained.length + difference.lost.length === 0)
            continue;
        for (const name of new Set(standing.identities.flatMap(named))) {
            const found = byName.get(name) ?? new Set();
            byName.set(name, found.add(difference));
        }
    }
    const templates = templatesOf(byName.keys());
    return (name) => [name, ...templates(name)].flatMap((one) => one === name && (0,_rbac_name_template_js__WEBPACK_IMPORTED_MODULE_2__/* .nameTemplate */ .e)(one) ? [] : [...(byName.get(one) ?? [])]);
}
/** Those of the names that have templates and can become the name. There may be as many of both. */
function templatesOf(names) {
    const templates = [...names].flatMap((name) => {
        const template = (0,_rbac_name_template_js__WEBPACK_IMPORTED_MODULE_2__/* .nameTemplate */ .e)(name);
        return template === undefined ? [] : [{ name, template }];
    });
    const byPrefix = Map.groupBy(templates, ({ template }) => template.prefix);
    const lengths = [...new Set([...byPrefix.keys()].map((prefix) => prefix.length))];
    return (name) => lengths
        .flatMap((length) => byPrefix.get(name.slice(0, length)) ?? [])
        .flatMap((one) => (one.template.canBecome(name) ? [one.name] : []));
}
/** Whether the principals together gain, or lose, all that the subject does. */
function isTold(difference, side, principals) {
    if (principals.length === 0)
        return false;
    const keys = [...new Set(principals)].map((one) => keysOf(one)[side]);
    return [...keysOf(difference)[side]].every((key) => keys.some((told) => told.has(key) || told.has(EVERYTHING)));
}
// Hundreds of principals share a difference.
const known = new WeakMap();
function keysOf(difference) {
    const earlier = known.get(difference);
    if (earlier !== undefined)
        return earlier;
    const keys = {
        gained: new Set(difference.gained.map(atomKey)),
        lost: new Set(difference.lost.map(atomKey)),
    };
    known.set(difference, keys);
    return keys;
}
function atomKey(atom) {
    return atom.kind === 'everything' ? EVERYTHING : JSON.stringify([atom.scope, atom.atom]);
}
const EVERYTHING = 'everything';


/***/ }),

/***/ 34427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loginViews)
/* harmony export */ });
/* harmony import */ var _login_logins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83388);

/** Who gets in before a plan and after it. */
function loginViews({ facts, awsAuth }) {
    const { before, after } = awsAuth;
    return {
        before: (0,_login_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .loginsOf */ .Q)({ awsAuth: before, facts: facts.before }),
        after: (0,_login_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .loginsOf */ .Q)({ awsAuth: after, facts: facts.after, live: before }),
    };
}


/***/ }),

/***/ 92651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   c: () => (/* binding */ basesOf)
/* harmony export */ });
/* harmony import */ var _rbac_scope_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1094);
/* harmony import */ var _held_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63454);


/** The highest power first; places with the same access are one step. */
function stepsOf(all, { masters, scopes }, through) {
    if (masters.length > 0 || all.some(({ kind }) => kind === 'everything'))
        return [{ scopes: [''], held: { power: 'admin', parts: [] }, access: EVERYTHING, through }];
    const judged = new Map(scopes.flatMap((all) => all.map(({ scope }) => [(0,_rbac_scope_key_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .O)(scope), all])));
    const access = Map.groupBy(all, scopeOf);
    const ways = Map.groupBy(through, placeOf);
    const single = [...access].map(([scope, here]) => ({
        scope,
        held: (0,_held_js__WEBPACK_IMPORTED_MODULE_0__/* .heldBy */ .Vr)((0,_held_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(here), scope, (judged.get(scope) ?? []).map(partOf)),
        access: here,
        through: ways.get(scope) ?? [],
    }));
    const same = Map.groupBy(single, (one) => JSON.stringify([one.scope === '', one.held, one.access.map(withoutScope), rolesOf(one.through)]));
    return [...same.values()]
        .flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        return [
            {
                scopes: group.map(({ scope }) => scope).toSorted(),
                held: first.held,
                access: first.access,
                through: group.flatMap((one) => one.through),
            },
        ];
    })
        .toSorted((one, other) => (0,_held_js__WEBPACK_IMPORTED_MODULE_0__/* .byPower */ .PL)(one.held, other.held) || rank(one) - rank(other));
}
/** What of plain access is gained in each scope; the whole cluster is `''`. */
function basesOf(all) {
    const scopes = Map.groupBy(all, scopeOf);
    return new Map([...scopes].map(([scope, access]) => [scope, (0,_held_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(access)]));
}
const EVERYTHING = [{ kind: 'everything' }];
function partOf({ rule, severity, names }) {
    return { rule, level: severity, names };
}
function scopeOf(access) {
    return access.kind === 'resources' ? (0,_rbac_scope_key_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .O)(access.scope) : '';
}
function withoutScope(access) {
    if (access.kind !== 'resources')
        return access;
    const { verbs, resources, names } = access;
    return { verbs, resources, names };
}
/** `RoleBinding/shop/editors` holds in `shop`. */
function placeOf(path) {
    if (path.kind === 'masters')
        return '';
    if (path.kind === 'policy')
        return path.namespace ?? '';
    const [kind, namespace = ''] = path.binding.split('/');
    return kind === 'RoleBinding' ? namespace : '';
}
/** A Role is another one in each namespace, and most often the same by its name. */
function rolesOf(paths) {
    const roles = paths.map((path) => path.kind !== 'binding'
        ? policyOf(path)
        : `${path.subject.kind} ${path.subject.name} ${path.role.replace(/^Role\/[^/]+\//, 'Role/')}`);
    return [...new Set(roles)].toSorted();
}
function policyOf(path) {
    return path.kind === 'policy' ? path.policy : '';
}
function rank({ scopes }) {
    return scopes[0] === '' ? 0 : 1;
}


/***/ }),

/***/ 55834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ atomIndex)
/* harmony export */ });
/* harmony import */ var _url_prefix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8514);

function atomIndex(atoms = []) {
    const grants = {
        resources: new Map(),
        urls: new Set(),
        urlPrefixes: new Set(),
        prefixLengths: new Set(),
    };
    const index = {
        add: (atom) => ('url' in atom ? addUrl(grants, atom) : addResource(grants, atom)),
        covers: (atom) => ('url' in atom ? coversUrl(grants, atom) : coversResource(grants, atom)),
    };
    for (const atom of atoms)
        index.add(atom);
    return index;
}
const ALL_NAMES = 'all names';
function addUrl({ urls, urlPrefixes, prefixLengths }, { verb, url }) {
    urls.add(key(verb, url));
    if (!url.endsWith('*'))
        return;
    const prefix = (0,_url_prefix_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStars */ .w)(url);
    urlPrefixes.add(key(verb, prefix));
    prefixLengths.add(prefix.length);
}
function addResource({ resources }, { verb, group, resource, name }) {
    const at = key(verb, group, resource);
    const names = resources.get(at);
    if (name === undefined)
        resources.set(at, ALL_NAMES);
    else if (names === undefined)
        resources.set(at, new Set([name]));
    else if (names !== ALL_NAMES)
        names.add(name);
}
function coversResource(grants, atom) {
    const slash = atom.resource.indexOf('/');
    const patterns = ['*', atom.resource, ...(slash < 0 ? [] : [`*${atom.resource.slice(slash)}`])];
    return ['*', atom.verb].some((verb) => ['*', atom.group].some((group) => patterns.some((resource) => {
        const names = grants.resources.get(key(verb, group, resource));
        return names === ALL_NAMES || (atom.name !== undefined && names?.has(atom.name) === true);
    })));
}
function coversUrl(grants, { verb: wanted, url }) {
    return ['*', wanted].some((verb) => {
        if (grants.urls.has(key(verb, url)))
            return true;
        // Only as many lengths can be different as the root of all that the rules write.
        for (const end of grants.prefixLengths) {
            if (end <= url.length && grants.urlPrefixes.has(key(verb, url.slice(0, end))))
                return true;
        }
        return false;
    });
}
function key(...parts) {
    return JSON.stringify(parts);
}


/***/ }),

/***/ 85421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ matchesNothing),
/* harmony export */   m: () => (/* binding */ rulesMatchNothing)
/* harmony export */ });
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71883);

// A plan asks about the same few thousand for each of its subjects.
const known = new Map();
/**
 * Whether no request can be that the atom permits, as far as the catalogue knows: RBAC compares names as they are. What is
 * only unknown counts as if it permitted something.
 */
function matchesNothing(atom) {
    if ('url' in atom)
        return (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .verbMiss */ ._E)(atom.verb, 'urls') !== undefined || (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .urlMiss */ .Y8)(atom.url) !== undefined;
    const { verb, group, resource, name } = atom;
    if (name !== undefined && verb === 'deletecollection')
        return true;
    const key = JSON.stringify([verb, group, resource]);
    const earlier = known.get(key);
    if (earlier !== undefined)
        return earlier;
    const nothing = (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .verbMiss */ ._E)(verb, 'resources') !== undefined ||
        (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .groupMiss */ .MD)(group) !== undefined ||
        (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceMiss */ .rF)(resource, group) !== undefined;
    known.set(key, nothing);
    return nothing;
}
/** Whether none of the rules permits anything; so do no rules at all. */
function rulesMatchNothing(rules) {
    const earlier = ofRules.get(rules);
    if (earlier !== undefined)
        return earlier;
    const nothing = !rules.some(matchesSomething);
    ofRules.set(rules, nothing);
    return nothing;
}
// A role that many bindings refer to is looked at once.
const ofRules = new WeakMap();
/** The first name stands for all: a rule may have thousands of them. */
function matchesSomething({ verbs, apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [], }) {
    const named = resourceNames.slice(0, 1).map((name) => ({ name }))[0];
    return verbs.some((verb) => nonResourceURLs.some((url) => !matchesNothing({ verb, url })) ||
        apiGroups.some((group) => resources.some((resource) => !matchesNothing({ verb, group, resource, ...named }))));
}


/***/ }),

/***/ 42725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ compactAccess)
/* harmony export */ });
/* harmony import */ var _words_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31053);
/* harmony import */ var _access_policy_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90960);
/* harmony import */ var _atom_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55834);
/* harmony import */ var _scope_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1094);
/* harmony import */ var _url_prefix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8514);





/**
 * The atoms in as few lines as can be, in an order that does not depend on theirs: the whole cluster first, then
 * namespaces by name; URLs last. What another atom includes is left out.
 *
 * Thousands of subjects hold the atoms of a few roles in the same places, so the last answer for each first atom and
 * place is kept, as long as the atom is.
 */
function compactAccess(atoms) {
    if (atoms.some(({ kind }) => kind === 'everything'))
        return [{ kind: 'everything' }];
    const own = atoms.flatMap((one) => (one.kind === 'rule' ? [one] : []));
    const [first] = own;
    return first === undefined ? [] : compacted(first, own);
}
const known = new WeakMap();
function compacted(first, atoms) {
    const at = known.get(first.atom) ?? new Map();
    known.set(first.atom, at);
    const place = (0,_scope_key_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .O)(first.scope);
    const last = at.get(place);
    if (last !== undefined && areSame(last.atoms, atoms))
        return last.access;
    const access = compact(atoms);
    at.set(place, { atoms, access });
    return access;
}
function areSame(some, others) {
    return (some.length === others.length &&
        some.every(({ atom, scope }, index) => {
            const other = others[index];
            return (other?.atom === atom && other.scope.kind === scope.kind && (0,_scope_key_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .O)(other.scope) === (0,_scope_key_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .O)(scope));
        }));
}
function compact(atoms) {
    const own = withoutIncluded(atoms);
    const scopes = Map.groupBy(own, ({ scope }) => (0,_scope_key_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .O)(scope));
    const resources = sortedEntries(scopes).flatMap(([, ofScope]) => {
        const scope = ofScope[0]?.scope ?? { kind: 'cluster' };
        return compactResources(ofScope.flatMap(({ atom }) => ('url' in atom ? [] : [atom])), scope);
    });
    return [...resources, ...compactUrls(own.flatMap(({ atom }) => ('url' in atom ? [atom] : [])))];
}
/** An atom can only be included in one that is at least as general, so the most general come first. */
function withoutIncluded(atoms) {
    const everywhere = (0,_atom_index_js__WEBPACK_IMPORTED_MODULE_1__/* .atomIndex */ .o)();
    const scopes = new Map();
    const patterns = [...new Set(atoms.flatMap(({ scope }) => patternOf(scope) ?? []))];
    return atoms
        .toSorted((one, other) => generality(other) - generality(one))
        .filter(({ scope, atom }) => {
        if (everywhere.covers(atom))
            return false;
        if (scope.kind === 'cluster') {
            everywhere.add(atom);
            return true;
        }
        const { namespace } = scope;
        const wider = patterns.filter((pattern) => (0,_access_policy_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .patternCovers */ .JQ)(pattern, namespace));
        if (wider.some((pattern) => scopes.get(pattern)?.covers(atom)))
            return false;
        const index = scopes.get(namespace) ?? (0,_atom_index_js__WEBPACK_IMPORTED_MODULE_1__/* .atomIndex */ .o)();
        scopes.set(namespace, index);
        if (index.covers(atom))
            return false;
        index.add(atom);
        return true;
    });
}
function patternOf(scope) {
    return scope.kind === 'namespace' && (0,_access_policy_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .isPattern */ .Pt)(scope.namespace) ? scope.namespace : undefined;
}
/** Greater for an atom than for all that it can include, but those that include it too. */
function generality({ scope, atom }) {
    const wide = width(scope) + (atom.verb === '*' ? 1 : 0);
    if ('url' in atom) {
        return atom.url.endsWith('*') ? wide + 1 + 1 / (1 + (0,_url_prefix_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutStars */ .w)(atom.url).length) : wide;
    }
    const { group, resource, name } = atom;
    const kinds = resource === '*' ? 2 : resource.startsWith('*/') ? 1 : 0;
    return wide + kinds + (group === '*' ? 1 : 0) + (name === undefined ? 1 : 0);
}
/** The rest of a generality is less than 10. */
function width(scope) {
    if (scope.kind === 'cluster')
        return 20;
    const pattern = patternOf(scope);
    return pattern === undefined ? 0 : 10 + 1 / (1 + pattern.length);
}
/** Verbs of one resource and name in one list; then names, then resources with the same list together. */
function compactResources(atoms, scope) {
    const things = Map.groupBy(atoms, ({ group, resource, name }) => JSON.stringify([group, resource, name]));
    const named = [...things.values()].map((same) => ({ ...first(same), verbs: compactVerbs(same) }));
    const byNames = Map.groupBy(named, ({ group, resource, name, verbs }) => JSON.stringify([group, resource, verbs, name === undefined]));
    const lines = [...byNames.values()].map((same) => {
        const { group, resource, verbs } = first(same);
        const names = same.flatMap(({ name }) => (name === undefined ? [] : [name])).toSorted();
        return { group, resource, verbs, names };
    });
    const byResources = Map.groupBy(lines, ({ verbs, names }) => JSON.stringify([names.length === 0 ? 0 : 1, rank(verbs), verbs, names]));
    return sortedEntries(byResources).map(([, same]) => {
        const { verbs, names } = first(same);
        const resources = same
            .map(({ group, resource }) => ({ group, resource }))
            .toSorted((one, other) => (0,_words_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(one.group, other.group) || (0,_words_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(one.resource, other.resource));
        return { kind: 'resources', scope, verbs, resources, ...(names.length === 0 ? {} : { names }) };
    });
}
function compactUrls(atoms) {
    const byUrl = Map.groupBy(atoms, ({ url }) => url);
    const lines = [...byUrl].map(([url, same]) => ({ url, verbs: compactVerbs(same) }));
    const byVerbs = Map.groupBy(lines, ({ verbs }) => JSON.stringify([rank(verbs), verbs]));
    return sortedEntries(byVerbs).map(([, same]) => ({
        kind: 'urls',
        verbs: first(same).verbs,
        urls: same.map(({ url }) => url).toSorted(),
    }));
}
function compactVerbs(atoms) {
    const verbs = new Set(atoms.map(({ verb }) => verb));
    if (verbs.has('*'))
        return { words: ['everything'], others: [] };
    const words = ['read', 'write'].filter((word) => WORDS[word].every((verb) => verbs.has(verb)));
    const said = new Set(words.flatMap((word) => WORDS[word]));
    return { words, others: [...verbs].filter((verb) => !said.has(verb)).toSorted() };
}
const WORDS = {
    read: ['get', 'list', 'watch'],
    write: ['create', 'update', 'patch', 'delete', 'deletecollection'],
};
/** The most comes first. */
function rank({ words }) {
    return words.includes('everything') ? 0 : words.includes('write') ? 1 : words.includes('read') ? 2 : 3;
}
function sortedEntries(groups) {
    return [...groups].toSorted(([one], [other]) => (0,_words_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(one, other));
}
/** A group that was made by grouping is not empty. */
function first(items) {
    const [item] = items;
    if (item === undefined)
        throw new Error('a group has a member');
    return item;
}


/***/ }),

/***/ 91803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ EVERYONE)
/* harmony export */ });
/**
 * What Kubernetes gives everybody who can log in at all: to read its version and which APIs there are, and to ask what
 * one may do. It is not worth a word to people.
 *
 * Source: the rules of `system:basic-user` and `system:discovery` in
 * plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go; those of `system:public-info-viewer` are among them.
 */
const EVERYONE = {
    scope: { kind: 'cluster' },
    rules: [
        {
            verbs: ['create'],
            apiGroups: ['authorization.k8s.io'],
            resources: ['selfsubjectaccessreviews', 'selfsubjectrulesreviews'],
        },
        { verbs: ['create'], apiGroups: ['authentication.k8s.io'], resources: ['selfsubjectreviews'] },
        {
            verbs: ['get'],
            nonResourceURLs: [
                '/api',
                '/api/*',
                '/apis',
                '/apis/*',
                '/healthz',
                '/livez',
                '/openapi',
                '/openapi/*',
                '/readyz',
                '/version',
                '/version/',
            ],
        },
    ],
    via: {
        kind: 'binding',
        subject: { kind: 'Group', name: 'system:authenticated' },
        binding: 'ClusterRoleBinding/system:basic-user',
        role: 'ClusterRole/system:basic-user',
    },
};


/***/ }),

/***/ 87729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ accessDifference)
});

// EXTERNAL MODULE: ./lib/rbac/access-policy/scope.js
var access_policy_scope = __webpack_require__(90960);
// EXTERNAL MODULE: ./lib/rbac/catalog/matches-nothing.js
var matches_nothing = __webpack_require__(85421);
// EXTERNAL MODULE: ./lib/rbac/cluster-scoped.js
var cluster_scoped = __webpack_require__(55331);
// EXTERNAL MODULE: ./lib/rbac/scope-key.js
var scope_key = __webpack_require__(1094);
// EXTERNAL MODULE: ./lib/rbac/atom-budget.js
var atom_budget = __webpack_require__(137);
// EXTERNAL MODULE: ./lib/rbac/atom-index.js
var atom_index = __webpack_require__(55834);
;// CONCATENATED MODULE: ./lib/rbac/uncovered.js


/**
 * The atoms of `rules` that none of the `others` covers. What thousands of principals hold are the rules of a few
 * roles, and an atom is covered by one of the others or by none, so each pair of lists is compared once.
 */
function uncoveredAtoms(rules, others) {
    const own = factsOf(rules);
    const left = [...others]
        .map((other) => uncoveredBy(own, factsOf(other)))
        .toSorted((one, other) => one.size - other.size);
    const [fewest, ...rest] = left;
    if (fewest === undefined)
        return own.atoms;
    return [...fewest].filter((atom) => rest.every((set) => set.has(atom)));
}
const facts = new WeakMap();
function factsOf(rules) {
    const known = facts.get(rules);
    if (known !== undefined)
        return known;
    const { atoms, exact, opaque } = (0,atom_budget/* boundedAtoms */.Gw)(rules);
    const made = { atoms, opaque, index: (0,atom_index/* atomIndex */.o)(exact), uncovered: new WeakMap() };
    facts.set(rules, made);
    return made;
}
function uncoveredBy(own, other) {
    const known = own.uncovered.get(other);
    if (known !== undefined)
        return known;
    const same = [...own.opaque].flatMap(([rule, atoms]) => (other.opaque.has(rule) ? atoms : []));
    const covered = new Set(same);
    const uncovered = new Set(own.atoms.filter((atom) => !covered.has(atom) && !other.index.covers(atom)));
    own.uncovered.set(other, uncovered);
    return uncovered;
}

;// CONCATENATED MODULE: ./lib/rbac/gained.js





/**
 * What the holder of `before` gains and loses by holding `after` instead. `gained` is empty exactly when no request
 * that can be is permitted that was not before, `lost` likewise. Wildcards stay symbolic, so where `*` shrinks to
 * some verbs, `*` is lost, and what remains of it is in `after` and in neither list.
 *
 * What holds in the whole cluster holds in each namespace. An atom that several grants bring is there once. What some
 * logins hold by their name (`symbolic`) is compared with what everybody holds, and with what those same logins hold.
 */
function accessDifference(before, after) {
    return { gained: beyond(after, before), lost: beyond(before, after) };
}
/** What `grants` permit and `others` do not. */
function beyond(grants, others) {
    const otherMasters = others.find(({ via }) => via.kind === 'masters');
    if (otherMasters !== undefined && holderOf(otherMasters) === EVERYBODY)
        return [];
    const masters = grants.find(({ via }) => via.kind === 'masters');
    if (masters !== undefined && (otherMasters === undefined || holderOf(masters) === EVERYBODY)) {
        return [{ kind: 'everything', via: masters.via }];
    }
    const patterns = others.filter(({ scope }) => scope.kind === 'namespace' && (0,access_policy_scope/* isPattern */.Pt)(scope.namespace));
    const othersAt = Map.groupBy(others, (grant) => placeKey(grant.scope, holderOf(grant)));
    const found = [];
    const texts = new Map();
    for (const { scope, rules, via } of certainFirst(grants)) {
        const held = [
            ...placesOf({ scope, rules, via }).flatMap((place) => othersAt.get(place) ?? []),
            ...patterns.filter((other) => covers(other.scope, scope)),
        ];
        if (held.some((other) => other.rules === rules))
            continue;
        const place = (0,scope_key/* scopeKey */.O)(scope);
        const known = texts.get(place) ?? new Set();
        texts.set(place, known);
        for (const atom of uncoveredAtoms(rules, new Set(held.map((other) => other.rules)))) {
            const { text, means } = gained_factsOf(atom);
            if (means === 'nothing' || (scope.kind === 'namespace' && means === 'outside of namespaces'))
                continue;
            if (known.has(text))
                continue;
            known.add(text);
            found.push({ kind: 'rule', scope, atom, via });
        }
    }
    return found;
}
// Thousands of subjects hold the atoms of a few roles.
const gained_facts = new WeakMap();
function gained_factsOf(atom) {
    const known = gained_facts.get(atom);
    if (known !== undefined)
        return known;
    const isOutside = 'url' in atom || (0,cluster_scoped/* isClusterScoped */.Z)(atom);
    const means = (0,matches_nothing/* matchesNothing */.R)(atom) ? 'nothing' : isOutside ? 'outside of namespaces' : 'something';
    const made = { text: JSON.stringify(atom), means };
    gained_facts.set(atom, made);
    return made;
}
/** Whether what holds by the pattern of the one scope holds in all of the other. */
function covers(one, other) {
    return (one.kind === 'namespace' && other.kind === 'namespace' && (0,access_policy_scope/* patternCovers */.JQ)(one.namespace, other.namespace));
}
function certainFirst(grants) {
    const bound = grants.filter(({ via }) => via.kind !== 'masters');
    return [...bound.filter(({ via }) => !via.symbolic), ...bound.filter(({ via }) => via.symbolic)];
}
/** Which of the logins of one identity hold the grant: those that are given the name of the subject, or all. */
function holderOf({ via }) {
    if (via.symbolic !== true)
        return EVERYBODY;
    return via.kind === 'masters' ? via.kind : JSON.stringify(via.subject);
}
const EVERYBODY = '';
/** Where something may be held already that makes the grant nothing new. */
function placesOf(grant) {
    const scopes = grant.scope.kind === 'cluster' ? [CLUSTER] : [CLUSTER, grant.scope];
    const holders = new Set([EVERYBODY, holderOf(grant)]);
    return scopes.flatMap((scope) => [...holders].map((holder) => placeKey(scope, holder)));
}
const CLUSTER = { kind: 'cluster' };
function placeKey(scope, holder) {
    return JSON.stringify([scope, holder]);
}


/***/ })

};
