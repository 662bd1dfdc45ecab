export const id = 9155;
export const ids = [9155];
export const modules = {

/***/ 48358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ deadRows),
/* harmony export */   Ot: () => (/* binding */ effectiveRow),
/* harmony export */   f4: () => (/* binding */ rowsFor)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84713);
/* harmony import */ var _arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _row_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78457);



/**
 * The row that gives the identity `arn` its username and groups. `arn` is canonical: a role without its path, a
 * user with it, any case.
 *
 * Source: `Map` in `pkg/mapper/configmap/mapper.go`; `saveMap`, `RoleMapping`, `UserMapping` in `configmap.go`.
 */
function effectiveRow(awsAuth, arn) {
    const subject = (0,_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL)(arn);
    const { roles, users } = indexOf(awsAuth);
    const rows = roles.get(subject) ?? users.get(subject) ?? [];
    const [row, second] = rows;
    if (row === undefined)
        return { kind: 'none' };
    return second === undefined ? { kind: 'row', row } : { kind: 'random', rows };
}
/** Every row of that ARN in both keys, in the order of the text, dead ones too. Case is ignored. */
function rowsFor(awsAuth, arn) {
    return indexOf(awsAuth).all.get((0,_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL)(arn)) ?? [];
}
/** The rows that give nobody anything, and why. A row that may be picked at random is not dead. */
function deadRows(awsAuth) {
    const roles = storedRoles(awsAuth);
    const users = storedUsers(awsAuth);
    const takenByRoles = new Set([...roles.values()].map((row) => (0,_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL)(row.arn)));
    const dead = new Map();
    for (const row of awsAuth.rows) {
        const reason = unmatchable(row);
        if (reason !== undefined)
            dead.set(row, reason);
        else if (row.key === 'mapRoles' && roles.get(roleKey(row.arn)) !== row)
            dead.set(row, 'shadowed');
        else if (row.key === 'mapUsers' && users.get(row.arn) !== row)
            dead.set(row, 'shadowed');
        else if (row.key === 'mapUsers' && takenByRoles.has((0,_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL)(row.arn)))
            dead.set(row, 'shadowed-by-map-roles');
    }
    return dead;
}
// A plan looks up every declared principal, and a map of thousands of rows would be read as often.
const indexes = new WeakMap();
function indexOf(awsAuth) {
    const known = indexes.get(awsAuth);
    if (known !== undefined)
        return known;
    const index = {
        roles: byArn(storedRoles(awsAuth).values()),
        users: byArn(storedUsers(awsAuth).values()),
        all: byArn(awsAuth.rows),
    };
    indexes.set(awsAuth, index);
    return index;
}
function byArn(rows) {
    return Map.groupBy([...rows].filter((row) => row.arn !== ''), (row) => (0,_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL)(row.arn));
}
/** Keyed as `RoleMapping.Key` does; a later row takes the place of an earlier one. */
function storedRoles(awsAuth) {
    const rows = awsAuth.rows.filter((row) => row.key === 'mapRoles' && row.sso === undefined);
    return new Map(rows.map((row) => [roleKey(row.arn), row]));
}
/** Keyed as `UserMapping.Key` does: the ARN as it is written. */
function storedUsers(awsAuth) {
    return new Map(awsAuth.rows.filter((row) => row.key === 'mapUsers').map((row) => [row.arn, row]));
}
/** `strings.ToLower`, which makes `i` of the dotted capital İ where JavaScript makes two characters. */
function roleKey(arn) {
    return arn.replaceAll('İ', 'i').toLowerCase();
}
function unmatchable(row) {
    if (row.sso !== undefined)
        return 'sso';
    const arn = (0,_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL)(row.arn);
    const parsed = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .Lw)(arn);
    switch (parsed.kind) {
        case 'role':
        case 'service-linked-role':
            return parsed.path === '' ? undefined : 'role-path';
        case 'assumed-role':
            return 'assumed-role';
        case 'user':
        case 'root':
            return [row.username, ...row.groups].some(_row_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .asksForInstance */ .RC) ? 'no-instance' : undefined;
        case 'federated-user':
            return undefined;
        case 'group':
        case 'wildcard':
        case 'other':
            return 'never-matches';
        case 'invalid':
            // An odd name may still be one that IAM knows and this program does not; only what cannot be is dead.
            return parsed.reason === 'name' && !/[\s\p{Cc}]/u.test(arn) && (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalArn */ .uO)(arn) === arn
                ? undefined
                : 'never-matches';
    }
}


/***/ }),

/***/ 19332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sameMeaning)
/* harmony export */ });
/** Groups are a set: neither their order nor a repetition means anything to Kubernetes. */
function sameMeaning(one, other) {
    const groups = new Set(one.groups);
    const others = new Set(other.groups);
    return (one.username === other.username &&
        groups.size === others.size &&
        [...groups].every((group) => others.has(group)));
}


/***/ }),

/***/ 35846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ everybody)
/* harmony export */ });
/**
 * Everybody who is known to get in, by `principalKey`: `logins.all`, and of accounts that are let in as a whole those
 * principals whom a binding names. The username of these is their ARN.
 */
function everybody(logins, { users }) {
    const arns = users.names.filter((name) => name.startsWith('arn:'));
    const named = arns.flatMap((username) => {
        const login = logins.of(username);
        // A binding that names the ARN otherwise than STS reports it reaches nobody by it.
        const isOwn = login?.way.kind === 'account' && login.identities.some((one) => one.username === username);
        return isOwn && !logins.all.has(login.key) ? [[login.key, login]] : [];
    });
    return named.length === 0 ? logins.all : new Map([...logins.all, ...named]);
}


/***/ }),

/***/ 15392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/** The rows by which a principal gets in. */
function rowsOf(way) {
    switch (way?.kind) {
        case 'row':
            return [way.row];
        case 'random':
            return way.rows;
        case 'entry':
        case 'account':
        case 'hidden':
        case undefined:
            return [];
    }
}


/***/ }),

/***/ 83388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ loginsOf)
});

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var aws_auth_arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/aws-auth/lookup.js
var lookup = __webpack_require__(48358);
// EXTERNAL MODULE: ./lib/aws-auth/row-kind.js
var row_kind = __webpack_require__(78457);
// EXTERNAL MODULE: ./lib/aws-auth/same-meaning.js
var same_meaning = __webpack_require__(19332);
// EXTERNAL MODULE: ./lib/login/access-entries.js
var access_entries = __webpack_require__(44574);
// EXTERNAL MODULE: ./lib/login/authentication-mode.js
var authentication_mode = __webpack_require__(24485);
// EXTERNAL MODULE: ./lib/login/template.js
var template = __webpack_require__(43623);
;// CONCATENATED MODULE: ./lib/login/caller.js






/**
 * Finds what lets the caller in, by what the API server says of it under the live aws-auth.
 *
 * Source: the order of mappers and `renderTemplate` in `pkg/server/server.go` of aws-iam-authenticator: the first that
 * knows the identity wins, and nothing is merged.
 */
function callerOf(live, facts) {
    const identity = facts?.identity;
    if (identity === undefined)
        return undefined;
    const { canonicalArn } = identity;
    if (canonicalArn === undefined)
        return { identity, way: { kind: 'not-iam' } };
    return { identity, key: (0,arn_key/* principalKey */.qW)(canonicalArn), way: wayOf(identity, canonicalArn, { live, facts }) };
}
function wayOf(identity, arn, { live, facts }) {
    const isRead = (0,authentication_mode/* readsAwsAuth */.n)(facts);
    const row = isRead ? rowOf(identity, arn, live) : undefined;
    const entry = (0,access_entries/* entryOf */.Ms)(facts, arn);
    // The entry of a role that was deleted and made again lets nobody in, and the row behind it is asked.
    const isDead = entry?.details !== undefined && !gives(entry.details, identity, arn) && row !== undefined;
    if (entry !== undefined && !isDead)
        return { kind: 'entry', entry };
    if (row !== undefined)
        return { kind: 'row', row };
    const parsed = (0,aws_auth_arn/* parseArn */.Lw)((0,arn_key/* arnKey */.tL)(arn));
    const account = 'account' in parsed ? parsed.account : undefined;
    const hasRow = (0,lookup/* effectiveRow */.Ot)(live, arn).kind !== 'none';
    const isItself = (0,arn_key/* principalKey */.qW)(identity.username) === (0,arn_key/* principalKey */.qW)(arn);
    if (isRead && !hasRow && isItself && account !== undefined && live.accounts.includes(account))
        return { kind: 'account', account };
    return { kind: 'hidden' };
}
/** The row that gives the identity exactly what it is. */
function rowOf(identity, arn, live) {
    const found = (0,lookup/* effectiveRow */.Ot)(live, arn);
    const rows = found.kind === 'none' ? [] : found.kind === 'row' ? [found.row] : found.rows;
    return rows.find((row) => gives(row, identity, arn));
}
/** Kubernetes adds groups of its own (`system:authenticated`), so the identity may have more. */
function gives({ username, groups }, identity, arn) {
    const facts = { arn, sessionName: identity.sessionName };
    return ((0,template/* fits */.lA)(username, identity.username, facts) &&
        groups.every((group) => identity.groups.some((actual) => (0,template/* fits */.lA)(group, actual, facts))));
}

// EXTERNAL MODULE: ./lib/login/login.js
var login_login = __webpack_require__(15392);
;// CONCATENATED MODULE: ./lib/login/logins.js










// A plan asks for the same two states in many places.
const known = new WeakMap();
/**
 * Who gets in, in one state.
 *
 * Source: the order of mappers in `pkg/server/server.go` of aws-iam-authenticator: an access entry of EKS is asked
 * before aws-auth (https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html), there rows before
 * mapAccounts; the first that knows the identity wins.
 */
function loginsOf(state) {
    const { awsAuth, facts, live = awsAuth } = state;
    const earlier = known.get(awsAuth) ?? [];
    known.set(awsAuth, earlier);
    const same = earlier.find((one) => one.state.facts === facts && (one.state.live ?? awsAuth) === live);
    if (same !== undefined)
        return same.logins;
    const logins = makeLogins({ awsAuth, facts, live });
    earlier.push({ state, logins });
    return logins;
}
function makeLogins({ awsAuth, facts, live }) {
    const isRead = (0,authentication_mode/* readsAwsAuth */.n)(facts);
    const caller = callerOf(live, facts);
    const entries = (0,access_entries/* entriesOf */.Mc)(facts);
    const isSettled = facts?.accessEntries.kind === 'known';
    const accounts = new Set(isRead ? awsAuth.accounts.filter(arn_key/* isAccount */.UP) : []);
    const isDead = (key) => caller?.key === key && (caller.way.kind === 'row' || caller.way.kind === 'account');
    let all;
    const of = (principal, sessionName) => {
        if ((0,arn_key/* isAccount */.UP)(principal))
            return accounts.has(principal) ? byAccount(principal, principal, principal) : undefined;
        const key = (0,arn_key/* principalKey */.qW)(principal);
        const entry = entries.get(key);
        if (entry !== undefined && !isDead(key))
            return byEntry(key, entry, sessionName);
        if (caller?.key === key && caller.way.kind === 'hidden')
            return byCaller(key, caller);
        return isRead ? byAwsAuth(key, principal, sessionName) : undefined;
    };
    return {
        get all() {
            all ??= everybody();
            return all;
        },
        of,
        idleRows: (principal) => {
            const rows = (0,lookup/* rowsFor */.f4)(awsAuth, (0,aws_auth_arn/* stripRolePath */.eP)(principal));
            const counting = (0,login_login/* rowsOf */.R)(of(principal)?.way);
            return rows.filter((row) => !counting.includes(row));
        },
        caller,
        callerIdentities: () => (caller === undefined ? [] : identitiesOf(caller)),
    };
    function everybody() {
        const dead = isRead ? (0,lookup/* deadRows */.O9)(awsAuth) : undefined;
        const rows = dead === undefined ? [] : awsAuth.rows.filter((row) => !dead.has(row));
        const found = new Map();
        const add = (principal) => {
            const login = of(principal);
            if (login !== undefined && !found.has(login.key))
                found.set(login.key, login);
        };
        for (const { arn } of rows) {
            const login = of(arn);
            // One that an entry lets in has its place among the entries.
            if (login !== undefined && (0,login_login/* rowsOf */.R)(login.way).length > 0 && !found.has(login.key))
                found.set(login.key, login);
        }
        for (const account of accounts)
            add(account);
        for (const { principalArn } of entries.values())
            add(principalArn);
        if (caller?.way.kind === 'hidden' && caller.identity.canonicalArn !== undefined)
            add(caller.identity.canonicalArn);
        return found;
    }
    function byEntry(key, entry, sessionName) {
        const { principalArn: principal, details } = entry;
        const about = { arn: (0,aws_auth_arn/* stripRolePath */.eP)(principal), sessionName };
        if (details !== undefined && (0,template/* refusesLogin */.LG)(details, about))
            return undefined;
        const identities = details === undefined ? [] : [(0,template/* filledIdentity */.Jd)(details, about)];
        const isNode = details !== undefined && details.type !== 'STANDARD';
        return { key, principal, way: { kind: 'entry', entry }, identities, sureness: 'sure', isNode };
    }
    function byCaller(key, { identity }) {
        const principal = identity.canonicalArn ?? identity.username;
        const { username, groups } = identity;
        return {
            key,
            principal,
            way: { kind: 'hidden' },
            identities: [{ username, groups }],
            sureness: 'inferred',
            isNode: false,
        };
    }
    function byAwsAuth(key, principal, sessionName) {
        const found = (0,lookup/* effectiveRow */.Ot)(awsAuth, (0,aws_auth_arn/* stripRolePath */.eP)(principal));
        if (found.kind !== 'none') {
            const rows = (0,login_login/* rowsOf */.R)(found);
            const [first] = rows;
            if (first === undefined)
                throw new Error('a row that is found is there');
            if (rows.every((row) => (0,template/* refusesLogin */.LG)(row, { arn: row.arn, sessionName })))
                return undefined;
            return {
                key,
                principal: first.arn,
                way: found,
                identities: rows.map((row) => (0,template/* filledIdentity */.Jd)(row, { arn: first.arn, sessionName })),
                sureness: found.kind === 'random' ? 'one-of-several' : asFarAsKnown(),
                isNode: rows.every((row) => (0,row_kind/* rowKind */.Ji)(row) === 'node row'),
            };
        }
        const parsed = (0,aws_auth_arn/* parseArn */.Lw)(key);
        return 'account' in parsed && accounts.has(parsed.account)
            ? byAccount(key, principal, parsed.account)
            : undefined;
    }
    /** The username is the ARN; of an account it stands for all of them, and no binding is meant for them all. */
    function byAccount(key, principal, account) {
        return {
            key,
            principal,
            way: { kind: 'account', account },
            identities: [{ username: (0,aws_auth_arn/* stripRolePath */.eP)(principal), groups: [] }],
            sureness: asFarAsKnown(),
            isNode: false,
        };
    }
    function asFarAsKnown() {
        return isSettled ? 'sure' : 'unless-entry';
    }
    /** Where the row that let it in means the same as before, the caller is exactly who the API server says. */
    function identitiesOf({ identity, way }) {
        const { canonicalArn, sessionName } = identity;
        if (canonicalArn === undefined || (way.kind !== 'row' && way.kind !== 'account'))
            return [identity];
        const login = of(canonicalArn, sessionName);
        const rows = (0,login_login/* rowsOf */.R)(login?.way);
        return (login?.identities ?? []).map((one, index) => {
            const row = rows[index];
            return way.kind === 'row' && row !== undefined && (0,same_meaning/* sameMeaning */._)(row, way.row) ? identity : one;
        });
    }
}


/***/ }),

/***/ 43623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ filledIdentity),
/* harmony export */   LG: () => (/* binding */ refusesLogin),
/* harmony export */   iy: () => (/* binding */ isForInstances),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* unused harmony export filled */
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84713);
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9615);
/* harmony import */ var _aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78457);
/* harmony import */ var _rbac_name_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48184);




/**
 * A username or group of a row or an entry as this principal gets it. What only the login itself knows stays as it is.
 *
 * Source: `renderTemplate` in `pkg/server/server.go` and `getIdentityFromSTSResponse` in `pkg/token/token.go` of
 * aws-iam-authenticator (v0.7.18): only sessions have a name.
 */
function filled(template, { arn, sessionName }) {
    if (!template.includes('{{'))
        return template;
    const parsed = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .Lw)((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_3__/* .arnKey */ .tL)(arn));
    const known = 'account' in parsed ? template.replaceAll('{{AccountID}}', parsed.account) : template;
    const session = sessionOf({ arn, sessionName });
    if (session === undefined)
        return known;
    return known
        .replaceAll('{{SessionNameRaw}}', () => session)
        .replaceAll('{{SessionName}}', () => session.replaceAll('@', '-'));
}
/**
 * Whether the authenticator refuses the login, because the row's username or a group has the private DNS name of an
 * instance and the session is that of none. A session of which nothing is known may be one.
 *
 * Source: `renderTemplate` and `instanceIDPattern` in `pkg/server/server.go`: the session of an instance has its id as
 * its name, and the refusal of a template is that of the login.
 */
function refusesLogin({ username, groups }, facts) {
    if (![username, ...groups].some(_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .asksForInstance */ .RC))
        return false;
    const session = sessionOf(facts);
    return session !== undefined && !/^i-(\w{8}|\w{17})$/.test(session);
}
/**
 * Whether only sessions that are named like instances get this identity, and it is not that of a node: people who have
 * the role do not, so that nobody can count on it.
 */
function isForInstances({ username, groups }) {
    if (![username, ...groups].some(_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .asksForInstance */ .RC))
        return false;
    return !(0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isNodeName */ .U6)(username) || !groups.every(_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isNodeGroup */ .MH);
}
/** What a row or an entry makes of this principal. */
function filledIdentity({ username, groups }, facts) {
    return { username: filled(username, facts), groups: groups.map((group) => filled(group, facts)) };
}
/** Whether `actual` may have come of the template for this principal. */
function fits(template, actual, facts) {
    const text = filled(template, facts);
    return (0,_rbac_name_template_js__WEBPACK_IMPORTED_MODULE_1__/* .nameTemplate */ .e)(text)?.canBecome(actual) ?? text === actual;
}
/** Users have no sessions. */
function sessionOf({ arn, sessionName }) {
    const { kind } = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .Lw)((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_3__/* .arnKey */ .tL)(arn));
    return kind === 'user' || kind === 'root' ? '' : sessionName;
}


/***/ }),

/***/ 274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ doorTo),
  D: () => (/* binding */ readCluster)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/cluster/workspace.js
var cluster_workspace = __webpack_require__(12275);
;// CONCATENATED MODULE: ./lib/cluster/open.js


/**
 * The way into a cluster of access.yaml. Nothing is read, loaded or connected before a reader or a writer is
 * asked for, and then only what this way in needs: the AWS SDK and the Kubernetes client each take longer to
 * load than a whole plan takes to compute.
 */
function openDoor(entry, surroundings) {
    const connect = connection(entry, surroundings);
    return {
        name: entry.name,
        reader: async () => readerOnly(await connect()),
        writer: async () => connect(),
    };
}
function connection(entry, surroundings) {
    const { folder, onRequest } = surroundings;
    switch (entry.door) {
        case 'directory':
            return async () => {
                const { connectFencedDirectory } = await Promise.all(/* import() */[__webpack_require__.e(4940), __webpack_require__.e(3083)]).then(__webpack_require__.bind(__webpack_require__, 13083));
                const { name, where } = entry;
                const workspace = await (0,cluster_workspace/* workspaceOf */.B3)(surroundings);
                const about = { name, workspace, ...(where && { where }) };
                return await connectFencedDirectory({ ...about, folder: (0,external_node_path_.resolve)(folder, entry.directory) });
            };
        case 'context':
            return async () => {
                const { connectContext } = await Promise.all(/* import() */[__webpack_require__.e(94), __webpack_require__.e(4940), __webpack_require__.e(3181), __webpack_require__.e(8814)]).then(__webpack_require__.bind(__webpack_require__, 85312));
                return connectContext({
                    name: entry.name,
                    context: entry.context,
                    workspace: await (0,cluster_workspace/* workspaceOf */.B3)(surroundings),
                    ...(entry.where && { where: entry.where }),
                    ...(entry.kubeconfig === undefined ? {} : { kubeconfig: (0,external_node_path_.resolve)(folder, entry.kubeconfig) }),
                    ...(onRequest && { onRequest }),
                });
            };
        case 'eks': {
            let account;
            return async () => {
                const { connectEks, openAccount } = await Promise.all(/* import() */[__webpack_require__.e(4524), __webpack_require__.e(4940), __webpack_require__.e(6952), __webpack_require__.e(3181), __webpack_require__.e(3228)]).then(__webpack_require__.bind(__webpack_require__, 13228));
                account ??= openAccount(entry, onRequest);
                return connectEks(await account);
            };
        }
    }
}
/** Plan mode gets an object that has no method to write with, not only a type that hides it. */
function readerOnly(connection) {
    return {
        name: connection.name,
        snapshot: (set, wanted) => connection.snapshot(set, wanted),
        whoAmI: () => connection.whoAmI(),
        nodes: () => connection.nodes(),
        close: () => connection.close(),
    };
}

// EXTERNAL MODULE: ./lib/cluster/problem.js
var problem = __webpack_require__(5633);
;// CONCATENATED MODULE: ./lib/modes/step/read-cluster.js




/** A cluster of the file as it is, or why it cannot be read. */
async function readCluster({ cluster, set }, input, wanted) {
    try {
        input.onProgress?.(`${cluster.name}: reading`);
        const reading = snapshotOf({ cluster, set }, input, wanted);
        const { deadline } = input;
        const snapshot = await (deadline === undefined ? reading : deadline.within(reading));
        return snapshot === undefined ? { problem: notInTime(cluster.name, deadline) } : { snapshot };
    }
    catch (error) {
        if (!(error instanceof door/* ClusterError */.b))
            throw error;
        return { problem: (0,problem/* problemOf */.Z)(error) };
    }
}
async function snapshotOf({ cluster, set }, input, wanted) {
    const reader = await doorTo(cluster, input).reader();
    try {
        return await reader.snapshot(set, wanted);
    }
    finally {
        await reader.close();
    }
}
function notInTime(cluster, { seconds } = { seconds: 0 }) {
    return {
        code: 'cluster-timeout',
        severity: 'error',
        where: { cluster },
        message: `${cluster} was not read within ${seconds} seconds of the start of the run.`,
        fix: 'Turn on debug logging (in a terminal: --verbose) to see which request or which program of the kubeconfig does not answer, or allow more seconds with `timeout`.',
    };
}
/** The way into a cluster of the file; nothing is reached before a reader or a writer is asked for. */
function doorTo(entry, { file, folder, within, onRequest }) {
    return openDoor(entry, {
        folder: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder, file)),
        ...(within === undefined ? {} : { within }),
        ...(onRequest && { onRequest }),
    });
}


/***/ }),

/***/ 30475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ aggregate)
/* harmony export */ });
/**
 * The objects with the rules of aggregated ClusterRoles as the controller manager writes them: for each selector in
 * turn the rules of every ClusterRole that it matches, by name, except itself, each rule once. What an aggregated
 * role takes from another one is up to date too, however long the chain.
 *
 * The rules that are stored in an aggregated role count for nothing: of roles that aggregate each other in a circle,
 * the controller may keep rules that no role has any more, until somebody touches them.
 *
 * Source: `syncClusterRole` in pkg/controller/clusterroleaggregation/clusterroleaggregation_controller.go
 */
function aggregate(objects) {
    const aggregated = objects.clusterRoles.filter((role) => role.aggregationRule !== undefined);
    if (aggregated.length === 0)
        return objects;
    const byName = objects.clusterRoles.toSorted((one, other) => compare(one.metadata.name, other.metadata.name));
    const parts = new Map(aggregated.map((role) => [role, partsOf(role, byName)]));
    const rules = new Map(aggregated.map((role) => [role, []]));
    // A rule comes one role further in each pass, so as many passes as roles are enough.
    for (let pass = 0; pass <= aggregated.length; pass++) {
        let changed = false;
        for (const [role, from] of parts) {
            const union = unionOf(from.map((part) => rules.get(part) ?? part.rules ?? []));
            if (sameItems(union, rules.get(role) ?? []))
                continue;
            rules.set(role, union);
            changed = true;
        }
        if (!changed)
            break;
    }
    return {
        ...objects,
        clusterRoles: objects.clusterRoles.map((role) => {
            const union = rules.get(role);
            return union === undefined ? role : { ...role, rules: union };
        }),
    };
}
/** What the role takes its rules from, in the order in which it does. A role that two selectors match comes twice. */
function partsOf(role, byName) {
    return (role.aggregationRule?.clusterRoleSelectors ?? []).flatMap((selector) => byName.filter((part) => part.metadata.name !== role.metadata.name && selects(selector, part.metadata.labels ?? {})));
}
/** Source: `Requirement.Matches` in apimachinery/pkg/labels/selector.go. A selector without terms matches all. */
function selects({ matchLabels = {}, matchExpressions = [] }, labels) {
    const labelOf = (key) => (Object.hasOwn(labels, key) ? labels[key] : undefined);
    return (Object.entries(matchLabels).every(([key, value]) => labelOf(key) === value) &&
        matchExpressions.every(({ key, operator, values = [] }) => {
            const value = labelOf(key);
            switch (operator) {
                case 'In':
                    return value !== undefined && values.includes(value);
                case 'NotIn':
                    return value === undefined || !values.includes(value);
                case 'Exists':
                    return value !== undefined;
                case 'DoesNotExist':
                    return value === undefined;
                default:
                    return false;
            }
        }));
}
function unionOf(lists) {
    const union = new Map();
    for (const rule of lists.flat()) {
        const key = ruleKey(rule);
        if (!union.has(key))
            union.set(key, rule);
    }
    return [...union.values()];
}
/** Equal for rules that are equal to Go, which knows no difference between an empty list and none. */
function ruleKey(rule) {
    const { verbs, apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule;
    return JSON.stringify([verbs, apiGroups, resources, resourceNames, nonResourceURLs]);
}
function sameItems(one, other) {
    return one.length === other.length && one.every((item, index) => item === other[index]);
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 80092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ allows)
/* harmony export */ });
/* harmony import */ var _url_prefix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8514);

/** Whether the rule alone lets the request pass: RuleAllows of plugin/pkg/auth/authorizer/rbac/rbac.go. */
function allows(rule, request) {
    if (!matches(rule.verbs, request.verb))
        return false;
    if ('url' in request)
        return (rule.nonResourceURLs ?? []).some((pattern) => matchesUrl(pattern, request.url));
    return (matches(rule.apiGroups, request.group) &&
        matchesResource(rule.resources, request) &&
        (!rule.resourceNames?.length || has(rule.resourceNames, request.name ?? '')));
}
function matches(granted, wanted) {
    return granted !== undefined && (has(granted, '*') || has(granted, wanted));
}
function matchesResource(granted, { resource, subresource }) {
    if (!subresource)
        return matches(granted, resource);
    return (matches(granted, `${resource}/${subresource}`) ||
        (granted !== undefined && has(granted, `*/${subresource}`)));
}
/** A rule with thousands of names is asked about each of them. */
function has(list, item) {
    if (list.length <= FEW)
        return list.includes(item);
    const known = sets.get(list) ?? new Set(list);
    sets.set(list, known);
    return known.has(item);
}
const FEW = 16;
const sets = new WeakMap();
function matchesUrl(pattern, url) {
    return pattern === url || (pattern.endsWith('*') && url.startsWith((0,_url_prefix_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStars */ .w)(pattern)));
}


/***/ }),

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ grantsOfExact),
/* harmony export */   R: () => (/* binding */ grantsOf)
/* harmony export */ });
/* harmony import */ var _name_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48184);

/**
 * All that RBAC gives the identity, one grant for each subject of a binding that matches it. A name with templates
 * matches every subject that some login could be given the name of; such a grant is marked `symbolic`, and no login
 * need hold all of them.
 *
 * Only RBAC counts, and the group `system:masters`, which the API server lets through before it asks RBAC: access
 * policies of EKS, the node authorizer and admission do not.
 */
function grantsOf(index, identity) {
    return held(index, identity, { templates: true });
}
/** The same of somebody whose names are meant as they are: RBAC fills in no templates. */
function grantsOfExact(index, identity) {
    return held(index, identity, { templates: false });
}
function held(index, identity, naming) {
    const known = memo(index);
    const key = JSON.stringify([identity.username, identity.groups, naming.templates]);
    const earlier = known.get(key);
    if (earlier !== undefined)
        return earlier;
    const groups = groupsOf(identity);
    const grants = [
        ...mastersGrants(groups, naming),
        ...groups.flatMap((group) => named(index.groups, group, naming)),
        ...(identity.username === undefined ? [] : named(index.users, identity.username, naming)),
    ];
    // Two groups with templates may both match one subject.
    const distinct = [...new Map(grants.map((grant) => [grantKey(grant), grant])).values()];
    known.set(key, distinct);
    return distinct;
}
// Rows with the same username and groups are the same to Kubernetes, whoever they are for.
const memos = new WeakMap();
function memo(index) {
    const known = memos.get(index) ?? new Map();
    memos.set(index, known);
    return known;
}
/**
 * Whoever logs in is also in `system:authenticated`, but for three exceptions.
 *
 * Source: `AuthenticateRequest` in apiserver/pkg/authentication/group/authenticated_group_adder.go
 */
function groupsOf({ username, groups }) {
    const distinct = [...new Set(groups)];
    const added = username !== ANONYMOUS && !distinct.includes(AUTHENTICATED) && !distinct.includes(UNAUTHENTICATED);
    return added ? [...distinct, AUTHENTICATED] : distinct;
}
const ANONYMOUS = 'system:anonymous';
const AUTHENTICATED = 'system:authenticated';
const UNAUTHENTICATED = 'system:unauthenticated';
const MASTERS = 'system:masters';
function mastersGrants(groups, { templates }) {
    const certain = groups.includes(MASTERS);
    const possible = templates && groups.some((group) => (0,_name_template_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTemplate */ .e)(group)?.canBecome(MASTERS) === true);
    if (!certain && !possible)
        return [];
    const via = certain ? { kind: 'masters' } : { kind: 'masters', symbolic: true };
    return [{ scope: { kind: 'cluster' }, rules: EVERYTHING, via }];
}
const EVERYTHING = [
    { verbs: ['*'], apiGroups: ['*'], resources: ['*'] },
    { verbs: ['*'], nonResourceURLs: ['*'] },
];
function named({ grants, names }, name, { templates }) {
    const template = templates ? (0,_name_template_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTemplate */ .e)(name) : undefined;
    if (template === undefined)
        return grants.get(name) ?? [];
    const found = [];
    for (let at = firstFrom(names, template.prefix); at < names.length; at++) {
        const candidate = names[at] ?? '';
        if (!candidate.startsWith(template.prefix))
            break;
        if (template.canBecome(candidate))
            for (const one of (grants.get(candidate) ?? []).map(symbolic))
                found.push(one);
    }
    return found;
}
function symbolic(grant) {
    return grant.via.kind === 'binding' ? { ...grant, via: { ...grant.via, symbolic: true } } : grant;
}
/** Index of the first name that does not come before `prefix`. */
function firstFrom(names, prefix) {
    let [low, high] = [0, names.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((names[middle] ?? '') < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function grantKey({ via }) {
    return via.kind === 'masters' ? via.kind : JSON.stringify([via.binding, via.subject]);
}


/***/ }),

/***/ 48184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nameTemplate)
/* harmony export */ });
/**
 * A username or group of aws-auth that the authenticator fills in at each login, and so stands for many names.
 * `undefined` for a name without a template.
 *
 * Source: `renderTemplate` in `pkg/server/server.go` (aws-iam-authenticator v0.7.18). Other text in double braces
 * stays as it is.
 */
function nameTemplate(name) {
    const parts = name.split(TEMPLATE);
    if (parts.length === 1)
        return undefined;
    const pieces = parts.map((part, index) => {
        // Splitting by a pattern with a group puts what it found between the texts.
        const fill = index % 2 === 1 ? FILLS[part] : undefined;
        return fill === undefined ? { text: part } : { fill };
    });
    return { prefix: parts[0] ?? '', canBecome: (wanted) => canBecome(pieces, wanted) };
}
const TEMPLATE = /\{\{(SessionName|SessionNameRaw|AccountID|AccessKeyID|EC2PrivateDNSName)\}\}/;
/**
 * The characters that a template can bring; each of them may bring none, like the session name of an IAM user. In
 * `{{SessionName}}` an `@` has become a `-`.
 *
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
const FILLS = {
    SessionName: /[\w+=,.-]/,
    SessionNameRaw: /[\w+=,.@-]/,
    AccountID: /[0-9]/,
    AccessKeyID: /\w/,
    EC2PrivateDNSName: /[\w.-]/,
};
/**
 * People write one template or two. A name of hundreds, whose ends are right, counts as one that can become any other:
 * what somebody may hold by it is then told, and nothing is taken for certain.
 */
const MOST_PIECES = 33;
/**
 * Walks along the name with the set of all pieces that could come next, in time linear in its length: with a regular
 * expression, a row of many templates would take time exponential in their number.
 */
function canBecome(pieces, name) {
    const last = pieces.at(-1);
    if (last !== undefined && 'text' in last && !name.endsWith(last.text))
        return false;
    if (pieces.length > MOST_PIECES)
        return true;
    let ends = new Set([0]);
    for (const piece of pieces) {
        const next = new Set();
        for (const start of ends) {
            if ('text' in piece) {
                if (name.startsWith(piece.text, start))
                    next.add(start + piece.text.length);
                continue;
            }
            let end = start;
            while (!next.has(end)) {
                next.add(end);
                if (!piece.fill.test(name.charAt(end)))
                    break;
                end++;
            }
        }
        if (next.size === 0)
            return false;
        ends = next;
    }
    return ends.has(name.length);
}


/***/ }),

/***/ 37104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ permittedBy),
/* harmony export */   V: () => (/* binding */ permits)
/* harmony export */ });
/* harmony import */ var _allows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80092);

/** Whether the holder of the grants may make the request. */
function permits(grants, request) {
    const namespace = namespaceOf(request);
    return grants.some((grant) => grantPermits(grant, { request, namespace }));
}
/** The grants that let the request pass, each by itself. */
function permittedBy(grants, request) {
    const namespace = namespaceOf(request);
    return grants.filter((grant) => grantPermits(grant, { request, namespace }));
}
function grantPermits({ scope, rules, via }, { request, namespace }) {
    if (via.kind === 'masters')
        return true;
    if (scope.kind === 'namespace' && scope.namespace !== namespace)
        return false;
    return rules.some((rule) => (0,_allows_js__WEBPACK_IMPORTED_MODULE_0__/* .allows */ .N)(rule, request));
}
/**
 * What the authorizer sees as the request's namespace. A request for one Namespace by its name is one in that
 * namespace, so a RoleBinding there can permit it.
 *
 * Source: `NewRequestInfo` in apiserver/pkg/endpoints/request/requestinfo.go
 */
function namespaceOf(request) {
    if ('url' in request)
        return undefined;
    const { verb, group, resource, name, namespace } = request;
    const one = group === '' && resource === 'namespaces' && name && !OF_MANY.includes(verb);
    return namespace || (one ? name : undefined);
}
/** Their path ends in the collection, even where a field selector names one object. */
const OF_MANY = ['list', 'watch', 'create', 'deletecollection'];


/***/ }),

/***/ 79783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ nameIndex),
/* harmony export */   h: () => (/* binding */ indexRbac)
/* harmony export */ });
/* harmony import */ var _access_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76629);
/* harmony import */ var _aggregate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30475);
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99809);



/**
 * Aggregates the ClusterRoles and looks up what every binding refers to: a Role in the binding's own namespace. A
 * binding to a role that does not exist gives nothing.
 *
 * Source: `VisitRulesFor`, `GetRoleReferenceRules` and `appliesToUser` in pkg/registry/rbac/validation/rule.go
 */
function indexRbac(objects) {
    const rulesOf = ruleLookup((0,_aggregate_js__WEBPACK_IMPORTED_MODULE_1__/* .aggregate */ .Q)(objects));
    const groups = new Map();
    const users = new Map();
    for (const binding of [...objects.clusterRoleBindings, ...objects.roleBindings]) {
        const scope = scopeOf(binding);
        const rules = rulesOf(binding.roleRef, scope);
        if (rules === undefined || rules.length === 0)
            continue;
        const role = roleId(binding.roleRef, scope);
        for (const subject of subjectsOf(binding, scope)) {
            const via = { kind: 'binding', subject, binding: (0,_object_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu)(binding), role };
            const index = subject.kind === 'Group' ? groups : users;
            const name = (0,_access_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .matchedName */ .A7)(subject);
            const grants = index.get(name);
            if (grants === undefined)
                index.set(name, [{ scope, rules, via }]);
            else
                grants.push({ scope, rules, via });
        }
    }
    return { groups: nameIndex(groups), users: nameIndex(users) };
}
/** The rules that a binding in the scope grants by the role; always the same array for the same role. */
function ruleLookup({ roles, clusterRoles, }) {
    const everywhere = new Map(clusterRoles.map((role) => [(0,_object_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu)(role), role.rules ?? []]));
    const inNamespace = new Map([...clusterRoles, ...roles].map((role) => [(0,_object_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu)(role), withoutUrls(role.rules ?? [])]));
    return (roleRef, scope) => (scope.kind === 'cluster' ? everywhere : inNamespace).get(roleId(roleRef, scope));
}
/** A request for a URL has no namespace, so no RoleBinding is asked about it. */
function withoutUrls(rules) {
    const kept = rules.filter((rule) => rule.resources?.length);
    return kept.length === rules.length ? rules : kept;
}
function roleId({ kind, name }, scope) {
    const own = kind === 'Role' && scope.kind === 'namespace' ? { namespace: scope.namespace } : {};
    return (0,_object_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu)({ kind, metadata: { name, ...own } });
}
function scopeOf(binding) {
    return binding.kind === 'RoleBinding'
        ? { kind: 'namespace', namespace: binding.metadata.namespace ?? 'default' }
        : { kind: 'cluster' };
}
/** The subjects that can match somebody, each once. A ServiceAccount without a namespace is one of the binding's. */
function subjectsOf(binding, scope) {
    const subjects = (binding.subjects ?? []).flatMap(({ kind, name, namespace }) => {
        if (kind === 'User' || kind === 'Group')
            return [{ kind, name }];
        const own = namespace || (scope.kind === 'namespace' ? scope.namespace : '');
        return kind !== 'ServiceAccount' || own === '' ? [] : [{ kind, name, namespace: own }];
    });
    return [...new Map(subjects.map((subject) => [JSON.stringify(subject), subject])).values()];
}
/** The grants by name, with the names in order. */
function nameIndex(grants) {
    return { grants, names: [...grants.keys()].toSorted() };
}


/***/ }),

/***/ 8514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withoutStars)
/* harmony export */ });
/** A URL of a rule without the stars at its end, one after the other from there: a rule may have thousands. */
function withoutStars(url) {
    let end = url.length;
    while (end > 0 && url[end - 1] === '*')
        end--;
    return url.slice(0, end);
}


/***/ })

};
