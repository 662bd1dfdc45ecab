export const id = 3912;
export const ids = [3912];
export const modules = {

/***/ 53912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planJson: () => (/* binding */ planJson)
});

// EXTERNAL MODULE: ./lib/render/change/clean.js
var clean = __webpack_require__(77456);
// EXTERNAL MODULE: ./lib/render/change/kinds.js + 9 modules
var kinds = __webpack_require__(21684);
// EXTERNAL MODULE: ./lib/plan/shown/newcomer.js
var newcomer = __webpack_require__(51701);
;// CONCATENATED MODULE: ./lib/render/json/context.js


/** Which cluster it is, and what is in it beside what the file says. Keys in a fixed order. */
function contextJson({ target, unmanaged, drift }) {
    const { cluster, door, region, account, arn, context, kubeconfig, directory, endpoint } = target;
    return {
        target: (0,clean/* defined */.sw)({ cluster, door, region, account, arn, context, kubeconfig, directory, endpoint }),
        unmanaged: {
            rows: unmanaged.rows.map((row) => ({ key: row.key, arn: row.arn, ...(0,clean/* cleanMeaning */.Pr)(row) })),
            accounts: unmanaged.accounts,
            returned: unmanaged.returned,
            bindings: unmanaged.bindings.map(({ id, object, reaches, danger }) => {
                const { roleRef, subjects } = (0,clean/* cleanObject */.jv)(object);
                const found = danger && { rule: danger.rule, severity: danger.severity };
                return (0,clean/* defined */.sw)({ id, roleRef, subjects, reaches, danger: found });
            }),
        },
        drift: driftJson(drift),
    };
}
function driftJson({ compared, items }) {
    return {
        compared,
        items: items.map(({ what, isNew, power }) => ({ new: isNew, ...whatJson(what), ...powerJson(power) })),
    };
}
function whatJson(what) {
    switch (what.kind) {
        case 'row': {
            const { kind, principal, username, groups, isBeneath, isOfNodes } = what;
            return { kind, principal, username, groups, beneathEntry: isBeneath, ofNodes: isOfNodes };
        }
        case 'account':
            return { kind: what.kind, account: what.principal };
        case 'entry':
            return (0,clean/* defined */.sw)({ kind: what.kind, principal: what.principal, ...what.gives });
        case 'policy': {
            const { kind, principal, policy, scope } = what;
            return (0,clean/* defined */.sw)({ kind, principal, policy, namespace: scope === '' ? undefined : scope });
        }
        case 'binding': {
            const { kind, subject, role, scope, bindings } = what;
            const namespace = scope === '' ? undefined : scope;
            return (0,clean/* defined */.sw)({ kind, subject: { ...subject }, role, namespace, bindings });
        }
        case 'rules':
            return { kind: what.kind, role: what.role, added: what.added.map(newcomer/* ruleText */.Y3) };
    }
}
/** The word of the one scale, and where it holds; `none` where nothing comes with it beside what everybody has. */
function powerJson(power) {
    if (power === 'unknown' || power === undefined)
        return { power: power ?? 'none' };
    const { held, scopes } = power;
    return { power: held.power, ...(scopes.includes('') ? {} : { namespaces: scopes }) };
}

;// CONCATENATED MODULE: ./lib/render/json/effects.js

/** Keys in a fixed order, whatever the order in memory. */
function effectsJson({ access, console, limits }) {
    return { access: access.map(effectJson), console: console.map(consoleJson), limits };
}
function effectJson(effect) {
    return (0,clean/* defined */.sw)({
        subjects: effect.subjects.map(subjectJson),
        gained: effect.gained.map(accessJson),
        lost: effect.lost.map(accessJson),
        gainedThrough: effect.gainedThrough.map(pathJson),
        lostThrough: effect.lostThrough.map(pathJson),
        danger: effect.danger,
        someLogins: effect.someLogins,
    });
}
function subjectJson(subject) {
    const { kind, name } = subject;
    return kind === 'serviceAccount' ? { kind, namespace: subject.namespace, name } : { kind, name };
}
function accessJson(access) {
    const { kind } = access;
    switch (access.kind) {
        case 'everything':
            return { kind };
        case 'resources': {
            const resources = access.resources.map(({ group, resource }) => ({ group, resource }));
            const scope = scopeJson(access.scope);
            return (0,clean/* defined */.sw)({ kind, scope, verbs: verbsJson(access.verbs), resources, names: access.names });
        }
        case 'urls':
            return { kind, verbs: verbsJson(access.verbs), urls: access.urls };
    }
}
function scopeJson(scope) {
    return scope.kind === 'cluster' ? { kind: scope.kind } : { kind: scope.kind, namespace: scope.namespace };
}
function verbsJson({ words, others }) {
    return { words, others };
}
function pathJson(path) {
    const { kind, symbolic } = path;
    if (path.kind === 'masters')
        return (0,clean/* defined */.sw)({ kind, symbolic });
    if (path.kind === 'policy')
        return (0,clean/* defined */.sw)({ kind, policy: path.policy, namespace: path.namespace });
    const { subject, binding, role } = path;
    const { kind: subjectKind, name } = subject;
    const namespace = subject.kind === 'ServiceAccount' ? subject.namespace : undefined;
    return (0,clean/* defined */.sw)({ kind, subject: (0,clean/* defined */.sw)({ kind: subjectKind, name, namespace }), binding, role, symbolic });
}
function consoleJson({ principals, iam, mapping, rbac }) {
    const { kind } = rbac;
    const namespaces = rbac.kind === 'namespaces' ? rbac.namespaces : undefined;
    const missing = rbac.kind === 'none' ? undefined : rbac.missing;
    return { principals, iam, mapping, rbac: (0,clean/* defined */.sw)({ kind, namespaces, missing }) };
}

;// CONCATENATED MODULE: ./lib/render/json/plan.js




/**
 * Plans as the documented JSON (`docs/plan-json.md`, `plan.schema.json`): equal plans give equal bytes, and what the
 * API server keeps for itself is left out. Text is as it was found, not encoded for showing. Ends with a line break.
 */
function planJson(plans) {
    const clusters = plans.map((plan) => {
        const { target, unmanaged, drift } = contextJson(plan);
        return (0,clean/* defined */.sw)({
            name: plan.cluster,
            target,
            digest: plan.digest,
            changes: plan.changes.map(changeJson),
            effects: plan.effects === undefined ? undefined : effectsJson(plan.effects),
            unmanaged,
            drift,
            problems: plan.problems.map(problemJson),
        });
    });
    return `${JSON.stringify({ version: 2, clusters }, undefined, 2)}\n`;
}
function changeJson(change) {
    const { kind, action, where } = change;
    return (0,clean/* defined */.sw)({ kind, action, ...(0,kinds/* toldKind */.M)(change).json(change), where: placeJson(where) });
}
function problemJson({ code, severity, brought, where, message, found, allowed, fix }) {
    return (0,clean/* defined */.sw)({ code, severity, brought, where: placeJson(where), message, found, allowed, fix });
}
function placeJson(where) {
    if (where === undefined)
        return undefined;
    const { file, line, column, endLine, endColumn, cluster, object } = where;
    return (0,clean/* defined */.sw)({ file, line, column, endLine, endColumn, cluster, object });
}


/***/ })

};
