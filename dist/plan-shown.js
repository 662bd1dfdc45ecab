export const id = 1347;
export const ids = [1347];
export const modules = {

/***/ 49164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34564);

function countChanges(plans) {
    const counted = plans
        .flatMap(({ changes }) => changes.map((change) => (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(change).counted(change)))
        .filter((one) => one !== 'part');
    const count = (wanted) => counted.filter((one) => one === wanted).length;
    return {
        total: counted.length,
        add: count('add'),
        change: count('change'),
        remove: count('remove'),
        move: count('move'),
        adopt: count('adopt'),
        adoptAndChange: count('adopt-and-change'),
    };
}


/***/ }),

/***/ 1402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ clusterHead)
/* harmony export */ });
/* harmony import */ var _rbac_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38247);
/* harmony import */ var _change_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34564);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49164);
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67550);
/* harmony import */ var _newcomer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51701);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16224);
/* harmony import */ var _shown_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19419);







/** The facts of one plan. */
function clusterHead(plan) {
    const { cluster, target, homeAccount, changes, problems, gains, policy } = plan;
    const newcomers = (0,_newcomer_js__WEBPACK_IMPORTED_MODULE_4__/* .newcomersOf */ .r8)(plan.drift);
    return {
        cluster,
        target,
        ...(homeAccount === undefined ? {} : { home: homeAccount }),
        counts: (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .countChanges */ .x)([plan]),
        adopts: adoptedBy(changes),
        ...(plan.unread === true ? { unread: true } : {}),
        ...(0,_shown_error_js__WEBPACK_IMPORTED_MODULE_6__/* .shownErrors */ .n)(problems),
        gains,
        losses: (0,_loss_js__WEBPACK_IMPORTED_MODULE_3__/* .lossesOf */ .R)(plan),
        ...(0,_power_js__WEBPACK_IMPORTED_MODULE_5__/* .powersOf */ .eJ)(plan),
        policy,
        ...neverOwned(plan),
        ...(plan.unmanaged.returnedAdmins.length === 0 ? {} : { returnedAdmins: plan.unmanaged.returnedAdmins }),
        ...(newcomers === undefined ? {} : { newcomers }),
    };
}
/** What the set did not own and the plan removes. */
function neverOwned({ changes, set, }) {
    const rows = (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .changesTo */ .zE)('aws-auth', changes).filter(({ reason, action }) => action === 'remove' && (reason === 'unmanaged' || reason === 'removed'));
    const objects = (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .changesTo */ .zE)('rbac', changes).filter(({ action, before }) => action === 'remove' && before !== undefined && !(0,_rbac_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(before, set));
    const entries = (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .changesTo */ .zE)('access-entries', changes).filter(({ action, reason }) => action === 'remove' && reason === 'removed');
    return {
        unmanagedRemoved: rows.length,
        ...(objects.length === 0 ? {} : { objectsRemoved: objects.length }),
        ...(entries.length === 0 ? {} : { entriesRemoved: entries.length }),
    };
}
/** Rows and accounts, objects, and access entries. */
function adoptedBy(changes) {
    const adopted = changes.filter((change) => change.kind === 'object' && change.adopted);
    const rows = changes.filter((change) => change.kind === 'ownership' && change.action === 'adopt');
    const entries = (0,_change_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .changesTo */ .zE)('access-entries', changes).filter((change) => change.adopted);
    return {
        rows: rows.length,
        objects: adopted.length,
        ...(entries.length === 0 ? {} : { entries: entries.length }),
    };
}


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ graveGains),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   kk: () => (/* binding */ invalidHead),
/* harmony export */   lt: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var _cluster_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1402);
/* harmony import */ var _gain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27454);
/* harmony import */ var _shown_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19419);



/** The account whose principals are named without it: that of all clusters, where it is one. */
function homeOf({ clusters }) {
    const homes = new Set(clusters.filter(({ unread }) => unread !== true).map(({ home }) => home));
    const [only] = homes;
    return homes.size === 1 ? only : undefined;
}
function headOf(plans, about) {
    return { ...about, errors: [], moreErrors: 0, clusters: plans.map(_cluster_head_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterHead */ .h) };
}
/** Where the file has errors, so that no cluster was looked at. */
function invalidHead(problems, about) {
    return { ...about, ...(0,_shown_error_js__WEBPACK_IMPORTED_MODULE_2__/* .shownErrors */ .n)(problems), clusters: [] };
}
/** How many gains there are that a reviewer must see by name. */
function graveGains(clusters) {
    return clusters.flatMap(({ gains }) => gains.filter(_gain_js__WEBPACK_IMPORTED_MODULE_1__/* .isGrave */ .IE)).length;
}


/***/ }),

/***/ 67550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lossesOf),
/* harmony export */   f: () => (/* binding */ withFewNames)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40977);
/* harmony import */ var _effect_held_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63454);
/* harmony import */ var _asked_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55463);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16224);





/** What people lose by a plan: all access first, then admin, then the rest. */
function lossesOf(plan) {
    const asked = (0,_asked_by_js__WEBPACK_IMPORTED_MODULE_2__/* .askedBy */ .A)(plan.changes);
    const losing = (plan.effects?.access ?? []).flatMap((effect) => lossesBy(effect, asked));
    const told = new Set(losing.flatMap(({ subjects }) => subjects));
    const logins = (0,_power_js__WEBPACK_IMPORTED_MODULE_3__/* .loginsOf */ .Qm)(plan, 'taken')
        .filter((subject) => !told.has(subject))
        .map((subject) => ({ power: 'login', parts: [], scopes: [], subjects: [subject], more: 0, where: [] }));
    const same = Map.groupBy([...losing, ...logins], ({ power, parts, scopes }) => JSON.stringify([power, parts, scopes]));
    return [...same.values()]
        .flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const all = [first, ...others];
        return [
            {
                ...first,
                subjects: all.flatMap(({ subjects }) => subjects),
                where: distinct(all.flatMap(({ where }) => where)),
            },
        ];
    })
        .toSorted(_effect_held_js__WEBPACK_IMPORTED_MODULE_1__/* .byPower */ .PL);
}
function lossesBy(effect, asked) {
    const subjects = effect.subjects.map(_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow);
    const placesOf = (steps) => distinct(effect.subjects.flatMap((subject) => asked(subject, steps.flatMap(({ through }) => through)) ?? []));
    if (effect.losses.length > 0 && effect.losesAll)
        return [{ power: 'all', parts: [], scopes: [], subjects, more: 0, where: placesOf(effect.losses) }];
    return effect.losses.map((step) => {
        const { power, parts } = (0,_power_js__WEBPACK_IMPORTED_MODULE_3__/* .lostPower */ .sZ)(effect, step);
        return {
            power,
            parts: power === 'way-to-admin' ? [] : parts.map(({ rule }) => rule),
            scopes: step.scopes,
            subjects,
            more: 0,
            where: placesOf([step]),
        };
    });
}
function distinct(places) {
    const byText = new Map(places.map((place) => [`${place.file}:${place.line}`, place]));
    return [...byText.values()].slice(0, PLACES);
}
/** Nobody follows more links of one line. */
const PLACES = 3;
/** The same with so many names each. */
function withFewNames(losses, names) {
    return losses.map((loss) => {
        if (names === 0)
            return { ...loss, subjects: [], more: loss.more + loss.subjects.length };
        const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .v)(loss.subjects, names);
        return more === 0 ? loss : { ...loss, subjects: shown, more: loss.more + more };
    });
}


/***/ }),

/***/ 51701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y3: () => (/* binding */ ruleText),
/* harmony export */   gl: () => (/* binding */ newcomerOf),
/* harmony export */   r8: () => (/* binding */ newcomersOf)
/* harmony export */ });
/* unused harmony export subjectOfItem */
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _drift_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75528);


/** More are counted: the top of a text is never shortened, and whoever adds thousands must not make it no review. */
const MOST = 20;
/** Those that a reviewer must see by name; `undefined` where there is nothing to say. */
function newcomersOf(drift) {
    const grave = drift.items.filter((one) => one.isNew && (0,_drift_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .isGraveItem */ .Fs)(one));
    const isUnknown = drift.compared === 'changed';
    if (grave.length === 0 && !isUnknown)
        return undefined;
    return {
        shown: grave.slice(0, MOST).map(newcomerOf),
        more: Math.max(0, grave.length - MOST),
        ...(isUnknown ? { unknown: true } : {}),
    };
}
function newcomerOf({ what, power }) {
    const subject = subjectOfItem(what);
    const by = byOf(what);
    if (power === 'unknown')
        return { subject, power, parts: [], scopes: [], by };
    if (power === undefined)
        return { subject, power: 'login', parts: [], scopes: [], by };
    const { held, scopes } = power;
    return { subject, power: held.power, parts: held.parts.map(({ rule }) => rule), scopes, by };
}
function subjectOfItem(what) {
    switch (what.kind) {
        case 'binding':
            return (0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow)(what.subject);
        case 'rules':
            return `object ${what.role}`;
        default:
            return `principal ${what.principal}`;
    }
}
const FEW = 5;
/** What makes an admin comes first. */
function fewGroups(groups) {
    const rank = (group) => (group === 'system:masters' ? 0 : 1);
    return groups.toSorted((one, other) => rank(one) - rank(other)).slice(0, MOST_GROUPS);
}
const MOST_GROUPS = 10;
function byOf(what) {
    switch (what.kind) {
        case 'row': {
            const { kind, groups, isBeneath, isOfNodes } = what;
            return {
                kind,
                groups: fewGroups(groups),
                ...(isBeneath ? { beneath: true } : {}),
                ...(isOfNodes ? { nodes: true } : {}),
            };
        }
        case 'account':
            return { kind: what.kind };
        case 'entry':
            return {
                kind: what.kind,
                ...(what.gives === undefined ? {} : { groups: fewGroups(what.gives.groups) }),
            };
        case 'policy':
            return { kind: what.kind, policy: what.policy, scope: what.scope };
        case 'binding': {
            const { kind, role, bindings, holders } = what;
            return { kind, role, bindings: bindings.slice(0, FEW), holders: holders.slice(0, FEW) };
        }
        case 'rules': {
            const { kind, added } = what;
            return { kind, rules: added.slice(0, FEW).map(ruleText), more: Math.max(0, added.length - FEW) };
        }
    }
}
/** `get secrets`, `create deployments.apps`, `get secrets/db`, `get /metrics` */
function ruleText(atom) {
    if ('url' in atom)
        return `${atom.verb} ${atom.url}`;
    const { verb, group, resource, name } = atom;
    const kind = group === '' ? resource : `${resource}.${group}`;
    return `${verb} ${kind}${name === undefined ? '' : ` named ${name}`}`;
}


/***/ }),

/***/ 16224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ loginsOf),
/* harmony export */   eJ: () => (/* binding */ powersOf),
/* harmony export */   sZ: () => (/* binding */ lostPower)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _effect_held_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63454);


/** How many subjects gain what by a plan, and how many lose what; the highest power first, each subject once. */
function powersOf(plan) {
    const access = plan.effects?.access ?? [];
    const granted = access.flatMap((effect) => ofEach(effect, highest(effect.gains)));
    const taken = access.flatMap((effect) => ofEach(effect, takenBy(effect)));
    const known = new Set(granted.map(([subject]) => subject));
    const losing = new Set(taken.map(([subject]) => subject));
    const login = (subject) => [subject, { power: 'login', parts: [] }];
    return {
        grants: counted([
            ...granted,
            ...loginsOf(plan, 'given').flatMap((one) => (known.has(one) ? [] : [login(one)])),
        ]),
        takes: counted([
            ...taken,
            ...loginsOf(plan, 'taken').flatMap((one) => (losing.has(one) ? [] : [login(one)])),
        ]),
    };
}
/** `subjectKey` of principals that can log in only after the plan, or only before it. */
function loginsOf({ effects }, which) {
    return (effects?.logins[which] ?? []).map((name) => (0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow)({ kind: 'principal', name }));
}
/** What one loss is called: who stays admin has not lost admin. */
function lostPower({ keepsAdmin }, { held }) {
    return held.power === 'admin' && keepsAdmin ? { power: 'other', parts: [] } : held;
}
function ofEach({ subjects }, held) {
    return held === undefined ? [] : subjects.map((subject) => [(0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow)(subject), held]);
}
function takenBy(effect) {
    if (effect.losses.length > 0 && effect.losesAll)
        return { power: 'all', parts: [] };
    return highest(effect.losses.map((step) => ({ ...step, held: lostPower(effect, step) })));
}
/** With the parts of all that have the same power. */
function highest(steps) {
    const [first] = steps.map(({ held }) => held).toSorted(_effect_held_js__WEBPACK_IMPORTED_MODULE_1__/* .byPower */ .PL);
    if (first === undefined)
        return undefined;
    const same = steps.filter(({ held }) => held.power === first.power);
    // How somebody becomes an admin is told where the power is, and not where it is counted.
    const parts = first.power === 'way-to-admin' ? [] : same.flatMap(({ held }) => held.parts.map(({ rule }) => rule));
    return { power: first.power, parts: [...new Set(parts)].toSorted() };
}
function counted(all) {
    const each = new Map();
    for (const [subject, held] of all) {
        const other = each.get(subject);
        if (other === undefined || (0,_effect_held_js__WEBPACK_IMPORTED_MODULE_1__/* .byPower */ .PL)(held, other) < 0)
            each.set(subject, held);
    }
    const same = Map.groupBy(each.values(), ({ power, parts }) => JSON.stringify([power, parts]));
    return [...same.values()]
        .flatMap(([first, ...others]) => first === undefined ? [] : [{ ...first, subjects: others.length + 1 }])
        .toSorted((one, other) => (0,_effect_held_js__WEBPACK_IMPORTED_MODULE_1__/* .byPower */ .PL)(one, other) ||
        other.parts.length - one.parts.length ||
        (one.parts.join() < other.parts.join() ? -1 : 1));
}


/***/ }),

/***/ 19419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ shownErrors)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54158);

/** More errors than these are counted: a plan with one counts for nothing. */
const MOST_ERRORS = 20;
/** The errors among problems, as many as are shown, and how many there are beyond these. */
function shownErrors(problems) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return {
        errors: errors.slice(0, MOST_ERRORS).map(shownError),
        moreErrors: Math.max(0, errors.length - MOST_ERRORS),
    };
}
function shownError({ code, message, fix, where }) {
    const at = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPlace */ .z)(where);
    const { object } = where;
    return {
        code,
        message,
        fix,
        ...(at === undefined ? {} : { at }),
        ...(at === undefined && object !== undefined ? { object } : {}),
    };
}


/***/ }),

/***/ 77456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ cleanMeaning),
/* harmony export */   jv: () => (/* binding */ cleanObject),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/** The object without what the API server keeps for itself (`uid`, `resourceVersion`, `managedFields`, …). */
function cleanObject(object) {
    const { name, namespace, labels, annotations } = object.metadata;
    const { apiVersion, kind } = object;
    const head = {
        apiVersion,
        kind,
        metadata: defined({ name, namespace, labels: sorted(labels), annotations: sorted(annotations) }),
    };
    switch (object.kind) {
        case 'Role':
            return defined({ ...head, rules: object.rules?.map(cleanRule) });
        case 'ClusterRole':
            return object.aggregationRule === undefined
                ? defined({ ...head, rules: object.rules?.map(cleanRule) })
                : { ...head, aggregationRule: object.aggregationRule };
        case 'RoleBinding':
        case 'ClusterRoleBinding': {
            const { apiGroup, kind: role, name: roleName } = object.roleRef;
            return defined({
                ...head,
                roleRef: defined({ apiGroup, kind: role, name: roleName }),
                subjects: object.subjects?.map((subject) => defined({
                    kind: subject.kind,
                    apiGroup: subject.apiGroup,
                    name: subject.name,
                    namespace: subject.namespace,
                })),
            });
        }
    }
}
/** The row's meaning, groups in order: their order in aws-auth means nothing. */
function cleanMeaning({ username, groups }) {
    return { username, groups: [...groups].sort() };
}
/** Without the keys that are `undefined`, in the order given. */
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
function cleanRule(rule) {
    const { apiGroups, resources, resourceNames, nonResourceURLs, verbs } = rule;
    return defined({ apiGroups, resources, resourceNames, nonResourceURLs, verbs });
}
function sorted(values) {
    const entries = Object.entries(values ?? {});
    return entries.length === 0
        ? undefined
        : Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}


/***/ }),

/***/ 63809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ item)
/* harmony export */ });
function item(...phrase) {
    return { phrase };
}


/***/ }),

/***/ 859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oz: () => (/* binding */ gainItems),
  mG: () => (/* binding */ ruleWords),
  AN: () => (/* binding */ scopeWords)
});

// EXTERNAL MODULE: ./lib/danger/rule/catalogue.js + 1 modules
var catalogue = __webpack_require__(89732);
// EXTERNAL MODULE: ./lib/plan/shown/head.js
var shown_head = __webpack_require__(4971);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/render/document/block.js
var block = __webpack_require__(63809);
// EXTERNAL MODULE: ./lib/render/held-words.js
var held_words = __webpack_require__(48689);
// EXTERNAL MODULE: ./lib/danger/rule/object-rules.js
var object_rules = __webpack_require__(58245);
// EXTERNAL MODULE: ./lib/danger/rule/rules.js + 3 modules
var rules = __webpack_require__(44455);
// EXTERNAL MODULE: ./lib/plan/effect/held.js
var effect_held = __webpack_require__(63454);
// EXTERNAL MODULE: ./lib/plan/shown/gain.js
var gain = __webpack_require__(27454);
;// CONCATENATED MODULE: ./lib/render/head/gain-groups.js




/** The grave gains of a plan, those together that one line can say; the highest power first. */
function graveGroups({ clusters }) {
    const single = clusters.flatMap(({ cluster, gains, errors, moreErrors }) => {
        const fails = errors.length + moreErrors > 0;
        return [...Map.groupBy(gains, ({ subject, scope }) => JSON.stringify([subject, scope])).values()]
            .filter((own) => own.some(gain/* isGrave */.IE))
            .flatMap((own) => groupsOf(own, { cluster, fails }));
    });
    return ['scopes', 'clusters', 'subjects']
        .reduce(joinedBy, single)
        .toSorted((one, other) => rank(one) - rank(other) || (textOf(one) < textOf(other) ? -1 : 1));
}
const CATALOGUE = new Set(rules/* CATALOGUE_RULES */.U.map(({ id }) => id));
const OF_OBJECTS = new Set(object_rules/* OBJECT_RULES */.O.map(({ id }) => id));
/** Of one subject in one scope. What shows in an object has a line of its own. */
function groupsOf(own, about) {
    const objects = own.filter(({ rule }) => OF_OBJECTS.has(rule));
    const rest = own.filter(({ rule }) => !OF_OBJECTS.has(rule));
    return [...objects.filter(gain/* isGrave */.IE).map((gain) => [gain]), ...(rest.some(gain/* isGrave */.IE) ? [rest] : [])].flatMap((gains) => groupOf(gains, about));
}
function groupOf(gains, { cluster, fails }) {
    const [first] = gains;
    if (first === undefined)
        return [];
    const { subject, scope } = first;
    const isMasters = gains.some(({ rule }) => rule === 'masters');
    const isOfObject = OF_OBJECTS.has(first.rule);
    const parts = gains.flatMap(({ rule, level, names }) => isCatalogued(rule) ? [{ rule, level, names }] : []);
    // Of one subject in one place it is the same for all.
    const { base } = first.told;
    const held = isMasters ? { power: 'admin', parts: [] } : (0,effect_held/* heldBy */.Vr)(base, scope, parts);
    const through = gains.flatMap(({ told }) => told.through);
    const isHeld = isMasters || parts.length > 0 || base !== 'none';
    return [
        {
            kind: isOfObject ? 'object' : subject.startsWith('object ') ? 'role' : isHeld ? 'held' : 'login',
            rule: isOfObject ? first.rule : '',
            held,
            isMasters,
            usernames: [...new Set(gains.flatMap(({ rule, names }) => (rule === 'shared-username' ? names : [])))],
            roles: [...new Set(through.map(({ role }) => role))].toSorted(),
            fails,
            subjects: [subject],
            scopes: [scope],
            clusters: [cluster],
            through: distinct(through),
            where: distinct(gains.flatMap(({ told }) => told.where ?? [])).slice(0, PLACES),
        },
    ];
}
function isCatalogued(rule) {
    return CATALOGUE.has(rule);
}
/** Nobody follows more links of one line. */
const PLACES = 3;
/** Those groups as one that differ in this alone. */
function joinedBy(groups, by) {
    const alike = Map.groupBy(groups, ({ through: _, where: __, ...about }) => JSON.stringify({ ...about, held: { ...about.held, parts: about.held.parts.map(told) }, [by]: [] }));
    return [...alike.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        return [
            {
                ...first,
                [by]: [...new Set(same.flatMap((one) => one[by]))].toSorted(),
                through: distinct(same.flatMap(({ through }) => through)),
                where: distinct(same.flatMap(({ where }) => where)).slice(0, PLACES),
            },
        ];
    });
}
/** Levels are compared, and nobody is told them. */
function told({ rule, names }) {
    return [rule, names];
}
function distinct(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
/** The whole cluster before namespaces. */
function rank({ held, scopes, kind }) {
    const power = kind === 'login' ? effect_held/* POWERS */.lZ.length : effect_held/* POWERS */.lZ.indexOf(held.power);
    return power * 2 + (scopes.includes('') ? 0 : 1);
}
function textOf({ subjects, scopes, clusters }) {
    return JSON.stringify([subjects, scopes, clusters]);
}

// EXTERNAL MODULE: ./lib/render/head/place.js
var place = __webpack_require__(65300);
// EXTERNAL MODULE: ./lib/render/head/subject.js
var head_subject = __webpack_require__(90147);
;// CONCATENATED MODULE: ./lib/render/head/gains.js









/** The lines of the caution about who gains what is critical or high: nobody is left out. */
function gainItems(head) {
    const several = head.clusters.length > 1;
    const home = (0,shown_head/* homeOf */.lt)(head);
    return graveGroups(head).map((group) => {
        const { subjects, clusters } = group;
        const who = (0,phrase/* join */.fj)(subjects.map((subject) => (0,head_subject/* shownSubject */.uV)(subject, home)), ', ');
        const where = several ? [', in ', ...(0,phrase/* codes */.F4)(clusters, clusters.length)] : [];
        return (0,block/* item */.A)((0,phrase/* strong */.ko)([...leadWords(group), ':']), ' ', ...who, ...howGained(group), ...throughWords(group), ...where, ...(0,place/* placesWords */.i)(group.where, head));
    });
}
/** `Gains admin in the whole cluster`, `Becomes a way to admin for whoever is bound to it`, … */
function leadWords(group) {
    const { kind, held, scopes, fails } = group;
    const gains = fails ? 'Would gain' : 'Gains';
    switch (kind) {
        case 'login':
            return [`${gains} a login`];
        case 'object':
            return [OBJECTS[group.rule] ?? `${gains} ${(0,held_words/* heldWords */.j0)(held)}`];
        case 'role':
            return [`${fails ? 'Would become' : 'Becomes'} ${(0,held_words/* heldWords */.j0)(held)} for whoever is bound to it`];
        case 'held':
            return [`${gains} ${(0,held_words/* heldWords */.j0)(held)} `, ...scopeWords(scopes)];
    }
}
const OBJECTS = {
    anonymous: 'Gives a role to requests without a login',
    everyone: 'Gives a role to everybody with a login',
    aggregation: 'Adds permissions to a ClusterRole that combines others',
    'reserved-name': 'Gives a role to a name of Kubernetes or EKS',
};
/** `in the whole cluster`, `in shop, blog`: all of them. */
function scopeWords(scopes, limit = scopes.length) {
    const namespaces = scopes.filter((scope) => scope !== '');
    if (namespaces.length === 0)
        return ['in the whole cluster'];
    const named = ['in ', ...(0,phrase/* codes */.F4)(namespaces, limit)];
    return namespaces.length < scopes.length ? ['in the whole cluster and ', ...named] : named;
}
function howGained({ held, usernames, kind, rule }) {
    if (kind === 'object' && rule === 'reserved-name')
        return [];
    return [
        ...(0,held_words/* howWords */.kk)(held),
        ...(usernames.length === 0
            ? []
            : [', with username ', ...(0,phrase/* codes */.F4)(usernames, usernames.length), ', which somebody else has too']),
    ];
}
/** More groups than these say less than the role alone. */
const GROUPS = 3;
/** `, through group ops and ClusterRole support` */
function throughWords({ isMasters, through, subjects }) {
    const groups = [
        ...new Set([...(isMasters ? ['system:masters'] : []), ...through.flatMap(({ group }) => group ?? [])]),
        // Of a group itself there is no other way.
    ].filter((group) => !subjects.includes(`group ${group}`));
    const roles = [...new Set(through.map(({ role }) => role))];
    const parts = [
        ...(groups.length === 0 || groups.length > GROUPS
            ? []
            : [[groups.length === 1 ? 'group ' : 'groups ', ...(0,phrase/* codes */.F4)(groups.toSorted(), GROUPS)]]),
        ...rolesWords(roles),
    ];
    return parts.length === 0 ? [] : [', through ', ...(0,phrase/* join */.fj)(parts, ' and ')];
}
const ROLES = 5;
function rolesWords(roles) {
    const { shown, more } = (0,list/* shortened */.v)(roles, ROLES);
    return shown.length === 0
        ? []
        : [[...(0,phrase/* join */.fj)(shown.map(head_subject/* objectWords */.PQ), ', '), ...(more > 0 ? [` and ${more} more`] : [])]];
}
/** `reading Secrets (secrets-read, only db-password)` */
function ruleWords({ rule, names }) {
    if (rule === 'masters')
        return ['everything, through group ', (0,phrase/* code */.aY)('system:masters')];
    if (rule === 'write')
        return ['writing in the whole cluster'];
    const only = names.length === 0 ? [] : [', only ', ...(0,phrase/* codes */.F4)(names, names.length)];
    return [`${(0,catalogue/* wordsOf */.Z9)(rule).what} (`, (0,phrase/* code */.aY)(rule), ...only, ')'];
}


/***/ }),

/***/ 65300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ placeWords),
/* harmony export */   i: () => (/* binding */ placesWords)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);

/** ` (access.yaml:31)`, with a link to the line of the commit where the repository is known; nothing without places. */
function placesWords(places, head) {
    if (places.length === 0)
        return [];
    return [
        ' (',
        ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(places.map((place) => placeWords(place, head)), ', '),
        ')',
    ];
}
function placeWords({ file, line }, { repository }) {
    // Half a surrogate pair, which only a forged record has, is none in an address.
    const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    const url = repository === undefined ? undefined : `${repository.url}/blob/${repository.commit}/${path}#L${line}`;
    // A name that is nothing but a path is told as one; all others as code, since anything could be in them.
    const text = `${file}:${line}`;
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)([/^[\w./-]+:\d+$/.test(text) ? text : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text)], url);
}


/***/ }),

/***/ 90147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ objectWords),
/* harmony export */   s0: () => (/* binding */ principalWords),
/* harmony export */   uV: () => (/* binding */ shownSubject)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);
/* harmony import */ var _words_short_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4585);



/**
 * A subject of a gain or a loss, by its key (`subjectKey`): `role/x`, `ServiceAccount ci/default`, `Group ops, whoever
 * has it`, `ClusterRole reporter`.
 */
function shownSubject(key, home) {
    const space = key.indexOf(' ');
    const [kind, name] = [key.slice(0, space), key.slice(space + 1)];
    switch (kind) {
        case 'principal':
            return principalWords(name, home);
        case 'serviceAccount':
            return ['ServiceAccount ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), ...defaultWords(name)];
        case 'user':
            return ['User ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), ...[(0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .userNote */ .ez)(name)].filter((note) => note !== '')];
        case 'group':
            return ['Group ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), ` (${(0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .groupHolders */ .fc)(name)})`];
        case 'object':
            return objectWords(name);
        default:
            return [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)];
    }
}
/** A pod that names no service account has this one. */
function defaultWords(name) {
    const [namespace = '', account] = name.split('/');
    return account === 'default' ? [' (used by each pod in ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(namespace), ' that names no other)'] : [];
}
/** `ClusterRole reporter`, of its id. */
function objectWords(id) {
    const [kind = '', ...name] = id.split('/');
    return /^(Cluster)?Role(Binding)?$/.test(kind) ? [`${kind} `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name.join('/'))] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id)];
}
function principalWords(arn, home) {
    if (/^\d{12}$/.test(arn))
        return ['account ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(arn), ', every principal in it'];
    const short = (0,_words_short_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .shortArn */ .k)(arn, home);
    return short === arn && home !== undefined ? [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(arn), ' (another account)'] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(short)];
}


/***/ }),

/***/ 48689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oj: () => (/* binding */ limitedWords),
/* harmony export */   j0: () => (/* binding */ heldWords),
/* harmony export */   kk: () => (/* binding */ howWords),
/* harmony export */   s0: () => (/* binding */ verbsWords),
/* harmony export */   vl: () => (/* binding */ exactWords)
/* harmony export */ });
/* harmony import */ var _danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37808);
/* harmony import */ var _plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1232);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32868);



/** The power alone; `howWords` says what makes it a way to admin. */
function heldWords({ power, parts }) {
    return (0,_plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_1__/* .powerWords */ .R)(power, power === 'way-to-admin' ? [] : parts.map(({ rule }) => rule));
}
/** `, escalate roles, bind roles (only ops)`; nothing of what is no way to admin. */
function howWords({ power, parts }) {
    if (power !== 'way-to-admin')
        return namesWords(parts);
    return [
        ', ',
        ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(parts.map((part) => [(0,_plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_1__/* .howOf */ .G)(part.rule), ...onlyWords(part.names)]), ', '),
    ];
}
/** The names that parts are limited to. */
function namesWords(parts) {
    const limited = parts.filter(({ names }) => names.length > 0);
    return limited.flatMap(({ rule, names }) => [
        `, ${_danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule].part?.including ?? (0,_plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_1__/* .howOf */ .G)(rule)}`,
        ...onlyWords(names),
    ]);
}
/** The power with the names that it is limited to: `read Secrets (only db)`, `read including exec and Secrets (Secrets only db)`. */
function limitedWords(held) {
    const { power, parts } = held;
    const limited = power === 'way-to-admin' ? [] : parts.filter(({ names }) => names.length > 0);
    if (limited.length === 0)
        return [heldWords(held)];
    const only = limited.map(({ rule, names }) => {
        const what = parts.length === 1 ? '' : `${_danger_rule_power_of_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .POWER_OF_RULE */ .F[rule].part?.including ?? (0,_plan_effect_power_words_js__WEBPACK_IMPORTED_MODULE_1__/* .howOf */ .G)(rule)} `;
        return [`${what}only `, ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(names, NAMES)];
    });
    return [`${heldWords(held)} (`, ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(only, '; '), ')'];
}
const NAMES = 20;
function onlyWords(names) {
    return names.length === 0 ? [] : [' (only ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(names, NAMES), ')'];
}
/** Rules that are few are told as they are: `get, list pods/log`. `undefined` where a word of the scale says it better. */
function exactWords({ power, parts }, access) {
    if (parts.length > 0 || !['write', 'read', 'other'].includes(power))
        return undefined;
    const things = access.flatMap((one) => one.kind === 'everything' ? ['*'] : one.kind === 'urls' ? one.urls : one.resources.map(nameOf));
    if (things.length > RULES || things.some((name) => name.startsWith('*')))
        return undefined;
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(access.map(ruleWords), '; ');
}
function ruleWords(access) {
    if (access.kind === 'everything')
        return [];
    const names = access.kind === 'urls' ? access.urls : access.resources.map(nameOf);
    const only = access.kind === 'urls' ? undefined : access.names;
    return [...verbsWords(access.verbs), ' ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(names, names.length), ...namedWords(only)];
}
/** As `kubectl` takes it: `deployments.apps`. */
function nameOf({ group, resource }) {
    return group === '' ? resource : `${resource}.${group}`;
}
const RULES = 3;
function namedWords(names) {
    return names === undefined ? [] : [' named ', ...(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4)(names, RULES)];
}
/** `get, list, watch`; `every verb`. */
function verbsWords({ words, others }) {
    if (words.includes('everything'))
        return ['every verb on'];
    const verbs = [...words.flatMap((word) => VERBS[word]), ...others];
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(verbs.map((verb) => [/^[a-z]+$/.test(verb) ? verb : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(verb)]), ', ');
}
const VERBS = {
    everything: ['*'],
    read: ['get', 'list', 'watch'],
    write: ['create', 'update', 'patch', 'delete', 'deletecollection'],
};


/***/ }),

/***/ 5404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ waysWords)
/* harmony export */ });
/* harmony import */ var _rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40977);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32868);
/* harmony import */ var _head_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90147);




const WAYS = 2;
/** `group developers → ClusterRole view`; the name by which a binding matches is left out of what has that name itself. */
function waysWords(paths, own) {
    const ways = new Map(paths.map((path) => wayWords(path, own)).map((way) => [JSON.stringify(way), way]));
    const { shown, more } = (0,_words_list_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .v)([...ways.values()], WAYS);
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([...shown, ...(more > 0 ? [[`${more} more ways`]] : [])], ', ');
}
function wayWords(path, own) {
    if (path.kind === 'masters')
        return ['group ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('system:masters')];
    if (path.kind === 'policy')
        return ['access policy ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path.policy)];
    const { subject, role } = path;
    const named = (0,_rbac_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .asAccessSubject */ .J4)(subject);
    const name = named.kind === 'serviceAccount' ? `${named.namespace}/${named.name}` : named.name;
    const words = name === own ? [] : [`${KINDS[named.kind]} `, (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), ' → '];
    return [...words, ...(0,_head_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .objectWords */ .PQ)(withoutNamespace(role))];
}
const KINDS = { principal: '', group: 'group', user: 'User', serviceAccount: 'ServiceAccount' };
/** The line says where it is. */
function withoutNamespace(role) {
    return role.replace(/^Role\/[^/]+\//, 'Role/');
}


/***/ })

};
