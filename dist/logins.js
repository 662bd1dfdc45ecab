export const id = 4902;
export const ids = [4902];
export const modules = {

/***/ 48358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ deadRows),
/* harmony export */   Ot: () => (/* binding */ effectiveRow),
/* harmony export */   f4: () => (/* binding */ rowsFor)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _row_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78457);



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
// A plan asks a dozen times, and so does each answer of explain.
const deadOf = new WeakMap();
/** The rows that give nobody anything, and why. A row that may be picked at random is not dead. */
function deadRows(awsAuth) {
    const known = deadOf.get(awsAuth);
    if (known !== undefined)
        return known;
    const dead = findDead(awsAuth);
    deadOf.set(awsAuth, dead);
    return dead;
}
function findDead(awsAuth) {
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
    const parsed = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn);
    switch (parsed.kind) {
        case 'role':
        case 'service-linked-role':
            return parsed.path === '' ? undefined : 'role-path';
        case 'assumed-role':
            return 'assumed-role';
        case 'user':
        case 'root':
            return [row.username, ...row.groups].some(_row_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .asksForInstance */ .RC) ? 'no-instance' : undefined;
        case 'federated-user':
            return undefined;
        case 'group':
        case 'wildcard':
        case 'other':
            return 'never-matches';
        case 'invalid':
            // An odd name may still be one that IAM knows and this program does not; only what cannot be is dead.
            return parsed.reason === 'name' && !cannotBeAName(arn) && (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalArn */ .uO)(arn) === arn
                ? undefined
                : 'never-matches';
    }
}
/** White space, no name at the end, or what templates and manuals write around the place for one: `<role>`, `${ROLE}`. */
function cannotBeAName(arn) {
    return /[\s\p{Cc}<>${}]/u.test(arn) || arn.endsWith('/');
}


/***/ }),

/***/ 43052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nearlyReadWords),
/* harmony export */   t: () => (/* binding */ dataKeyWords)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26226);
/* harmony import */ var _words_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40977);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32868);



/** `undefined` for an oddity that is none of these. */
function nearlyReadWords(oddity) {
    const { key, index, found, line, write, columns, meant } = oddity;
    const row = `row ${index + 1} of ${key}`;
    const whose = meant === undefined || meant.arn === '' ? [] : [(0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(meant.arn), ', '];
    switch (oddity.kind) {
        case 'key-not-read': {
            if (write === undefined)
                return undefined;
            return {
                says: [
                    `${row} (`,
                    ...whose,
                    `line ${line} of its value) has the key `,
                    (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(found),
                    `, which the authenticator does not read${LACK[write.key] ?? ''}`,
                ],
                fix: write.list
                    ? `Write ${write.key} in its place, with a list.`
                    : `Write ${write.key} in its place.`,
            };
        }
        case 'swallowed-row': {
            const left = columns === undefined
                ? ''
                : `, ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(columns)} ${columns === 1 ? 'column' : 'columns'} to the left`;
            return {
                says: [
                    'the row of ',
                    (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(meant?.arn ?? found),
                    ` (line ${line} of ${key}) is indented too far: it is an item of the groups of row ${index + 1}, where the authenticator reads an empty group name and no row`,
                ],
                fix: `Make it a row of its own${left}${gives(meant?.groups ?? [])}.`,
            };
        }
        case 'data-key-not-read':
            return {
                says: dataKeyWords(found, key),
                fix: `Write ${key} in its place.`,
            };
        default:
            return undefined;
    }
}
/** Keys of the ConfigMap, unlike those of a row, are compared with their case. */
function dataKeyWords(found, key) {
    return ['the ConfigMap has a key ', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(found), `; only ${key} is read, with exactly this spelling`];
}
/** What comes into force with the row. */
function gives(groups) {
    return groups.length === 0 ? '' : `: it then gives the ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(groups.length, 'group')} ${(0,_words_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(groups)}`;
}
/** What comes of it that the right key is missing. */
const LACK = {
    rolearn: ': without rolearn it drops the row',
    userarn: ': without userarn it drops the row',
    username: ', so the row has no username',
    groups: ', so the row has no groups',
};


/***/ }),

/***/ 59659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ deadWords)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);

/** What IAM says of a principal that is no more: `IAM has no such role`. */
function deadWords(dead, principal) {
    const kind = (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOrUser */ .tP)(principal);
    switch (dead.kind) {
        case 'gone':
            return `IAM has no such ${kind}`;
        case 'made-anew':
            return `the ${kind} was deleted and created again under the same ARN (${dead.createdAt.slice(0, 10)}), after its access entry was created`;
        case 'other-path':
            return `the ${kind} was deleted, and the one of the same name is ${dead.arn} now`;
    }
}


/***/ }),

/***/ 96563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ iamRecord),
/* harmony export */   XB: () => (/* binding */ deadEntry),
/* harmony export */   iH: () => (/* binding */ deadOf),
/* harmony export */   pi: () => (/* binding */ deadRow),
/* harmony export */   xh: () => (/* binding */ uncheckedByIam)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);


/** Whether IAM is known to say that the principal of this entry is no more; of one that was not asked about, nothing. */
function deadEntry(facts, entry) {
    const record = iamRecord(facts, entry.principalArn);
    return record === undefined ? undefined : deadOf(entry, record);
}
/** The same by what IAM says of the principal of an entry. */
function deadOf({ principalArn, details }, record) {
    if (record.kind === 'none')
        return { kind: 'gone' };
    const since = details?.createdAt;
    // Both in one form, which compares as text.
    const isYounger = since !== undefined && record.createdAt > since;
    // A user that is moved to another path (UpdateUser) keeps its unique id; nothing moves a role.
    const isOther = (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL)(record.arn) !== (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL)(principalArn) && (isYounger || isRole(principalArn));
    if (isOther)
        return { kind: 'other-path', arn: record.arn };
    return isYounger ? { kind: 'made-anew', createdAt: record.createdAt } : undefined;
}
function isRole(arn) {
    return (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL)(arn)).kind === 'role';
}
/** The same of a row, which matches by the name: one that was made anew has the row again. */
function deadRow(facts, principal) {
    return iamRecord(facts, principal)?.kind === 'none' ? { kind: 'gone' } : undefined;
}
/** What IAM says of the principal, where it was asked and did answer. */
function iamRecord(facts, principal) {
    const found = facts?.iamPrincipals?.get((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .principalKey */ .qW)(principal));
    return found?.kind === 'known' ? found.value : undefined;
}
/** Why IAM did not say whether it still has the principal, or one of all that were asked about; absent where it did. */
function uncheckedByIam(facts, principal) {
    const asked = facts?.iamPrincipals;
    if (asked === undefined)
        return undefined;
    const found = principal === undefined ? [...asked.values()] : [asked.get((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .principalKey */ .qW)(principal))];
    return found.find((one) => one?.kind === 'unknown');
}


/***/ }),

/***/ 42628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ againCommands),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   Sx: () => (/* binding */ associateCommand),
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   f0: () => (/* binding */ identityOptions),
/* harmony export */   x3: () => (/* binding */ deleteCommand)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7554);
/* harmony import */ var _rbac_access_policy_policy_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80978);
/* harmony import */ var _words_ascii_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88569);
/* harmony import */ var _words_shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2644);




/** The command as a terminal takes it, one option a line. */
function commandLines(command) {
    const last = command.length - 1;
    return command.map((piece, index) => `${index === 0 ? '' : '  '}${piece}${index === last ? '' : ' \\'}`);
}
function commandLine(command) {
    return command.join(' ');
}
/**
 * An access entry deleted and created again as it was: the only way to make it the entry of a principal that is another
 * one of the same ARN. The CLI deletes the access policies of an entry with it.
 *
 * @param principalArn as IAM has it now, with its path
 */
function againCommands(cluster, entry, principalArn = entry.principalArn) {
    const { type, username, groups, policies, tags } = entry.details;
    return [
        deleteCommand(cluster, entry.principalArn),
        [
            ...command('create-access-entry', cluster, principalArn),
            `--type ${(0,_words_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(type)}`,
            // EKS gives the entries of nodes their own, and takes no others.
            ...(type === 'STANDARD' ? identityOptions({ username, groups }) : []),
            ...tagOptions(tags),
        ],
        ...policies.map((held) => associateCommand(cluster, principalArn, held)),
    ];
}
function deleteCommand(cluster, principalArn) {
    return command('delete-access-entry', cluster, principalArn);
}
/** @param action `create-access-entry`, `update-access-entry`, … */
function command(action, cluster, principalArn) {
    return [
        `aws eks ${action} --cluster-name ${(0,_words_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(cluster)}`,
        `--principal-arn ${(0,_words_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(principalArn)}`,
    ];
}
/** All of an entry that makes an identity: AWS does not say that what an update leaves out stays as it is. */
function identityOptions(about) {
    const { username, groups } = about;
    return [
        ...(username === undefined ? [] : [`--username ${(0,_words_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(username)}`]),
        ...(groups.length === 0 ? [] : [`--kubernetes-groups ${groups.map(_words_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r).join(' ')}`]),
    ];
}
/** Tags of AWS itself cannot be given. */
function tagOptions(tags) {
    const own = Object.entries(tags ?? {}).filter(([key]) => !key.startsWith('aws:'));
    if (own.length === 0)
        return [];
    return [`--tags '${(0,_words_ascii_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiJson */ .i)(Object.fromEntries(own)).replaceAll("'", `'\\''`)}'`];
}
/** An access policy for an access entry that is there. */
function associateCommand(cluster, principalArn, { policy, scopes }) {
    const namespaces = scopes.flatMap((scope) => (scope.kind === 'namespace' ? [scope.namespace] : []));
    const scope = namespaces.length === 0 ? 'type=cluster' : `type=namespace,namespaces=${namespaces.join(',')}`;
    return [
        ...command('associate-access-policy', cluster, principalArn),
        `--policy-arn ${(0,_words_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)((0,_rbac_access_policy_policy_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .policyArn */ .m)((0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partitionInArn */ .V)(principalArn), policy))}`,
        `--access-scope ${(0,_words_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(scope)}`,
    ];
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

/***/ 80424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ accountOf),
/* harmony export */   Z: () => (/* binding */ homeAccount)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7554);
/* harmony import */ var _aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78457);




/**
 * The account that the cluster is in, twelve digits: that of its ARN, or the one that the file asks for. Where EKS is
 * not asked, that of the roles of its nodes, which run where the cluster is; of the caller; or of nearly all
 * principals. `undefined` where these are of several accounts, or there are none.
 */
function homeAccount({ desired, facts, awsAuth }) {
    const { cluster } = desired;
    const named = (0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .accountInArn */ .m)(facts?.arn) ?? (cluster.door === 'eks' ? cluster.account : undefined);
    return (named ??
        onlyOne(accountsOf(nodeArns(awsAuth, facts))) ??
        accountOf(facts?.identity?.canonicalArn ?? '') ??
        ofNearlyAll(principalsOf({ desired, facts, awsAuth })));
}
/** The account of a principal: of its ARN, or itself where it is one. */
function accountOf(principal) {
    if ((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccount */ .UP)(principal))
        return principal;
    const parsed = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .principalKey */ .qW)(principal));
    return 'account' in parsed ? parsed.account : undefined;
}
function nodeArns({ rows }, facts) {
    const { nodeGroups, fargateProfiles, instanceRoles } = facts ?? {};
    const used = [nodeGroups, fargateProfiles].flatMap((found) => (found?.kind === 'known' ? found.value : []));
    return [
        ...rows.filter((row) => (0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .rowKind */ .Ji)(row) === 'node row').map(({ arn }) => arn),
        ...used.map(({ roleArn }) => roleArn),
        ...(instanceRoles?.kind === 'known' ? instanceRoles.value.values() : []),
    ];
}
/** Those that are there; where there is nobody yet, those that the file declares. */
function principalsOf({ desired, facts, awsAuth }) {
    const entries = facts?.accessEntries;
    const live = [
        ...awsAuth.rows.map(({ arn }) => arn),
        ...(entries?.kind === 'known' ? entries.value.map(({ principalArn }) => principalArn) : []),
    ];
    return accountsOf(live).length > 0 ? live : desired.principals.map(({ arn }) => arn);
}
function accountsOf(principals) {
    return principals.flatMap((principal) => accountOf(principal) ?? []);
}
function onlyOne(accounts) {
    const [one, ...others] = new Set(accounts);
    return others.length === 0 ? one : undefined;
}
function ofNearlyAll(principals) {
    const accounts = accountsOf(principals);
    const counts = Map.groupBy(accounts, (account) => account);
    return [...counts].find(([, same]) => same.length >= accounts.length * NEARLY_ALL)?.[0];
}
const NEARLY_ALL = 3 / 4;


/***/ }),

/***/ 94109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ homePartition),
/* harmony export */   l5: () => (/* binding */ isElsewhere)
/* harmony export */ });
/* unused harmony export partitionOf */
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7554);
/* harmony import */ var _aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78457);



/**
 * The partition of the cluster's ARN; where EKS is not asked, that of the identity that asks, or of the roles of its
 * nodes. `undefined` where nothing says it. IAM and STS of one partition know nobody of another, so that no principal of
 * another partition can log in.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 *
 * @param awsAuth as it is live
 */
function homePartition(about) {
    const { facts, awsAuth } = about;
    const { arn, identity } = facts ?? {};
    if (arn !== undefined)
        return { partition: (0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionInArn */ .V)(arn), by: 'cluster' };
    const { canonicalArn } = identity ?? {};
    if (canonicalArn !== undefined)
        return { partition: (0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionInArn */ .V)(canonicalArn), by: 'caller' };
    const partitions = new Set(awsAuth.rows.filter((row) => (0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .rowKind */ .Ji)(row) === 'node row').flatMap((row) => partitionOf(row.arn) ?? []));
    const [partition, ...others] = partitions;
    return partition === undefined || others.length > 0 ? undefined : { partition, by: 'nodes' };
}
/** The partition of an ARN, however it is written; `undefined` for one that does not exist. */
function partitionOf(arn) {
    const partition = (0,_aws_auth_arn_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionInArn */ .V)(arn).toLowerCase();
    return /^arn:/i.test(arn) && _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1.includes(partition) ? partition : undefined;
}
/** Whether the principal is of a partition from which nobody logs in here. */
function isElsewhere(home, arn) {
    const partition = partitionOf(arn);
    return home !== undefined && partition !== undefined && partition !== home.partition;
}


/***/ }),

/***/ 15392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf),
/* harmony export */   u: () => (/* binding */ writtenNames)
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
/** Usernames and groups as the rows or the entry have them: no template is filled in. */
function writtenNames(way) {
    const { details } = way.kind === 'entry' ? way.entry : {};
    const written = details === undefined ? rowsOf(way) : [details];
    return written.flatMap(({ username, groups }) => [username, ...groups]);
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
    const way = wayOf(identity, canonicalArn, { live, facts });
    return { identity: withPolicies(identity, way), key: (0,arn_key/* principalKey */.qW)(canonicalArn), way };
}
function withPolicies(identity, way) {
    const policies = way.kind === 'entry' ? (way.entry.details?.policies ?? []) : [];
    return policies.length === 0 ? identity : { ...identity, policies };
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

// EXTERNAL MODULE: ./lib/login/dead.js
var login_dead = __webpack_require__(96563);
// EXTERNAL MODULE: ./lib/login/home-partition.js
var home_partition = __webpack_require__(94109);
// EXTERNAL MODULE: ./lib/login/login.js
var login_login = __webpack_require__(15392);
;// CONCATENATED MODULE: ./lib/login/logins.js












/** What an access entry makes of its principal; policies count for nobody who logs in by another way. */
function entryIdentity(details, about) {
    const { policies } = details;
    return { ...(0,template/* filledIdentity */.Jd)(details, about), ...(policies.length === 0 ? {} : { policies }) };
}
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
    const home = (0,home_partition/* homePartition */.KS)({ facts, awsAuth: live });
    const isSettled = facts?.accessEntries.kind === 'known';
    const accounts = new Set(isRead ? awsAuth.accounts.filter(arn_key/* isAccount */.UP) : []);
    /** The API server shows that the entry is not asked: its role was deleted and made again. */
    const isPassedOver = (key) => caller?.key === key && (caller.way.kind === 'row' || caller.way.kind === 'account');
    /** Whoever asks is there, whatever IAM says. */
    const isCaller = (key) => caller?.key === key;
    let all;
    const of = (principal, sessionName) => {
        if ((0,arn_key/* isAccount */.UP)(principal))
            return accounts.has(principal) ? byAccount(principal, principal, principal) : undefined;
        const key = (0,arn_key/* principalKey */.qW)(principal);
        const entry = entries.get(key);
        if (entry !== undefined && !isPassedOver(key))
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
        beneath: (principal) => {
            const key = (0,arn_key/* principalKey */.qW)(principal);
            return isRead && entries.has(key) && !isPassedOver(key) ? byAwsAuth(key, principal) : undefined;
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
        const own = details === undefined ? [] : [entryIdentity(details, about)];
        const isNode = details !== undefined && details.type !== 'STANDARD';
        const way = { kind: 'entry', entry };
        const dead = isCaller(key) ? undefined : (0,login_dead/* deadEntry */.XB)(facts, entry);
        if (dead === undefined)
            return { key, principal, way, identities: own, sureness: 'sure', isNode };
        const beneath = isRead ? (byAwsAuth(key, principal, sessionName)?.identities ?? []) : [];
        const sureness = beneath.length === 0 ? 'sure' : 'unless-dead';
        return { key, principal, way, identities: [...own, ...beneath], sureness, dead, isNode };
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
        if ((0,home_partition/* isElsewhere */.l5)(home, key))
            return undefined;
        const dead = isCaller(key) ? undefined : (0,login_dead/* deadRow */.pi)(facts, key);
        const gone = dead === undefined ? {} : { dead };
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
                ...gone,
            };
        }
        const parsed = (0,aws_auth_arn/* parseArn */.Lw)(key);
        return 'account' in parsed && accounts.has(parsed.account)
            ? { ...byAccount(key, principal, parsed.account), ...gone }
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

/***/ 718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ capabilityTypes),
/* harmony export */   e: () => (/* binding */ mayHaveCapabilities)
/* harmony export */ });
/**
 * The access policies that EKS associates with the role of a capability when it makes its entry, and what nothing else
 * has a use for.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/capabilities-security.html
 */
const TYPES = new Map([
    ['AmazonEKSACKPolicy', 'ACK'],
    ['AmazonEKSArgoCDPolicy', 'ARGOCD'],
    ['AmazonEKSArgoCDClusterPolicy', 'ARGOCD'],
    ['AmazonEKSKROPolicy', 'KRO'],
]);
/** The types of the capabilities that have these access policies, each once. */
function capabilityTypes(policies = []) {
    return [...new Set(policies.flatMap(({ policy }) => TYPES.get(policy) ?? []))];
}
/** Whether the capabilities should be asked for: an entry has such a policy, and nobody asked which capability it is of. */
function mayHaveCapabilities({ accessEntries, capabilities }) {
    return (capabilities === undefined &&
        accessEntries.kind === 'known' &&
        accessEntries.value.some(({ details }) => capabilityTypes(details?.policies).length > 0));
}


/***/ }),

/***/ 31835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ awsOwnerOf),
/* harmony export */   b: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _tool_of_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6175);
/* harmony import */ var _capability_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(718);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46320);




/**
 * Whose access entry it is. Of an entry that was not looked at, what its ARN alone shows.
 *
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html (types; all but `STANDARD` are
 * for nodes), https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html (IAM gives the
 * path `/aws-service-role/` to service-linked roles only), https://docs.aws.amazon.com/eks/latest/userguide/capabilities-security.html
 */
function ownerOf({ principalArn, details }, { facts }) {
    const { nodeGroups = [], fargateProfiles = [], capabilities = [], isCluster } = (0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .rolesOf */ .R)(facts, principalArn);
    const hasNodes = nodeGroups.length + fargateProfiles.length > 0;
    if (hasNodes || (details !== undefined && details.type !== 'STANDARD'))
        return { kind: 'nodes', ...(details && { type: details.type }), nodeGroups, fargateProfiles };
    const service = linkedService(principalArn);
    if (service !== undefined)
        return { kind: 'service-linked-role', service };
    if (capabilities.length > 0)
        return { kind: 'capability', capabilities };
    if (isCluster)
        return { kind: 'cluster-role' };
    const types = facts?.capabilities?.kind === 'known' ? [] : (0,_capability_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .capabilityTypes */ .U)(details?.policies);
    if (types.length > 0)
        return { kind: 'likely-capability', types };
    const tool = (0,_tool_of_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .toolOfTags */ .D)(details?.tags);
    return tool === undefined ? { kind: 'unmanaged' } : { kind: 'made-by', ...tool };
}
/** The owner, where it is AWS or a node: nobody who could repair a cluster. */
function awsOwnerOf(entry, about) {
    const owner = ownerOf(entry, about);
    return owner.kind === 'made-by' || owner.kind === 'unmanaged' ? undefined : owner;
}
/** `aws-service-role/batch.amazonaws.com/` is the path of the role of AWS Batch. */
function linkedService(arn) {
    const parsed = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn);
    return parsed.kind === 'service-linked-role' ? parsed.path.split('/')[1] : undefined;
}


/***/ }),

/***/ 46320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rolesOf)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);

/** What the cluster is known to use the role for. Live nodes are left out: their entries have types of their own. */
function rolesOf(facts, principal) {
    if (facts === undefined)
        return { isCluster: false };
    const { nodeGroups, fargateProfiles, capabilities } = indexOf(facts);
    const key = (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(principal);
    const { clusterRole } = facts;
    return {
        nodeGroups: (nodeGroups.get(key) ?? []).map(({ name }) => name),
        fargateProfiles: (fargateProfiles.get(key) ?? []).map(({ name }) => name),
        capabilities: (capabilities.get(key) ?? []).map(({ name, type }) => ({ name, type })),
        isCluster: clusterRole !== undefined && (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(clusterRole) === key,
    };
}
// A plan asks about each of thousands of entries.
const indexes = new WeakMap();
function indexOf(facts) {
    const known = indexes.get(facts);
    if (known !== undefined)
        return known;
    const index = {
        nodeGroups: byRole(facts.nodeGroups),
        fargateProfiles: byRole(facts.fargateProfiles),
        capabilities: byRole(facts.capabilities),
    };
    indexes.set(facts, index);
    return index;
}
function byRole(found) {
    return Map.groupBy(found?.kind === 'known' ? found.value : [], ({ roleArn }) => (0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(roleArn));
}


/***/ }),

/***/ 43623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Jd: () => (/* binding */ filledIdentity),
/* harmony export */   LG: () => (/* binding */ refusesLogin),
/* harmony export */   iy: () => (/* binding */ isForInstances),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84713);
/* harmony import */ var _aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78457);
/* harmony import */ var _rbac_name_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48184);




/**
 * A username or group of a row or an entry as this principal gets it. What only the login itself knows stays as it is.
 *
 * Source: `renderTemplate` in `pkg/server/server.go` and `getIdentityFromSTSResponse` in `pkg/token/token.go` of
 * aws-iam-authenticator (v0.7.18): only sessions have a name.
 */
function filled(template, { arn, sessionName }) {
    if (!template.includes('{{'))
        return template;
    const parsed = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL)(arn));
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
    if (![username, ...groups].some(_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .asksForInstance */ .RC))
        return false;
    const session = sessionOf(facts);
    return session !== undefined && !/^i-(\w{8}|\w{17})$/.test(session);
}
/**
 * Whether only sessions that are named like instances get this identity, and it is not that of a node: people who have
 * the role do not, so that nobody can count on it.
 */
function isForInstances({ username, groups }) {
    if (![username, ...groups].some(_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .asksForInstance */ .RC))
        return false;
    return !(0,_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .isNodeName */ .U6)(username) || !groups.every(_aws_auth_row_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .isNodeGroup */ .MH);
}
/** What a row or an entry makes of this principal. */
function filledIdentity({ username, groups }, facts) {
    return { username: filled(username, facts), groups: groups.map((group) => filled(group, facts)) };
}
/** Whether `actual` may have come of the template for this principal. */
function fits(template, actual, facts) {
    const text = filled(template, facts);
    return (0,_rbac_name_template_js__WEBPACK_IMPORTED_MODULE_3__/* .nameTemplate */ .e)(text)?.canBecome(actual) ?? text === actual;
}
/** Users have no sessions. */
function sessionOf({ arn, sessionName }) {
    const { kind } = (0,_aws_auth_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)((0,_aws_auth_arn_key_js__WEBPACK_IMPORTED_MODULE_1__/* .arnKey */ .tL)(arn));
    return kind === 'user' || kind === 'root' ? '' : sessionName;
}


/***/ }),

/***/ 30475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   Q: () => (/* binding */ aggregate)
/* harmony export */ });
/* harmony import */ var _words_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31053);
// Port of kubernetes, changed: notices/kubernetes.txt

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
    const byName = objects.clusterRoles.toSorted((one, other) => (0,_words_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(one.metadata.name, other.metadata.name));
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
/* harmony import */ var _access_policy_policy_grants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30790);
/* harmony import */ var _name_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48184);


/**
 * All that the identity holds: by RBAC, one grant for each subject of a binding that matches it, and by its access
 * policies, one for each of their scopes. A name with templates matches every subject that some login could be given
 * the name of; such a grant is marked `symbolic`, and no login need hold all of them.
 *
 * The group `system:masters`, which the API server lets through before it asks RBAC, counts too; the node authorizer,
 * admission and policies whose rules are not published do not.
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
    const key = JSON.stringify([identity.username, identity.groups, naming.templates, identity.policies ?? []]);
    const earlier = known.get(key);
    if (earlier !== undefined)
        return earlier;
    const groups = groupsOf(identity);
    const grants = [
        ...mastersGrants(groups, naming),
        ...(0,_access_policy_policy_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .policyGrants */ .q)(identity.policies ?? []),
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
    const possible = templates && groups.some((group) => (0,_name_template_js__WEBPACK_IMPORTED_MODULE_1__/* .nameTemplate */ .e)(group)?.canBecome(MASTERS) === true);
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
    const template = templates ? (0,_name_template_js__WEBPACK_IMPORTED_MODULE_1__/* .nameTemplate */ .e)(name) : undefined;
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
    switch (via.kind) {
        case 'masters':
            return via.kind;
        case 'policy':
            return JSON.stringify([via.policy, via.namespace ?? '']);
        case 'binding':
            return JSON.stringify([via.binding, via.subject]);
    }
}


/***/ }),

/***/ 79783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ roleId),
/* harmony export */   O5: () => (/* binding */ nameIndex),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Qo: () => (/* binding */ rulesOfRoles),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   hD: () => (/* binding */ indexRbac),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   sP: () => (/* binding */ rulesById)
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
/** The rules that each binding grants, aggregation done; `undefined` where its role does not exist. */
function rulesOfRoles(objects) {
    const rulesOf = ruleLookup((0,_aggregate_js__WEBPACK_IMPORTED_MODULE_1__/* .aggregate */ .Q)(objects));
    return (binding) => rulesOf(binding.roleRef, scopeOf(binding));
}
/** The rules that a binding in the scope grants by the role; always the same array for the same role. */
function ruleLookup({ roles, clusterRoles, }) {
    const everywhere = new Map(clusterRoles.map((role) => [(0,_object_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu)(role), role.rules ?? []]));
    const inNamespace = new Map([...clusterRoles, ...roles].map((role) => [(0,_object_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu)(role), withoutUrls(role.rules ?? [])]));
    return (roleRef, scope) => (scope.kind === 'cluster' ? everywhere : inNamespace).get(roleId(roleRef, scope));
}
/** What each role grants by its id, aggregation done. */
function rulesById(objects) {
    const { roles, clusterRoles } = (0,_aggregate_js__WEBPACK_IMPORTED_MODULE_1__/* .aggregate */ .Q)(objects);
    return new Map([...clusterRoles, ...roles].map((role) => [(0,_object_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu)(role), role.rules ?? []]));
}
/** A request for a URL has no namespace, so no RoleBinding is asked about it. */
function withoutUrls(rules) {
    const kept = rules.filter((rule) => rule.resources?.length);
    return kept.length === rules.length ? rules : kept;
}
/** `ClusterRole/view`, `Role/shop/reader`: the role that a binding in the scope refers to. */
function roleId({ kind, name }, scope) {
    const own = kind === 'Role' && scope.kind === 'namespace' ? { namespace: scope.namespace } : {};
    return (0,_object_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu)({ kind, metadata: { name, ...own } });
}
/** The id of the role that a binding refers to. */
function roleOf(binding) {
    return roleId(binding.roleRef, scopeOf(binding));
}
/** Where a binding grants what it grants. */
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

/***/ 34898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unboundNote)
/* harmony export */ });
/* harmony import */ var _words_same_but_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79265);

/**
 * Why a group that nothing is bound to may have been taken for one that works: continues a sentence, or is empty. For
 * lint and explain alike.
 *
 * @param isRole a ClusterRole has the name
 */
function unboundNote(group, isRole) {
    if ((0,_words_same_but_look_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOuterBlank */ .aA)(group)) {
        const where = group === group.trimStart() ? 'end' : group === group.trimEnd() ? 'beginning' : 'beginning and end';
        return `, with a blank at its ${where} that is part of the name`;
    }
    return isRole
        ? ', which is the name of a ClusterRole: a role gives nothing until a binding names the group'
        : '';
}


/***/ }),

/***/ 6175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toolOfTags)
/* harmony export */ });
/**
 * The tool whose tags an access entry has. Terraform, OpenTofu and Pulumi have no tags of their own; CDK writes stacks.
 *
 * Sources: `pkg/apis/eksctl.io/v1alpha5/types.go` of eksctl (what it makes is in a stack too, so it is looked for
 * first); https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html;
 * https://aws-controllers-k8s.github.io/community/docs/user-docs/tags/; `GetExternalTags` in `pkg/resource/resource.go`
 * of crossplane-runtime.
 */
function toolOfTags(tags = {}) {
    const found = new Map(Object.entries(tags));
    const mark = MARKS.find(({ has }) => [...found.keys()].some((key) => has.test(key)));
    if (mark === undefined)
        return undefined;
    const { tool, nameTag = '' } = mark;
    const name = found.get(nameTag) ?? '';
    return name === '' ? { tool } : { tool, name };
}
const STACK = 'aws:cloudformation:stack-name';
const MARKS = [
    { tool: 'eksctl', has: /^(alpha\.eksctl\.io|eksctl\.cluster\.k8s\.io)\//, nameTag: STACK },
    { tool: 'CloudFormation', has: /^aws:cloudformation:stack-name$/, nameTag: STACK },
    { tool: 'ACK', has: /^services\.k8s\.aws\/controller-version$/ },
    { tool: 'Crossplane', has: /^crossplane-(kind|name|providerconfig)$/, nameTag: 'crossplane-name' },
];


/***/ }),

/***/ 88569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ asciiJson)
/* harmony export */ });
/** JSON in visible ASCII, in which nothing is a workflow command; YAML reads the texts in it too. */
function asciiJson(value, indent = 0) {
    return JSON.stringify(value, undefined, indent).replaceAll(/[^\n -~]|#/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 79265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sameButLook),
/* harmony export */   H1: () => (/* binding */ alikeAmong),
/* harmony export */   aA: () => (/* binding */ hasOuterBlank)
/* harmony export */ });
/** Whether two names differ in nothing but case, blanks, and what stands between their words (`-`, `_`, `.`). */
function sameButLook(one, other) {
    return plain(one) === plain(other);
}
/** Finds, for one name after the other, the first of `names` that differs from it in nothing but its look. */
function alikeAmong(names) {
    const first = new Map();
    for (const name of names) {
        const look = plain(name);
        if (!first.has(look))
            first.set(look, name);
    }
    return (name) => first.get(plain(name));
}
/** Whether a name begins or ends with white space, which nobody sees and which is part of it. */
function hasOuterBlank(name) {
    return name !== name.trim();
}
function plain(name) {
    return name
        .trim()
        .toLowerCase()
        .replaceAll(/[-_.\s]+/g, '-');
}


/***/ }),

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _ascii_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88569);

/** Quoted where a shell would read more than a word in it, and ASCII in any case. */
function shellWord(text) {
    if (/^[\w./:@+=,-]+$/.test(text))
        return text;
    return `'${(0,_ascii_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiJson */ .i)(text).slice(1, -1).replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
