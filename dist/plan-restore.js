export const id = 8038;
export const ids = [8038];
export const modules = {

/***/ 22125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ dataHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256, hex, of the data of a ConfigMap, whatever the order of its keys. */
function dataHash(data) {
    const entries = Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(entries)).digest('hex');
}


/***/ }),

/***/ 18038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ planRestores)
});

// EXTERNAL MODULE: ./lib/access/select.js
var access_select = __webpack_require__(72196);
// EXTERNAL MODULE: ./lib/files/load-access.js + 2 modules
var load_access = __webpack_require__(87574);
// EXTERNAL MODULE: ./lib/cluster/directory/raw-objects.js
var raw_objects = __webpack_require__(77721);
// EXTERNAL MODULE: ./lib/cluster/directory/read-objects.js + 1 modules
var read_objects = __webpack_require__(78190);
// EXTERNAL MODULE: ./lib/cluster/door.js
var door = __webpack_require__(2932);
// EXTERNAL MODULE: ./lib/access/entry-names.js
var entry_names = __webpack_require__(88235);
// EXTERNAL MODULE: ./lib/aws-auth/arn-key.js
var arn_key = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/cluster/aws-manifest.js
var aws_manifest = __webpack_require__(75233);
// EXTERNAL MODULE: ./lib/cluster/directory/facts/access-entry.js
var access_entry = __webpack_require__(49779);
// EXTERNAL MODULE: ./lib/cluster/directory/facts/fields.js
var fields = __webpack_require__(433);
// EXTERNAL MODULE: ./lib/cluster/directory/facts/manifest.js
var facts_manifest = __webpack_require__(79909);
// EXTERNAL MODULE: ./lib/live/replaced-entries.js
var replaced_entries = __webpack_require__(76793);
// EXTERNAL MODULE: ./lib/rbac/read/reading.js
var reading = __webpack_require__(68433);
// EXTERNAL MODULE: ./lib/files/backup-file.js
var backup_file = __webpack_require__(57044);
;// CONCATENATED MODULE: ./lib/files/backup-entries.js









/** Reads the AccessEntry manifests of a file. Each must name its cluster, and be what an apply may have found. */
function backupEntries(objects, file) {
    const problems = [];
    const byCluster = new Map();
    for (const one of (0,facts_manifest/* factManifests */.hV)(objects, file).filter(({ kind }) => kind === 'AccessEntry')) {
        const manifest = (0,facts_manifest/* readManifest */.WI)(one, problems);
        const found = manifest && readOne(manifest);
        if (manifest === undefined || found === undefined)
            continue;
        const { cluster, arn, entry } = found;
        const entries = byCluster.get(cluster) ?? new Map();
        byCluster.set(cluster, entries);
        if (entries.has((0,arn_key/* principalKey */.qW)(arn)))
            (0,reading/* report */.z8)(manifest.reading, [], {
                code: 'duplicate-object',
                message: `${manifest.reading.name} is the access entry of ${arn} in ${cluster} again.`,
                found: arn,
                allowed: 'one access entry for each principal of a cluster',
                fix: 'Keep only the one that must be restored.',
            });
        entries.set((0,arn_key/* principalKey */.qW)(arn), [arn, entry]);
    }
    return {
        byCluster: new Map([...byCluster].map(([cluster, entries]) => [cluster, Object.fromEntries(entries.values())])),
        problems,
    };
}
function readOne(manifest) {
    const { reading, annotations } = manifest;
    const cluster = (0,fields/* neededText */.Nd)(reading, ['metadata', 'annotations', backup_file/* CLUSTER_ANNOTATION */.Te], {
        value: annotations[backup_file/* CLUSTER_ANNOTATION */.Te],
        allowed: 'the name of the cluster in the access file',
        fix: `Add the annotation ${backup_file/* CLUSTER_ANNOTATION */.Te}.`,
    });
    const isAbsent = (0,facts_manifest/* isMarked */.rZ)(manifest, aws_manifest/* ANNOTATION */.YX.absent);
    const over = readOver(manifest, isAbsent);
    const live = (0,access_entry/* readEntry */.h)(manifest);
    if (cluster === undefined || live === undefined)
        return undefined;
    const arn = live.principalArn;
    if (isAbsent)
        return { cluster, arn, entry: over === undefined ? null : { over } };
    if (live.details === undefined) {
        (0,fields/* reportText */.UH)(reading, ['metadata', 'annotations', aws_manifest/* ANNOTATION */.YX.unread], {
            found: 'true',
            allowed: 'an access entry with what it gave',
            fix: 'Use the backup file of an apply.',
        });
        return undefined;
    }
    checkIsForPeople(manifest, live.details);
    const { username, groups, policies, tags } = live.details;
    return { cluster, arn, entry: { username, groups, policies, ...(tags === undefined ? {} : { tags }) } };
}
/** What the row beneath gave where there was no entry. */
function readOver({ reading, annotations }, isAbsent) {
    const text = annotations[aws_manifest/* ANNOTATION */.YX.over];
    if (text === undefined)
        return undefined;
    const over = parsed(text);
    if (isAbsent && (0,replaced_entries/* isRowMeaning */.U4)(over))
        return over;
    (0,fields/* reportText */.UH)(reading, ['metadata', 'annotations', aws_manifest/* ANNOTATION */.YX.over], {
        found: text,
        allowed: `{"username":"…","groups":["…"]}, with ${aws_manifest/* ANNOTATION */.YX.absent}: "true" only`,
        fix: 'Use the file as the apply wrote it.',
    });
    return undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * An apply changes no other entries than these, and EKS takes no others.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html
 */
function checkIsForPeople({ reading }, { type, username, groups }) {
    const fix = 'Use the file as the apply wrote it, or remove this manifest.';
    if (type !== 'STANDARD') {
        (0,fields/* reportText */.UH)(reading, ['spec', 'type'], { found: type, allowed: 'STANDARD', fix });
        return;
    }
    const isReserved = (0,entry_names/* reservedPrefix */.$1)(username) !== undefined;
    if (isReserved || (0,entry_names/* lacksColon */._)(username))
        (0,fields/* reportText */.UH)(reading, ['spec', 'username'], {
            found: username,
            allowed: isReserved ? entry_names/* ALLOWED */.p3.prefix : entry_names/* ALLOWED */.p3.colon,
            fix,
        });
    for (const [index, group] of groups.entries())
        if ((0,entry_names/* isRefusedGroup */.Sd)(group))
            (0,fields/* reportText */.UH)(reading, ['spec', 'kubernetesGroups', index], {
                found: group,
                allowed: entry_names/* ALLOWED */.p3.group,
                fix,
            });
}

;// CONCATENATED MODULE: ./lib/files/read-backup.js






/**
 * Reads the ConfigMaps `kube-system/aws-auth` and the access entries of a file; other objects in it mean nothing. With a
 * fault in one of them nothing is taken from the file.
 */
async function readBackup(input) {
    const { file } = input;
    const read = await (0,load_access/* readText */.yR)(input);
    if (!read.ok)
        return failed({ ...(0,load_access/* unreadable */.O$)(file, read.reason), fix: FIX });
    try {
        const objects = (0,raw_objects/* rawObjects */.l)(read.text, file, 'backup');
        const awsAuths = (0,read_objects/* storedObjects */.e)(objects, file, 'backup')
            .map(({ object }) => object)
            .filter(isAwsAuth);
        const { byCluster, problems } = backupEntries(objects, file);
        if (problems.length > 0)
            return failed(...problems.map((problem) => inBackup(file, problem)));
        return backupsIn(file, awsAuths, byCluster);
    }
    catch (error) {
        if (!(error instanceof door/* ClusterError */.b))
            throw error;
        const { message, fix } = error;
        return failed({ ...(0,load_access/* unreadable */.O$)(file, ''), message, allowed: 'manifests as YAML', fix });
    }
}
const FIX = 'Correct the path after --from.';
function failed(...problems) {
    return { ok: false, problems };
}
/** A fault of a manifest, as a reason not to use the file. */
function inBackup(file, { message, found, allowed, fix }) {
    return {
        code: 'file-unreadable',
        severity: 'error',
        where: { file },
        message: `In ${file}, ${message}`,
        ...(found === undefined ? {} : { found }),
        ...(allowed === undefined ? {} : { allowed }),
        fix,
    };
}
function isAwsAuth(object) {
    const { name, namespace } = object.metadata;
    return object.kind === 'ConfigMap' && name === 'aws-auth' && namespace === 'kube-system';
}
function backupsIn(file, found, entries) {
    const awsAuths = new Map();
    const unnamed = [];
    for (const { metadata, data = {} } of found) {
        const cluster = metadata.annotations?.[backup_file/* CLUSTER_ANNOTATION */.Te];
        if (cluster === undefined)
            unnamed.push(data);
        else if (awsAuths.has(cluster))
            return failed(ambiguous(file, `two of cluster ${cluster}`));
        else
            awsAuths.set(cluster, data);
    }
    const named = new Map([...new Set([...awsAuths.keys(), ...entries.keys()])].map((cluster) => {
        const awsAuth = awsAuths.get(cluster);
        return [cluster, { ...(awsAuth === undefined ? {} : { awsAuth }), entries: entries.get(cluster) ?? {} }];
    }));
    const [only] = unnamed;
    if (only === undefined)
        return { ok: true, backups: { file, named } };
    if (unnamed.length > 1 || awsAuths.size > 0)
        return failed(ambiguous(file, 'several, one of which does not name its cluster'));
    if (named.size > 0)
        return failed(ambiguous(file, 'one that does not name its cluster, beside access entries that do'));
    return { ok: true, backups: { file, named, unnamed: only } };
}
function ambiguous(file, what) {
    return {
        ...(0,load_access/* unreadable */.O$)(file, ''),
        message: `${file} cannot be used as a backup: of ConfigMaps kube-system/aws-auth it has ${what}.`,
        allowed: `one per cluster with the annotation ${backup_file/* CLUSTER_ANNOTATION */.Te}, or a single one`,
        fix: 'Keep only the one that must be restored.',
    };
}

// EXTERNAL MODULE: ./lib/aws-auth/arn.js
var arn = __webpack_require__(84713);
// EXTERNAL MODULE: ./lib/aws-auth/decode.js + 4 modules
var decode = __webpack_require__(58315);
// EXTERNAL MODULE: ./lib/aws-auth/lookup.js
var lookup = __webpack_require__(48358);
// EXTERNAL MODULE: ./lib/live/data-hash.js
var data_hash = __webpack_require__(22125);
// EXTERNAL MODULE: ./lib/live/ledger.js
var live_ledger = __webpack_require__(88881);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/row-in-force.js
var row_in_force = __webpack_require__(96385);
// EXTERNAL MODULE: ./lib/login/mapping/aws-auth/spell.js
var spell = __webpack_require__(95233);
// EXTERNAL MODULE: ./lib/rbac/binds-user.js
var binds_user = __webpack_require__(97694);
// EXTERNAL MODULE: ./lib/plan/complete-plan.js + 59 modules
var complete_plan = __webpack_require__(83626);
// EXTERNAL MODULE: ./lib/plan/guard/masters.js
var masters = __webpack_require__(53626);
// EXTERNAL MODULE: ./lib/plan/guard/node-roles.js
var node_roles = __webpack_require__(62349);
// EXTERNAL MODULE: ./lib/plan/guard/node-row.js
var node_row = __webpack_require__(79268);
// EXTERNAL MODULE: ./lib/plan/mapping/moved-rows.js
var moved_rows = __webpack_require__(36411);
// EXTERNAL MODULE: ./lib/plan/set-owner.js + 1 modules
var set_owner = __webpack_require__(67089);
// EXTERNAL MODULE: ./lib/aws-auth/lint/problem.js
var problem = __webpack_require__(80085);
// EXTERNAL MODULE: ./lib/words/count.js
var count = __webpack_require__(26226);
// EXTERNAL MODULE: ./lib/words/list.js
var list = __webpack_require__(40977);
// EXTERNAL MODULE: ./lib/plan/restore/backup.js
var backup = __webpack_require__(3458);
;// CONCATENATED MODULE: ./lib/plan/restore/restore-problem.js







/** There is nothing to go back to. */
function noBackup(about) {
    const { desired, snapshot, backup } = about;
    const cluster = desired.cluster.name;
    const ledger = `ConfigMap/kube-system/${(0,live_ledger/* ledgerName */.bo)(desired.set)}`;
    const from = backup.kind === 'file'
        ? `${backup.file} has nothing of it: neither an aws-auth nor an access entry has the annotation eks-access/cluster: ${cluster}, and an aws-auth without this annotation is used only if it is the only one and --cluster ${cluster} is given.`
        : snapshot.ledger === undefined
            ? `the cluster has no ledger of the set "${desired.set}", so this file was never applied there.`
            : `the ledger of the set "${desired.set}" has neither an earlier aws-auth nor earlier access entries: no apply has changed any yet, or they were too large to be saved.`;
    return {
        code: 'restore-no-backup',
        severity: 'error',
        where: backup.kind === 'file' ? { file: backup.file } : { cluster, object: ledger },
        message: `There is no backup to restore ${cluster} from: ${from}`,
        allowed: 'an earlier aws-auth or earlier access entries, from the ledger or from a backup file',
        fix: 'In a terminal, run `eks-access restore --from FILE` with the backup file of an apply (the output `backup-file`, or `apply --backup`), or with one that kubectl get configmap aws-auth --namespace kube-system --output yaml wrote.',
    };
}
/** Going back to a text that nobody can read would lock everybody of that key out. */
function unreadableBackup(cluster, { key, line, reason }, backup) {
    const from = backup.kind === 'file' ? backup.file : 'the ledger';
    return {
        code: 'restore-broken-backup',
        severity: 'error',
        where: backup.kind === 'file' ? { file: backup.file } : { cluster },
        message: `The aws-auth of ${cluster} in ${from} cannot be read: line ${line} of ${key}, ${reason}. Nothing is restored from it.`,
        allowed: 'a backup that aws-iam-authenticator can read',
        fix: backup.kind === 'file'
            ? `Correct line ${line} of ${key} in the file, or use an older backup.`
            : 'In a terminal, run `eks-access restore --from FILE` with an older backup file.',
    };
}
/** The key is replaced as a whole, so what its text has and the backup has not is lost. */
function brokenKeyReplaced(cluster, broken, then) {
    const lost = broken.seen
        .map(({ arn }) => arn)
        .filter((one) => (0,lookup/* rowsFor */.f4)(then, one).length === 0 && !then.accounts.includes(one));
    const named = lost.length === 0 ? '' : `: ${(0,list/* listed */.K)(lost, NAMED)}`;
    return {
        ...(0,problem/* lintBroken */.n)(broken, { cluster }),
        severity: 'warning',
        fix: `The restore replaces the whole of ${broken.key}, and ${lost.length === 0 ? 'every principal in its text is in the backup' : `${(0,count/* counted */.hS)(lost.length, broken.key === 'mapAccounts' ? 'account' : 'principal')} in its text ${lost.length === 1 ? 'is' : 'are'} not in the backup${named}`}. To keep what its text has, repair the key instead: \`eks-access plan --repair\` shows the result.`,
    };
}
/**
 * An admin whose row is both live and in the backup is no change. Where nobody knows who wrote the backup, that may be
 * the very row that somebody added to both.
 */
function adminStays(cluster, row, from) {
    return {
        code: 'restore-admin-stays',
        severity: 'warning',
        where: { cluster },
        message: `${row.arn} has ${masters/* MASTERS */.y} in ${cluster} now and keeps it: the same row is ${(0,backup/* sourceWords */.h)(from)}. No access file declares it.`,
        found: masters/* MASTERS */.y,
        fix: `It is not known whether an apply saved this row: anybody who can edit both could have added it to both. If this principal must not have access, remove its row from ${row.key} with kubectl edit configmap aws-auth --namespace kube-system.`,
    };
}
const NAMED = 5;
/** A way back does not change the file. */
function fileSaysOtherwise(cluster, restored) {
    const both = restored.rows && restored.entries;
    const what = both
        ? `Only aws-auth and access entries of ${cluster} are`
        : restored.rows
            ? `Only aws-auth of ${cluster} is`
            : `Only access entries of ${cluster} are`;
    return {
        code: 'restore-file-differs',
        severity: 'notice',
        where: { cluster },
        message: `${what} restored. The access file and the RBAC objects of the set stay as they are.`,
        fix: 'Revert the commit that made the change. Otherwise the next apply makes it again.',
    };
}

// EXTERNAL MODULE: ./lib/aws-auth/same-meaning.js
var same_meaning = __webpack_require__(19332);
// EXTERNAL MODULE: ./lib/login/access-entries.js
var access_entries = __webpack_require__(44574);
// EXTERNAL MODULE: ./lib/login/dead.js
var dead = __webpack_require__(96563);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/bridge.js
var access_entries_bridge = __webpack_require__(54913);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/change.js
var change = __webpack_require__(97272);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/same-entry.js
var same_entry = __webpack_require__(12575);
// EXTERNAL MODULE: ./lib/login/mapping/access-entries/tag.js
var tag = __webpack_require__(27806);
// EXTERNAL MODULE: ./lib/login/owner/entry-owner.js
var entry_owner = __webpack_require__(31835);
// EXTERNAL MODULE: ./lib/login/owner/owner-words.js
var owner_words = __webpack_require__(49522);
// EXTERNAL MODULE: ./lib/words/phrase.js
var phrase = __webpack_require__(32868);
// EXTERNAL MODULE: ./lib/words/sentence.js
var sentence = __webpack_require__(724);
;// CONCATENATED MODULE: ./lib/plan/restore/restored-entry-problem.js

/** Which access entries there are is not known. */
function unreadEntries(cluster, { facts, backup }) {
    const entries = facts?.accessEntries;
    const why = entries?.kind === 'unknown' ? ` ${(0,sentence/* sentence */.e)(entries.message)}` : '';
    const rest = backup.kind === 'file'
        ? `To restore aws-auth only, remove the AccessEntry manifests from ${backup.file}.`
        : 'To restore aws-auth only, run `eks-access restore --from FILE` in a terminal with a backup file without AccessEntry manifests.';
    return {
        code: 'entries-unknown',
        severity: 'error',
        where: { cluster },
        message: `The access entries of ${cluster} could not be read, so those of the backup cannot be restored.${why}`,
        allowed: 'a cluster whose access entries can be read',
        fix: `Allow eks:ListAccessEntries, eks:DescribeAccessEntry and eks:ListAssociatedAccessPolicies (docs/least-privilege.md). ${rest}`,
    };
}
/** What the entry gives is not known. */
function unreadEntry(cluster, { arn, facts }) {
    const why = facts?.entriesUnread;
    return {
        code: 'entries-unknown',
        severity: 'error',
        where: { cluster },
        message: `What the access entry of ${arn} in ${cluster} gives ${why === undefined ? 'is not known, so it cannot be restored.' : `could not be read, so it cannot be restored: ${(0,sentence/* sentence */.e)(why.message)}`}`,
        found: arn,
        allowed: 'an access entry that can be read',
        fix: 'Allow eks:DescribeAccessEntry and eks:ListAssociatedAccessPolicies (docs/least-privilege.md).',
    };
}
/** `why` is the part of a sentence. */
function entryStays(cluster, { arn, action, why }) {
    const { not, verb } = WORDS[action];
    return {
        code: 'restore-entry-stays',
        severity: 'warning',
        where: { cluster },
        message: `The access entry of ${arn} in ${cluster} is ${not}: ${(0,sentence/* sentence */.e)(why)}`,
        found: arn,
        fix: `Nothing, if this principal is to have what it has now. Else use aws eks ${verb}-access-entry.`,
    };
}
const WORDS = {
    add: { not: 'not added, although the backup has one', verb: 'create' },
    change: { not: 'not changed, although the backup has another one', verb: 'update' },
    remove: { not: 'not removed, although there was none then', verb: 'delete' },
};

;// CONCATENATED MODULE: ./lib/plan/restore/restored-entries.js













/**
 * Access entries as the backup has them. One that an apply made goes only where the row beneath it is what it was then: else
 * its principal would have something that it never had, or nothing. Those of nodes, of AWS and of other sets are never
 * touched.
 */
function restoredEntries(about) {
    const { desired, facts, entries, backup } = about;
    if (Object.keys(entries).length === 0)
        return { changes: [], problems: [] };
    if (facts?.accessEntries.kind !== 'known')
        return { changes: [], problems: [unreadEntries(desired.cluster.name, { facts, backup })] };
    const parts = Object.entries(entries).map(([arn, was]) => {
        const live = (0,access_entries/* entryOf */.Ms)(facts, arn);
        return (0,replaced_entries/* wasThere */.GY)(was) ? wayBack({ arn, was, live }, about) : wayOut({ arn, was, live }, about);
    });
    return {
        changes: parts.flatMap(({ changes = [] }) => changes),
        problems: parts.flatMap(({ problems = [] }) => problems),
    };
}
/** Principals that have a row, and whose entry cannot be added: without the row they would have nothing. */
function principalsWithoutEntry(about) {
    const { facts, entries, rowNow } = about;
    if (facts?.accessEntries.kind !== 'known')
        return [];
    return Object.entries(entries).flatMap(([arn, was]) => {
        const isMissing = (0,replaced_entries/* wasThere */.GY)(was) && (0,access_entries/* entryOf */.Ms)(facts, arn) === undefined && rowNow(arn) !== undefined;
        return isMissing && addingOf({ arn, was }, about).kind === 'refused' ? [arn] : [];
    });
}
const RESTORED = { kind: 'entry', adopted: false, reason: 'restored' };
/** There was one: it is added or changed. */
function wayBack({ arn, was, live }, about) {
    if (live === undefined)
        return missing({ arn, was }, about);
    const { desired, facts } = about;
    const after = (0,access_entries_bridge/* withoutBridge */.ko)((0,change/* meaningOf */.P)(was));
    const stays = staying(arn, 'change', about);
    if (live.details !== undefined && (0,same_entry/* sameEntry */.d)(live.details, after))
        return {};
    const itsSet = (0,tag/* otherSet */.$M)(was, desired.set);
    if (itsSet !== undefined)
        return stays(setWords(itsSet));
    const owner = (0,entry_owner/* awsOwnerOf */.Q)(live, { facts });
    if (owner !== undefined)
        return stays(awsWords(owner));
    const { details, principalArn } = live;
    if (details === undefined)
        return unread({ ...RESTORED, action: 'change', arn: principalArn, before: UNREAD, after }, about);
    const set = (0,tag/* otherSet */.$M)(details, desired.set);
    if (set !== undefined)
        return stays(setWords(set));
    const before = (0,change/* meaningOf */.P)(details);
    return { changes: [{ ...RESTORED, action: 'change', arn: principalArn, before, after }] };
}
/** Where it counts in place of a row, it is made so that nothing is missing in between. */
function missing(wanted, about) {
    const { arn } = wanted;
    const adding = addingOf(wanted, about);
    if (adding.kind === 'refused')
        return staying(arn, 'add', about)(adding.why);
    const { bridge } = adding;
    const row = about.rowNow(arn);
    const over = row === undefined || about.rowAfter(arn) === undefined ? {} : { move: 'from-row', over: row };
    const after = (0,access_entries_bridge/* withoutBridge */.ko)((0,change/* meaningOf */.P)(wanted.was));
    const add = { ...RESTORED, action: 'add', arn, after };
    return { changes: [{ ...add, ...over, ...(bridge === undefined ? {} : { bridge }) }] };
}
function addingOf({ arn, was }, about) {
    const { desired, facts, rowNow, isOfNodes, bindsUser } = about;
    const refused = (why) => ({ kind: 'refused', why });
    const itsSet = (0,tag/* otherSet */.$M)(was, desired.set);
    if (itsSet !== undefined)
        return refused(setWords(itsSet));
    if (facts?.authenticationMode === 'CONFIG_MAP')
        return refused('the authentication mode is CONFIG_MAP, which has no access entries');
    if (isOfNodes(arn))
        return refused('nodes use this principal now, and the entry would take the place of their row');
    const record = (0,dead/* iamRecord */.P4)(facts, arn);
    if (record?.kind === 'none')
        return refused('IAM has no such principal');
    if (record !== undefined && record.arn !== arn)
        return refused(`the principal is now ${record.arn}`);
    const row = rowNow(arn);
    if (row === undefined)
        return { kind: 'possible' };
    const taken = (0,access_entries_bridge/* takeOver */.w9)(row, (0,access_entries_bridge/* withoutBridge */.ko)((0,change/* meaningOf */.P)(was)), bindsUser);
    switch (taken.kind) {
        case 'groups-missing':
            return refused(`the row of this principal has ${(0,list/* listed */.K)(taken.groups)}, which no access entry can have`);
        case 'username-missing':
            return refused(`the row of this principal has the username ${taken.username}, which no access entry can have and which a binding names`);
        case 'possible':
            return taken;
    }
}
/** There was none: one that is ours goes. */
function wayOut({ arn, was, live }, about) {
    const { desired, facts, rowAfter } = about;
    if (live === undefined)
        return {};
    const stays = staying(arn, 'remove', about);
    const owner = (0,entry_owner/* awsOwnerOf */.Q)(live, { facts });
    if (owner !== undefined)
        return stays(awsWords(owner));
    const { details, principalArn } = live;
    const remove = { ...RESTORED, action: 'remove', arn: principalArn };
    if (details === undefined)
        return unread({ ...remove, before: UNREAD }, about);
    const set = (0,tag/* otherSet */.$M)(details, desired.set);
    if (set !== undefined)
        return stays(setWords(set));
    if ((0,tag/* taggedSet */.HO)(details) === undefined)
        return stays(`it does not have the tag of the set "${desired.set}", so that somebody else made it`);
    const row = rowAfter(arn);
    if (!isSameRow(was?.over, row))
        return stays('the row of this principal is not the one that it had then, and would count without the entry');
    const before = (0,change/* meaningOf */.P)(details);
    if (row === undefined)
        return { changes: [{ ...remove, before }] };
    const bridge = (0,access_entries_bridge/* bridgeBack */.fk)(before, row);
    const to = { move: 'to-row', ...(bridge === undefined ? {} : { bridge }) };
    return { changes: [{ ...remove, before, ...to }] };
}
/**
 * It is planned, so that it is asked what the entry gives, and an error as long as that is not known: nothing comes of
 * the plan then.
 */
function unread(change, { desired, facts }) {
    const problem = unreadEntry(desired.cluster.name, { arn: change.arn, facts });
    return facts?.entriesUnread === undefined
        ? { changes: [change], problems: [problem] }
        : { problems: [problem] };
}
const UNREAD = { username: '', groups: [], policies: [] };
function staying(arn, action, { desired }) {
    return (why) => ({ problems: [entryStays(desired.cluster.name, { arn, action, why })] });
}
function awsWords(owner) {
    return `it is not for people (${(0,phrase/* phraseText */.tN)((0,owner_words/* ownerWords */.$J)(owner))})`;
}
function setWords(set) {
    return `it is managed by the set "${set}" of another access file`;
}
function isSameRow(one, other) {
    return one === undefined || other === undefined ? one === other : (0,same_meaning/* sameMeaning */._)(one, other);
}

// EXTERNAL MODULE: ./lib/aws-auth/edit/encode.js + 10 modules
var encode = __webpack_require__(66292);
// EXTERNAL MODULE: ./lib/login/authentication-mode.js
var authentication_mode = __webpack_require__(24485);
// EXTERNAL MODULE: ./lib/login/home-account.js
var home_account = __webpack_require__(80424);
// EXTERNAL MODULE: ./lib/plan/guard/aws-auth-missing.js
var aws_auth_missing = __webpack_require__(21894);
// EXTERNAL MODULE: ./lib/plan/guard/missing-node-rows.js
var missing_node_rows = __webpack_require__(53586);
;// CONCATENATED MODULE: ./lib/plan/restore/restored-rows.js










/** The way back to this data, byte for byte but for the rows of nodes and the only way in of others. */
function restoredRows(about) {
    const { data, live, desired, facts, nodes } = about;
    const kept = new Set(about.keepRowOf.map(arn_key/* principalKey */.qW));
    const withKept = withKeptRows(data, live, {
        isOfNode: (row) => (0,node_row/* isOfNodes */.Zc)(row, nodes),
        isOnlyWay: (row) => kept.has((0,arn_key/* principalKey */.qW)(row.arn)),
    });
    const base = withKept.ok ? withKept.data : data;
    const then = (0,decode/* decodeAwsAuth */._)(base);
    // What the file declares is no part of the way back.
    const undeclared = { ...desired, principals: [] };
    const first = (0,aws_auth_missing/* planFirstRows */.Dh)({
        desired: undeclared,
        facts,
        nodes,
        home: (0,home_account/* homeAccount */.Z)({ desired, facts, awsAuth: live }),
        awsAuth: then,
        writes: true,
    });
    const forNodes = (0,authentication_mode/* readsAwsAuth */.n)(facts)
        ? (0,missing_node_rows/* nodeRows */.s)((0,missing_node_rows/* rolesWithoutWayIn */.i)({ nodes, awsAuth: then, facts }), undeclared)
        : [];
    return {
        changes: [...rowChanges(live, then), ...forNodes, ...accountChanges(live, then)],
        base,
        problems: [...(withKept.ok ? [] : withKept.problems), ...first.problems],
    };
}
/** A way back never takes the row of a node, and never changes it; the only way in of others it does not take. */
function withKeptRows(data, live, { isOfNode, isOnlyWay }) {
    const then = (0,decode/* decodeAwsAuth */._)(data);
    const edits = principalsIn(live).flatMap((arn) => {
        const [now, was] = [inForce(live, arn), inForce(then, arn)];
        const row = now.at(-1);
        if (row === undefined)
            return [];
        const isNode = now.some(isOfNode);
        const meaning = { username: row.username, groups: row.groups };
        if (was.length === 0 && (isNode || isOnlyWay(row)))
            return [{ kind: 'add', key: row.key, arn: row.arn, ...meaning }];
        if (!isNode)
            return [];
        return was
            .filter((one) => !(0,same_meaning/* sameMeaning */._)(one, row))
            .map((one) => ({ kind: 'change', row: one, ...meaning }));
    });
    return (0,encode/* editAwsAuth */.A)(data, edits);
}
function rowChanges(live, then) {
    const arns = new Map([...principalsIn(live), ...principalsIn(then)].map((arn) => [(0,arn_key/* arnKey */.tL)(arn), arn]));
    return [...arns.values()].flatMap((arn) => {
        const [now, was] = [inForce(live, arn), inForce(then, arn)];
        const [before, after] = [now.at(-1), was.at(-1)];
        if (after === undefined)
            return before === undefined ? [] : [{ ...about(before), action: 'remove', before: meaning(before) }];
        if (before === undefined)
            return [{ ...about(after), action: 'add', after: meaning(after) }];
        // Where chance decides between rows, now or then, it is the same as long as it decides between the same meanings;
        // else a row that differs is shown.
        const gone = now.find((row) => !was.some((other) => (0,same_meaning/* sameMeaning */._)(row, other)));
        const back = was.find((row) => !now.some((other) => (0,same_meaning/* sameMeaning */._)(row, other)));
        if (gone === undefined && back === undefined)
            return [];
        const [from, to] = [gone ?? before, back ?? after];
        return [{ ...about(to), action: 'change', before: meaning(from), after: meaning(to) }];
    });
}
function about({ key, arn }) {
    return { kind: 'row', key, arn, reason: 'restored' };
}
function meaning({ username, groups }) {
    return { username, groups };
}
function accountChanges(live, then) {
    const [now, was] = [new Set(live.accounts), new Set(then.accounts)];
    const change = (action) => (account) => ({ kind: 'account', action, account, reason: 'restored' });
    return [
        ...[...was].filter((account) => !now.has(account)).map(change('add')),
        ...[...now].filter((account) => !was.has(account)).map(change('remove')),
    ];
}
/** Each principal once, as its last row writes it. */
function principalsIn(awsAuth) {
    const arns = awsAuth.rows.filter(({ arn }) => (0,lookup/* rowsFor */.f4)(awsAuth, arn).length > 0);
    return [...new Map(arns.map(({ arn }) => [(0,arn_key/* arnKey */.tL)(arn), arn])).values()];
}
/** The rows that the authenticator may answer with. */
function inForce(awsAuth, arn) {
    const found = (0,lookup/* effectiveRow */.Ot)(awsAuth, arn);
    return found.kind === 'random' ? found.rows : found.kind === 'row' ? [found.row] : [];
}

;// CONCATENATED MODULE: ./lib/plan/restore/restore.js


















/**
 * The way back: aws-auth as the backup has it, byte for byte, with the rows that nodes need now, and access entries as it
 * has them. Nothing else is touched, neither RBAC nor the ledger; what the file says is not asked, but every guard is.
 */
function planRestore(desired, snapshot, backup) {
    const { facts } = snapshot;
    const cluster = desired.cluster.name;
    const { ledger, problems: ledgerProblems } = (0,live_ledger/* readLedger */.SC)(snapshot.ledger, cluster);
    const problems = [...ledgerProblems, ...(0,set_owner/* setOwnerProblems */.i)({ desired, ledger })];
    const live = (0,decode/* decodeAwsAuth */._)(snapshot.awsAuth?.data);
    const nodes = (0,node_roles/* nodeRolesOf */.Z)(desired.guards, facts, live);
    const restores = restoredFrom(backup, ledger);
    const about = { desired, snapshot, ledger, nodes, awsAuth: live, restores, ...NOTHING };
    const complete = (parts) => (0,complete_plan/* completePlan */.P)({ ...about, ...parts });
    const { data, entries } = heldBy(backup, ledger);
    if (data === undefined && Object.keys(entries).length === 0)
        return complete({ problems: [...problems, noBackup({ desired, snapshot, backup })] });
    const { broken } = (0,decode/* decodeAwsAuth */._)(data);
    if (broken.length > 0)
        return complete({
            problems: [...problems, ...broken.map((key) => unreadableBackup(cluster, key, backup))],
        });
    const beforeRows = {
        desired,
        facts,
        backup,
        entries,
        rowNow: (principal) => (0,row_in_force/* rowInForce */.H)(principal, { awsAuth: live, facts }),
        isOfNodes: (principal) => nodes.roles.has((0,arn_key/* principalKey */.qW)(principal)) ||
            (0,lookup/* rowsFor */.f4)(live, (0,arn/* stripRolePath */.eP)(principal)).some((row) => (0,node_row/* isOfNodes */.Zc)(row, nodes)),
        bindsUser: (username) => (0,binds_user/* bindsUser */.o)(snapshot, username),
    };
    const keepRowOf = principalsWithoutEntry(beforeRows);
    const rows = data && restoredRows({ data, live, desired, facts, nodes, keepRowOf });
    const then = rows && (0,decode/* decodeAwsAuth */._)(rows.base);
    const base = rows?.changes.length ? rows.base : undefined;
    const back = restoredEntries({
        ...beforeRows,
        rowAfter: (principal) => (0,row_in_force/* rowInForce */.H)(principal, { awsAuth: (base && then) ?? live, facts }),
    });
    const changes = [...(0,moved_rows/* withMoves */.P)(rows?.changes ?? [], back.changes), ...back.changes];
    const found = [
        ...forLedger(problems, backup),
        ...(then === undefined
            ? []
            : [
                ...live.broken.map((key) => brokenKeyReplaced(cluster, key, then)),
                ...stayingAdmins({ desired, live, then, restores }),
            ]),
        ...back.problems,
    ];
    if (changes.length === 0)
        return complete({ problems: found });
    return complete({
        ...(base && { base }),
        changes,
        problems: [
            ...found,
            ...(base === undefined ? [] : (rows?.problems ?? [])),
            fileSaysOtherwise(cluster, { rows: base !== undefined, entries: back.changes.length > 0 }),
        ],
    });
}
function heldBy(backup, { previousAwsAuth, replacedEntries }) {
    return backup.kind === 'file'
        ? { data: backup.data, entries: backup.entries ?? {} }
        : { data: previousAwsAuth, entries: replacedEntries ?? {} };
}
/** A file is what anybody may have written; so is the ledger's data, unless an apply is known to have saved it. */
function restoredFrom(backup, { previousAwsAuth = {}, previousBy = {} }) {
    const trust = backup.allowMasters === true ? 'allowed' : 'unknown';
    if (backup.kind === 'file')
        return { kind: 'file', file: backup.file, trust, entryTrust: trust };
    const hash = (0,data_hash/* dataHash */.T)(previousAwsAuth);
    const isSaved = backup.saved?.has(hash) === true;
    return { kind: 'ledger', by: previousBy, hash, trust: isSaved ? 'saved' : trust, entryTrust: trust };
}
const NOTHING = { changes: [], problems: [], refused: [] };
/** Of no file, and admins before and after. */
function stayingAdmins(about) {
    const { desired, live, then, restores } = about;
    if (restores.trust === 'saved')
        return [];
    const declared = new Set((0,spell/* declaredRows */.G)(desired).map(({ arn }) => (0,arn_key/* arnKey */.tL)(arn)));
    const isAdmin = (row) => row.groups.includes(masters/* MASTERS */.y);
    return principalsIn(live)
        .filter((arn) => !declared.has((0,arn_key/* arnKey */.tL)(arn)) && inForce(live, arn).some(isAdmin))
        .flatMap((arn) => inForce(then, arn).filter(isAdmin).slice(-1))
        .map((row) => adminStays(desired.cluster.name, row, restores));
}
/** Who goes back to a file does not need the ledger. */
function forLedger(problems, { kind }) {
    return kind === 'ledger' ? problems : problems.map((problem) => ({ ...problem, severity: 'warning' }));
}

// EXTERNAL MODULE: ./lib/modes/step/plan-clusters.js
var plan_clusters = __webpack_require__(5958);
;// CONCATENATED MODULE: ./lib/modes/step/plan-restore.js





/**
 * Plans the restore of aws-auth and access entries from the ledger or from a backup file. A file that names its clusters chooses them,
 * unless the run names some.
 */
async function planRestores(input, restoring) {
    const { from, allowMasters } = restoring;
    if (from === undefined)
        return await planFromLedgers(input, restoring);
    const { folder, within } = input;
    const read = await readBackup({ file: from, folder, ...(within === undefined ? {} : { within }) });
    if (!read.ok)
        return { planned: nothing(read.problems), input };
    const { backups } = read;
    const named = [...backups.named.keys()];
    const clusters = input.clusters ?? (named.length === 0 ? undefined : named);
    // An aws-auth that does not name its cluster is meant for the one that is asked for, by its name.
    const asked = input.clusters ?? [];
    const unnamed = asked.length === 1 && !asked.some(access_select/* isGlob */.fg) ? backups.unnamed : undefined;
    return await planned({ ...input, ...(clusters === undefined ? {} : { clusters }) }, (cluster) => {
        const { awsAuth = unnamed, entries = {} } = backups.named.get(cluster) ?? {};
        return { kind: 'file', file: from, data: awsAuth, entries, allowMasters };
    });
}
/** Which run saved what the ledger remembers is known only when the ledger is read; then that is looked up. */
async function planFromLedgers(input, { allowMasters, savedBy }) {
    const saved = new Map();
    const plan = () => planned(input, (cluster) => {
        const known = saved.get(cluster);
        return { kind: 'ledger', allowMasters, ...(known === undefined ? {} : { saved: known }) };
    });
    const first = await plan();
    if (savedBy === undefined)
        return first;
    for (const { cluster, restores, problems } of first.planned.plans) {
        if (restores?.kind !== 'ledger' || restores.by.commit === undefined)
            continue;
        if (problems.some(({ code }) => code === 'system-masters'))
            saved.set(cluster, await savedBy(cluster, restores.by.commit));
    }
    return saved.size === 0 ? first : await plan();
}
async function planned(input, backupOf) {
    const restoring = {
        ...input,
        planner: (desired, snapshot) => planRestore(desired, snapshot, backupOf(desired.cluster.name)),
    };
    return { planned: await (0,plan_clusters/* planClusters */.x)(restoring), input: restoring };
}
function nothing(problems) {
    return { access: (0,load_access/* nothingLoaded */.nc)(problems), plans: [], problems };
}


/***/ })

};
