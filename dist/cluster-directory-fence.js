export const id = 3083;
export const ids = [3083];
export const modules = {

/***/ 25562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ directoryError)
/* harmony export */ });
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2932);

/** An error of a directory cluster, in the same words as the API server's. */
function directoryError(about, message) {
    const { cause, ...rest } = about;
    return new _door_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b(rest, message, cause === undefined ? undefined : { cause });
}


/***/ }),

/***/ 13083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectFencedDirectory: () => (/* binding */ connectFencedDirectory)
});

// EXTERNAL MODULE: ./lib/cluster/objection.js
var cluster_objection = __webpack_require__(62437);
// EXTERNAL MODULE: ./lib/cluster/with-told.js
var with_told = __webpack_require__(98472);
// EXTERNAL MODULE: ./lib/cluster/workspace.js
var cluster_workspace = __webpack_require__(12275);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/live/ledger.js
var ledger = __webpack_require__(88881);
// EXTERNAL MODULE: ./lib/rbac/object.js
var rbac_object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/cluster/object-path.js
var object_path = __webpack_require__(66131);
// EXTERNAL MODULE: ./lib/cluster/directory/directory-error.js
var directory_error = __webpack_require__(25562);
// EXTERNAL MODULE: ./lib/yaml/parse.js
var parse = __webpack_require__(67300);
// EXTERNAL MODULE: ./lib/cluster/json.js
var json = __webpack_require__(41446);
// EXTERNAL MODULE: ./lib/cluster/manifest-text.js
var manifest_text = __webpack_require__(84961);
;// CONCATENATED MODULE: ./lib/cluster/directory/place.js
/** 0-based column of an offset. */
function columnOf(source, offset) {
    return offset - lineStart(source, offset);
}
function lineStart(source, offset) {
    return source.lastIndexOf('\n', offset - 1) + 1;
}
/** The offset behind the line end that follows `offset`. */
function lineEndAfter(source, offset) {
    const end = source.indexOf('\n', offset);
    return end < 0 ? source.length : end + 1;
}
/** What stands from `offset` to the end of its line. */
function restOfLine(source, offset) {
    return source.slice(offset, lineEndAfter(source, offset)).replace(/\r?\n$/, '');
}
/** Where a node's content ends, without the line end and the blank lines behind it that are not part of it. */
function contentEnd(source, node) {
    switch (node.kind) {
        case 'mapping': {
            const last = node.entries.at(-1);
            return node.flow || last === undefined
                ? node.end
                : Math.max(last.key.end, contentEnd(source, last.value));
        }
        case 'sequence': {
            const last = node.items.at(-1);
            return node.flow || last === undefined ? node.end : contentEnd(source, last);
        }
        case 'scalar': {
            if (node.style !== 'literal' && node.style !== 'folded')
                return node.end;
            const header = source.slice(lineStart(source, node.start - 1), node.start);
            const keeps = /[|>]\d?\+/.test(header);
            const text = source.slice(node.start, node.end);
            return node.start + text.replace(keeps ? /\r?\n$/ : /\s*$/, '').length;
        }
    }
}
/** Where the `-` of a list item stands; `undefined` when something stands before it on its line. */
function dashAt(source, item) {
    const isBlockScalar = item.kind === 'scalar' && (item.style === 'literal' || item.style === 'folded');
    // A block scalar begins below its first line, which may hold another `-`: `- |-`.
    const from = isBlockScalar ? lineStart(source, item.start - 1) : source.lastIndexOf('-', item.start - 1);
    const dash = isBlockScalar ? source.indexOf('-', from) : from;
    return dash >= 0 && source.slice(lineStart(source, dash), dash).trim() === '' ? dash : undefined;
}

;// CONCATENATED MODULE: ./lib/cluster/directory/flow-edit.js



/**
 * The edits that make a flow collection (`[a, b]`, or JSON) mean `after`. A collection that gets other keys or
 * another length is written anew, in JSON where JSON stood.
 */
function flowEdits(source, node, wanted) {
    const { before, after } = wanted;
    if (node.kind === 'mapping' && (0,json/* isJsonObject */.OW)(before) && (0,json/* isJsonObject */.OW)(after)) {
        const keys = Object.keys(before);
        const same = keys.length === Object.keys(after).length && keys.every((key) => after[key] !== undefined);
        if (same)
            return node.entries.flatMap(({ key, value }) => key.kind === 'scalar'
                ? partEdits(source, value, { before: before[key.value] ?? null, after: after[key.value] ?? null })
                : []);
    }
    if (node.kind === 'sequence' &&
        Array.isArray(before) &&
        Array.isArray(after) &&
        before.length === after.length)
        return node.items.flatMap((item, index) => partEdits(source, item, { before: before[index], after: after[index] }));
    return [{ start: node.start, end: node.end, text: flowText(source, node, after) }];
}
function partEdits(source, node, wanted) {
    if ((0,json/* sameJson */.Vk)(wanted.before, wanted.after))
        return [];
    if (node.kind !== 'scalar')
        return flowEdits(source, node, wanted);
    return [{ start: node.start, end: node.end, text: flowText(source, node, wanted.after) }];
}
/** JSON over several lines when the file is such JSON, else on one line. */
function flowText(source, node, value) {
    const isJson = /^\s*[{[]/.test(source);
    if (!isJson)
        return inlineText(value);
    if (!/^\s*[{[]\s*\n/.test(source))
        return JSON.stringify(value);
    const unit = /\n([ \t]+)/.exec(source)?.[1] ?? '  ';
    const margin = /^[ \t]*/.exec(source.slice(lineStart(source, node.start)))?.[0] ?? '';
    return JSON.stringify(value, null, unit).replaceAll('\n', `\n${margin}`);
}
function inlineText(value) {
    if (Array.isArray(value))
        return `[${value.map(inlineText).join(', ')}]`;
    if (!(0,json/* isJsonObject */.OW)(value)) {
        const text = (0,manifest_text/* scalarText */.ws)(value);
        // A comma and a bracket end a plain scalar here.
        return typeof value === 'string' && /[,[\]{}]/.test(text) && !text.startsWith('"')
            ? JSON.stringify(value)
            : text;
    }
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${entries.map(([key, item]) => `${inlineText(key)}: ${inlineText(item ?? null)}`).join(', ')}}`;
}

;// CONCATENATED MODULE: ./lib/cluster/directory/replace.js


/** A list item written anew behind its dash; `undefined` when something else stands on the dash's line. */
function replacedItem(source, item, after) {
    const end = contentEnd(source, item);
    const isBlockScalar = item.kind === 'scalar' && (item.style === 'literal' || item.style === 'folded');
    if (typeof after === 'object' && after !== null && !isBlockScalar) {
        const text = (0,manifest_text/* blockText */.dK)(after, columnOf(source, item.start)).trimStart().replace(/\n$/, '');
        return { start: item.start, end, text };
    }
    const dash = dashAt(source, item);
    if (dash === undefined)
        return undefined;
    // A list of one item is that item behind a dash of its own.
    const text = (0,manifest_text/* blockText */.dK)([after], columnOf(source, dash))
        .trimStart()
        .replace(/^- |\n$/g, '');
    if (item.kind === 'scalar' && !isBlockScalar && !text.includes('\n'))
        return { start: item.start, end, text };
    return { start: dash + 1, end: end + restOfLine(source, end).length, text: ` ${text}` };
}
/** The value of a key written anew, in the style of the one before it where the new one can have it. */
function replacedValue(source, { entry: { key, value }, column, after, }) {
    const colon = source.indexOf(':', key.end) + 1;
    const end = Math.max(colon, contentEnd(source, value));
    const text = (0,manifest_text/* textAfterColon */.Z$)(after, column);
    const oneLine = value.start > colon && value.kind === 'scalar' && !source.slice(colon, end).includes('\n');
    if (oneLine && !text.includes('\n')) {
        const scalar = after;
        const quoted = typeof scalar === 'string' && value.style === 'double';
        return { start: value.start, end: value.end, text: quoted ? (0,manifest_text/* quotedText */.w0)(scalar) : (0,manifest_text/* scalarText */.ws)(scalar) };
    }
    if (value.kind === 'scalar' && value.style === 'literal' && typeof after === 'string') {
        const literal = sameLiteral(source, { value, header: colon, column, after });
        if (literal !== undefined)
            return { start: colon, end, text: literal };
    }
    // A block stays under its key, and under a comment behind the key.
    const isBlock = value.kind !== 'scalar' && !value.flow && text.startsWith('\n');
    if (isBlock && source.slice(colon, value.start).includes('\n')) {
        const under = (0,manifest_text/* blockText */.dK)(after, columnOf(source, value.start)).replace(/\n$/, '');
        return { start: lineStart(source, value.start), end, text: under };
    }
    return { start: colon, end: end + restOfLine(source, end).length, text };
}
/** A literal block in the columns of the one before it, with the comment of its first line. */
function sameLiteral(source, about) {
    const { value, header, column, after } = about;
    const indent = /^(?: *\r?\n)*( +)/.exec(source.slice(value.start, value.end))?.[1]?.length ?? column + 2;
    const told = /^\s*\|[+-]?\d/.test(restOfLine(source, header));
    const literal = (0,manifest_text/* literalText */.bK)(after, { parent: column, content: told ? column + 2 : indent });
    const comment = /\s+#.*$/.exec(restOfLine(source, header))?.[0] ?? '';
    return literal === undefined
        ? undefined
        : ` ${literal.replace('\n', () => `${comment}\n`).replace(/\n$/, '')}`;
}

;// CONCATENATED MODULE: ./lib/cluster/directory/mapping-edits.js





/**
 * The edits that make a mapping mean `after` and leave every other byte as it is: comments, key order, quotes,
 * and entries that stay. `undefined` when that takes more than edits within the mapping. Tags, anchors and
 * aliases are not looked at: the caller reads the result back and compares.
 */
function mappingEdits(source, node, wanted) {
    if (node.flow)
        return flowEdits(source, node, wanted);
    const { before, after } = wanted;
    const first = node.entries[0];
    const last = node.entries.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    const column = columnOf(source, first.key.start);
    const edits = [];
    let kept = 0;
    for (const entry of node.entries) {
        if (entry.key.kind !== 'scalar')
            return undefined;
        const key = entry.key.value;
        const value = after[key];
        if (value === undefined) {
            const start = lineStart(source, entry.key.start);
            // The first entry of a list item shares its line with the dash.
            if (source.slice(start, entry.key.start).trim() !== '')
                return undefined;
            edits.push({ start, end: lineEndAfter(source, entryEnd(source, entry)), text: '' });
            continue;
        }
        kept++;
        if (!(0,json/* sameJson */.Vk)(before[key], value))
            edits.push(...valueEdits(source, { entry, column, wanted: { before: before[key] ?? null, after: value } }));
    }
    if (kept === 0)
        return undefined;
    const added = Object.entries(after).filter(([key, value]) => value !== undefined && before[key] === undefined);
    if (added.length > 0) {
        const start = lineEndAfter(source, entryEnd(source, last));
        edits.push({ start, end: start, text: (0,manifest_text/* blockText */.dK)(Object.fromEntries(added), column) });
    }
    return edits;
}
function valueEdits(source, about) {
    const { entry, wanted } = about;
    return (collectionEdits(source, entry.value, wanted) ?? [
        replacedValue(source, { entry, column: about.column, after: wanted.after }),
    ]);
}
function collectionEdits(source, node, { before, after }) {
    if (node.kind === 'mapping' && (0,json/* isJsonObject */.OW)(before) && (0,json/* isJsonObject */.OW)(after))
        return mappingEdits(source, node, { before, after });
    if (node.kind === 'sequence' && Array.isArray(before) && Array.isArray(after) && after.length > 0)
        return sequenceEdits(source, node, { before, after });
    return undefined;
}
function sequenceEdits(source, node, wanted) {
    if (node.flow)
        return flowEdits(source, node, wanted);
    const { before, after } = wanted;
    const column = columnOf(source, node.start);
    const least = Math.min(before.length, after.length);
    let head = 0;
    while (head < least && (0,json/* sameJson */.Vk)(before[head], after[head]))
        head++;
    let tail = 0;
    while (tail < least - head && (0,json/* sameJson */.Vk)(before.at(-1 - tail), after.at(-1 - tail)))
        tail++;
    const gone = node.items.slice(head, before.length - tail);
    const come = after.slice(head, after.length - tail);
    if (gone.length === come.length)
        return pairedEdits(source, gone, { before: before.slice(head), after: come });
    const from = gone[0] ?? node.items[head];
    const dash = from === undefined ? undefined : dashAt(source, from);
    if (from !== undefined && dash === undefined)
        return undefined;
    const start = dash === undefined ? lineEndAfter(source, contentEnd(source, node)) : lineStart(source, dash);
    const end = gone.length === 0 ? start : lineEndAfter(source, contentEnd(source, gone.at(-1) ?? node));
    return [{ start, end, text: come.length === 0 ? '' : (0,manifest_text/* blockText */.dK)(come, column) }];
}
/** As many items as before: each is changed for itself. */
function pairedEdits(source, items, { before, after }) {
    const edits = [];
    for (const [index, item] of items.entries()) {
        const value = { before: before[index] ?? null, after: after[index] ?? null };
        if ((0,json/* sameJson */.Vk)(value.before, value.after))
            continue;
        const inside = collectionEdits(source, item, value);
        const whole = inside === undefined ? replacedItem(source, item, value.after) : undefined;
        if (inside === undefined && whole === undefined)
            return undefined;
        edits.push(...(inside ?? []), ...(whole === undefined ? [] : [whole]));
    }
    return edits;
}
function entryEnd(source, { key, value }) {
    return Math.max(source.indexOf(':', key.end) + 1, contentEnd(source, value));
}

// EXTERNAL MODULE: ./lib/cluster/directory/read-objects.js + 1 modules
var read_objects = __webpack_require__(78190);
;// CONCATENATED MODULE: ./lib/cluster/directory/edit-file.js






/**
 * The text of a file in which one object is another, or (`after` undefined) is gone; `undefined` when no object
 * is left. All other bytes stay where that is possible: an edit is taken only when the file then reads as
 * wanted. Else the object's document is written anew, and at worst the whole file.
 */
function editFile(text, stored, after) {
    const source = text.endsWith('\n') ? text : `${text}\n`;
    const documents = (0,read_objects/* readDocuments */.r)(source, '', '');
    const wanted = wantedDocuments(documents, stored, after);
    if (wanted.every((value) => value === null))
        return undefined;
    const attempts = [
        () => editedInPlace(source, stored, after),
        () => rewrittenDocument(source, stored, wanted),
    ];
    for (const attempt of attempts) {
        const edits = attempt();
        const edited = edits === undefined ? undefined : applyEdits(source, edits);
        if (edited !== undefined && readsAs(edited, wanted))
            return edited;
    }
    return wanted.map((value) => documentText(value)).join('---\n');
}
function wantedDocuments(documents, stored, after) {
    return documents.flatMap((value, index) => {
        if (index !== stored.document)
            return [value];
        if (stored.item === undefined)
            return after === undefined ? [] : [(0,json/* plainJson */.RU)(after)];
        const list = value;
        const items = list.items.flatMap((item, position) => position !== stored.item ? [item] : after === undefined ? [] : [(0,json/* plainJson */.RU)(after)]);
        return items.length === 0 ? [] : [{ ...list, items }];
    });
}
function editedInPlace(source, stored, after) {
    const parsed = (0,parse/* parseYaml */.h)(source);
    const root = parsed.ok ? parsed.documents[stored.document] : undefined;
    if (root === undefined || root === null)
        return undefined;
    const items = stored.item === undefined ? undefined : itemsOf(root);
    const node = stored.item === undefined ? root : items?.[stored.item];
    if (node?.kind !== 'mapping')
        return undefined;
    if (after !== undefined)
        return mappingEdits(source, node, { before: stored.raw, after: (0,json/* plainJson */.RU)(after) });
    if (items === undefined || items.length === 1)
        return [documentExtent(source, stored.document)];
    const dash = dashAt(source, node);
    return dash === undefined
        ? undefined
        : [{ start: lineStart(source, dash), end: lineEndAfter(source, contentEnd(source, node)), text: '' }];
}
function itemsOf(root) {
    if (root.kind !== 'mapping')
        return undefined;
    const entry = root.entries.find(({ key }) => key.kind === 'scalar' && key.value === 'items');
    return entry?.value.kind === 'sequence' && !entry.value.flow ? entry.value.items : undefined;
}
/** A document from its `---` (or the start of the file) to the next one. */
function documentExtent(source, document) {
    const starts = [...source.matchAll(/^---(?=\s)/gm)].map((match) => match.index);
    // What stands before the first `---` is a document only when it holds more than comments and directives.
    const before = source.slice(0, starts[0] ?? source.length);
    if (starts.length === 0 || /^[^\s#%]/m.test(before))
        starts.unshift(0);
    const start = starts[document] ?? 0;
    const end = starts[document + 1] ?? source.length;
    return { start, end, text: '' };
}
function rewrittenDocument(source, stored, wanted) {
    const parsed = (0,parse/* parseYaml */.h)(source);
    const root = parsed.ok ? parsed.documents[stored.document] : undefined;
    const value = wanted[stored.document];
    if (root === undefined || root === null || value === undefined)
        return undefined;
    const text = root.kind === 'mapping' && root.flow ? JSON.stringify(value, null, 2) : documentText(value).trimEnd();
    return [{ start: lineStart(source, root.start), end: contentEnd(source, root), text }];
}
function documentText(value) {
    return (0,json/* isJsonObject */.OW)(value) ? (0,manifest_text/* manifestText */.$2)(value) : `${JSON.stringify(value)}\n`;
}
function applyEdits(source, edits) {
    const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
    const ordered = [...edits].sort((left, right) => left.start - right.start || left.end - right.end);
    let text = '';
    let at = 0;
    for (const edit of ordered) {
        text += source.slice(at, edit.start) + edit.text.replaceAll('\n', lineEnd);
        at = edit.end;
    }
    return text + source.slice(at);
}
function readsAs(text, wanted) {
    // YAMLException arrives as a ClusterError here: an edit that broke the file is one that is not taken.
    try {
        return (0,json/* sameJson */.Vk)((0,read_objects/* readDocuments */.r)(text, '', ''), wanted);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/cluster/directory/folder.js



/**
 * Every `*.yaml`, `*.yml` and `*.json` below the folder, by path. Hidden files and folders (`.git`) are left
 * out, and symbolic links are not followed: what stands outside the folder is not part of the cluster.
 *
 * @throws ClusterError `misconfigured` when the folder cannot be read
 */
async function readFolder(folder, cluster) {
    try {
        const paths = (await manifestPaths(folder, folder)).sort();
        return await Promise.all(paths.map(async (path) => ({ path, text: await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8') })));
    }
    catch (error) {
        const code = error.code;
        if (code === undefined)
            throw error;
        throw (0,directory_error/* directoryError */.y)({
            kind: 'misconfigured',
            cluster,
            operation: `read ${folder}`,
            fix: code === 'ENOENT'
                ? 'Correct `directory` in access.yaml, or write the folder with `eks-access snapshot`.'
                : 'Make the folder and its files readable.',
            cause: error,
        }, code === 'ENOENT'
            ? `The folder ${folder} does not exist.`
            : `The folder ${folder} cannot be read (${code}).`);
    }
}
async function manifestPaths(folder, root) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.name.startsWith('.'))
            return [];
        if (entry.isDirectory())
            return manifestPaths(path, root);
        const isManifest = entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name);
        return isManifest ? [(0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/')] : [];
    }));
    return found.flat();
}

;// CONCATENATED MODULE: ./lib/cluster/directory/inventory.js



/** Reads the folder. @throws ClusterError `misconfigured` for a file that cannot be read, or an object given twice */
async function takeInventory(folder, cluster) {
    return inventoryOf(await readFolder(folder, cluster), cluster);
}
/** The inventory after one file was written, or (`text` undefined) removed. */
function withFile(inventory, file, cluster) {
    const { path, text } = file;
    const files = new Map(inventory.files);
    const objects = new Map([...inventory.objects].filter(([, stored]) => stored.path !== path));
    if (text === undefined)
        files.delete(path);
    else {
        files.set(path, text);
        for (const stored of (0,read_objects/* readObjects */.$)(text, path, cluster))
            objects.set(stored.id, { ...stored, path });
    }
    return { files, objects };
}
function inventoryOf(files, cluster) {
    const objects = new Map();
    for (const { path, text } of files)
        for (const stored of (0,read_objects/* readObjects */.$)(text, path, cluster)) {
            const other = objects.get(stored.id);
            if (other !== undefined) {
                const places = other.path === path ? `twice in ${path}` : `in ${other.path} and in ${path}`;
                throw (0,directory_error/* directoryError */.y)({
                    kind: 'misconfigured',
                    cluster,
                    operation: `read ${path}`,
                    fix: 'Delete one of the two: a cluster can have only one object of a name.',
                }, `${stored.id} is ${places}.`);
            }
            objects.set(stored.id, { ...stored, path });
        }
    return { files: new Map(files.map(({ path, text }) => [path, text])), objects };
}

;// CONCATENATED MODULE: ./lib/cluster/directory/no-link.js



/**
 * A new file is written where the next reading finds it: through no link below the folder, because reading follows none.
 * Else an apply would write wherever a link leads.
 *
 * @param about.folder absolute
 * @param about.path below the folder, with `/`
 * @throws ClusterError `misconfigured`
 */
async function checkNoLink(about) {
    const { folder, path, cluster, operation } = about;
    const parent = path.split('/').slice(0, -1);
    const expected = (0,external_node_path_.join)((await (0,cluster_workspace/* wayTo */.bj)(folder)).real, ...parent);
    if ((await (0,cluster_workspace/* wayTo */.bj)((0,external_node_path_.join)(folder, ...parent))).real === expected)
        return;
    throw (0,directory_error/* directoryError */.y)({
        kind: 'misconfigured',
        cluster,
        operation,
        fix: 'Replace the symbolic link with a folder.',
    }, `${parent.join('/')} in ${folder} is a symbolic link, or below one. Nothing is read or written through symbolic links.`);
}

;// CONCATENATED MODULE: ./lib/cluster/directory/precondition.js



/**
 * The API server's rules for an update: the version must be the live one, a binding's roleRef and the data of an
 * immutable ConfigMap never change.
 *
 * Source: `pkg/apis/rbac/validation/validation.go`, `ValidateConfigMapUpdate` in `pkg/apis/core/validation`.
 *
 * @throws ClusterError `conflict`, `invalid`
 */
function checkUpdate(object, live, write) {
    checkVersion(object, live, write);
    const { uid } = object.metadata;
    if (uid !== undefined && uid !== live.metadata.uid)
        throw conflict(object, 'it was deleted and recreated', write);
    if ('roleRef' in object && 'roleRef' in live && !(0,json/* sameJson */.Vk)(object.roleRef, live.roleRef))
        throw invalid(object, 'its roleRef cannot be changed', write);
    if (object.kind !== 'ConfigMap' || live.kind !== 'ConfigMap' || live.immutable !== true)
        return;
    const same = object.immutable === true && (0,json/* sameJson */.Vk)([object.data, object.binaryData], [live.data, live.binaryData]);
    if (!same)
        throw invalid(object, 'it is immutable', write);
}
/** Both preconditions of a delete. @throws ClusterError `conflict` */
function checkDelete(object, live, write) {
    if (object.metadata.uid === undefined)
        throw invalid(object, 'the delete has no uid', write);
    if (object.metadata.uid !== live.metadata.uid)
        throw conflict(object, 'it was deleted and recreated', write);
    checkVersion(object, live, write);
}
function checkVersion(object, live, write) {
    const { resourceVersion } = object.metadata;
    if (resourceVersion === undefined)
        throw invalid(object, 'the write has no resourceVersion', write);
    if (resourceVersion !== live.metadata.resourceVersion)
        throw conflict(object, 'it was changed since it was read', write);
}
function conflict(object, reason, write) {
    return (0,directory_error/* directoryError */.y)({ ...write, kind: 'conflict', fix: 'Plan again.' }, `${(0,rbac_object/* objectId */.Tu)(object)} has changed: ${reason}.`);
}
function invalid(object, reason, write) {
    return (0,directory_error/* directoryError */.y)({ ...write, kind: 'invalid', fix: 'Delete the object and create it again.' }, `${(0,rbac_object/* objectId */.Tu)(object)} cannot be written: ${reason}.`);
}

// EXTERNAL MODULE: ./lib/cluster/server-fields.js
var server_fields = __webpack_require__(49461);
// EXTERNAL MODULE: ./lib/cluster/directory/version.js
var version = __webpack_require__(75246);
;// CONCATENATED MODULE: ./lib/cluster/directory/raw-object.js





/** The text of a new file, and the object as a reader will give it. */
function newFileText(object) {
    const raw = (0,server_fields/* withoutServerFields */.d)(object);
    return { text: (0,manifest_text/* manifestText */.$2)(raw), stored: (0,version/* withVersion */.$)(raw, (0,rbac_object/* objectId */.Tu)(object)) };
}
/** What shall stand in the file, and the object as a reader will give it. */
function rawUpdate(object, found) {
    const wanted = (0,server_fields/* withoutServerFields */.d)(object);
    const old = found.raw['metadata'];
    const own = Object.fromEntries(server_fields/* SERVER_FIELDS */.c.map((field) => [field, old[field]]));
    const metadata = (0,json/* plainJson */.RU)({ ...wanted['metadata'], ...own });
    const raw = { ...emptyFields(found.raw), ...wanted };
    raw['metadata'] = { ...emptyFields(old), ...metadata, ...(isDefault(old) ? { namespace: undefined } : {}) };
    // What the file leaves to its surroundings, a typed list, it goes on leaving.
    for (const field of ['apiVersion', 'kind'])
        if (found.raw[field] === undefined)
            delete raw[field];
    return { raw: (0,json/* plainJson */.RU)(raw), stored: (0,version/* withVersion */.$)({ ...wanted, metadata }, found.id) };
}
/** The file names no namespace, so the object is in `default`. */
function isDefault(metadata) {
    return metadata['namespace'] === undefined;
}
/** Fields that stand in the file without a value: a reader does not give them, and they stay. */
function emptyFields(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value === null));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/cluster/directory/write-file.js



/**
 * Writes a file as a whole or not at all: a hidden file beside it takes its place. The file's mode stays.
 * Missing folders are made.
 */
async function writeWholeFile(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,promises_.writeFile)(temporary, text, { flag: 'wx' });
        const mode = await modeOf(path);
        if (mode !== undefined)
            await (0,promises_.chmod)(temporary, mode);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
async function modeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).mode;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/cluster/directory/connect.js













/** A folder of manifests as a cluster. `folder` is absolute. Nothing is read before it is asked for. */
function connectDirectory(place) {
    const { name, folder } = place;
    let known;
    // One after the other: two writes may meet in one file.
    let queue = Promise.resolve();
    const inTurn = (work) => {
        const turn = queue.then(work);
        queue = turn.catch(() => undefined);
        return turn;
    };
    const inventory = async () => {
        known ??= await takeInventory(folder, name);
        return known;
    };
    /** The object as it stands now: another program may have edited its file since the folder was read. */
    const locate = async (id) => {
        const found = (await inventory()).objects.get(id);
        if (found !== undefined && (await textOf((0,external_node_path_.join)(folder, found.path))) === known?.files.get(found.path))
            return found;
        known = undefined;
        return (await inventory()).objects.get(id);
    };
    const demand = async (id, operation) => {
        const found = await locate(id);
        if (found !== undefined)
            return found;
        throw (0,directory_error/* directoryError */.y)({
            kind: 'not-found',
            cluster: name,
            operation,
            fix: 'Plan again: it existed when the plan was made.',
        }, `${id} does not exist in ${folder}.`);
    };
    const replace = async (found, after, mode) => {
        const text = (await inventory()).files.get(found.path) ?? '';
        const edited = editFile(text, found, after);
        const path = (0,external_node_path_.join)(folder, found.path);
        await writing(name, `write ${found.path}`, async () => {
            if (mode === 'dry-run')
                return (0,promises_.access)(path, external_node_fs_.constants.W_OK);
            await (edited === undefined ? (0,promises_.rm)(path) : writeWholeFile(path, edited));
            known = withFile(await inventory(), { path: found.path, text: edited }, name);
        });
    };
    return {
        name,
        whoAmI: async () => undefined,
        nodes: async () => [],
        close: async () => undefined,
        snapshot: (set) => inTurn(async () => {
            known = undefined;
            return snapshotOf(await inventory(), set);
        }),
        create: (object, mode) => inTurn(async () => {
            const id = (0,rbac_object/* objectId */.Tu)(object);
            const operation = `create ${id}`;
            if ((await locate(id)) !== undefined)
                throw (0,directory_error/* directoryError */.y)({ kind: 'exists', cluster: name, operation, fix: 'Plan again: somebody else created it.' }, `${id} already exists in ${folder}.`);
            const path = freePath(object, await inventory());
            const { text, stored } = newFileText(object);
            await checkNoLink({ folder, path, cluster: name, operation });
            await writing(name, operation, async () => {
                if (mode === 'dry-run')
                    return (0,promises_.access)(folder, external_node_fs_.constants.W_OK);
                await writeWholeFile((0,external_node_path_.join)(folder, path), text);
                known = withFile(await inventory(), { path, text }, name);
            });
            return stored;
        }),
        update: (object, mode) => inTurn(async () => {
            const operation = `update ${(0,rbac_object/* objectId */.Tu)(object)}`;
            const found = await demand((0,rbac_object/* objectId */.Tu)(object), operation);
            checkUpdate(object, found.object, { cluster: name, operation });
            const { raw, stored } = rawUpdate(object, found);
            await replace(found, raw, mode);
            return stored;
        }),
        delete: (object, mode) => inTurn(async () => {
            const operation = `delete ${(0,rbac_object/* objectId */.Tu)(object)}`;
            const found = await demand((0,rbac_object/* objectId */.Tu)(object), operation);
            checkDelete(object, found.object, { cluster: name, operation });
            await replace(found, undefined, mode);
        }),
    };
}
function snapshotOf(inventory, set) {
    const objects = [...inventory.objects.values()]
        .map(({ object }) => object)
        .sort((left, right) => ((0,rbac_object/* objectId */.Tu)(left) < (0,rbac_object/* objectId */.Tu)(right) ? -1 : 1));
    const ofKind = (kind) => objects.filter((object) => object.kind === kind);
    const configMap = (name) => ofKind('ConfigMap').find(({ metadata }) => metadata.namespace === ledger/* LEDGER_NAMESPACE */.cl && metadata.name === name);
    return {
        awsAuth: configMap('aws-auth'),
        ledger: configMap((0,ledger/* ledgerName */.bo)(set)),
        roles: ofKind('Role'),
        clusterRoles: ofKind('ClusterRole'),
        roleBindings: ofKind('RoleBinding'),
        clusterRoleBindings: ofKind('ClusterRoleBinding'),
    };
}
/** The path of the layout, or one beside it when another object already stands there. */
function freePath(object, { files }) {
    const path = (0,object_path/* objectPath */.d)(object);
    for (let count = 1;; count++) {
        const candidate = count === 1 ? path : path.replace(/\.yaml$/, `~${count}.yaml`);
        if (!files.has(candidate))
            return candidate;
    }
}
async function textOf(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function writing(cluster, operation, work) {
    try {
        await work();
    }
    catch (error) {
        const code = error.code;
        if (code === undefined)
            throw error;
        throw (0,directory_error/* directoryError */.y)({ kind: 'forbidden', cluster, operation, fix: 'Make the folder and its files writable.', cause: error }, `The file cannot be written (${code}).`);
    }
}

;// CONCATENATED MODULE: ./lib/cluster/directory/fence.js




/**
 * A folder of manifests in the workspace: one outside would be read into a comment, and written to.
 *
 * @throws ClusterError `outside-workspace`
 */
async function connectFencedDirectory(place) {
    const { name, folder, workspace } = place;
    const { real } = await (0,cluster_workspace/* wayTo */.bj)(folder);
    const connection = connectDirectory({ name, folder });
    if ((0,cluster_workspace/* isInside */.FK)(workspace.root, real))
        return connection;
    const objection = {
        kind: 'outside-workspace',
        message: `The directory ${(0,cluster_workspace/* shownPath */.pS)(folder, workspace)} is outside the workspace ${workspace.root}.`,
        fix: 'Correct `directory` in access.yaml: it must be a folder of the repository, also through symbolic links.',
    };
    return (0,with_told/* withTold */.W)(connection, [(0,cluster_objection/* refuseOrTell */.D)(workspace, objection, place)]);
}


/***/ }),

/***/ 78190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readDocuments),
  $: () => (/* binding */ readObjects)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/rbac/object.js
var object = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/cluster/json.js
var json = __webpack_require__(41446);
;// CONCATENATED MODULE: ./lib/cluster/directory/check-shape.js

/**
 * The first field of an RBAC object or ConfigMap that has not the type that the API gives it. An API server would
 * have refused the object; a folder has nobody who does, and all that reads a snapshot relies on the types.
 */
function misshape(object) {
    const metadata = object['metadata'];
    return (notStrings('metadata.labels', metadata['labels']) ??
        notStrings('metadata.annotations', metadata['annotations']) ??
        notStrings('data', object['data']) ??
        notStrings('binaryData', object['binaryData']) ??
        notList('rules', object['rules'], misshapenRule) ??
        notList('subjects', object['subjects'], (subject, field) => notText(field, subject, ['kind', 'name'])) ??
        misshapenRoleRef(object));
}
function notStrings(field, map) {
    if (map === undefined || map === null)
        return undefined;
    if (!(0,json/* isJsonObject */.OW)(map))
        return { what: `${field} is not a mapping`, mend: 'Write keys and values' };
    const key = Object.keys(map).find((name) => typeof map[name] !== 'string');
    return key === undefined
        ? undefined
        : { what: `${field} has a value of "${key}" that is not a string`, mend: 'Put it in quotes' };
}
function notList(field, list, check) {
    if (list === undefined || list === null)
        return undefined;
    if (!Array.isArray(list))
        return { what: `${field} is not a list`, mend: 'Write a list' };
    for (const [index, item] of list.entries()) {
        const place = `${field}[${index}]`;
        const found = (0,json/* isJsonObject */.OW)(item)
            ? check(item, place)
            : { what: `${place} is not a mapping`, mend: 'Write its fields' };
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function misshapenRule(rule, place) {
    for (const field of ['verbs', 'apiGroups', 'resources', 'resourceNames', 'nonResourceURLs']) {
        const list = rule[field];
        const isMissing = list === undefined || list === null;
        if (isMissing ? field === 'verbs' : !Array.isArray(list) || list.some((item) => typeof item !== 'string'))
            return { what: `${place}.${field} is not a list of strings`, mend: 'Write a list of strings' };
    }
    return undefined;
}
function misshapenRoleRef({ kind, roleRef }) {
    if (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding')
        return undefined;
    return (0,json/* isJsonObject */.OW)(roleRef)
        ? notText('roleRef', roleRef, ['kind', 'name'])
        : { what: 'roleRef is missing', mend: 'Add the role' };
}
function notText(field, object, names) {
    const name = names.find((one) => typeof object[one] !== 'string');
    return name === undefined ? undefined : { what: `${field}.${name} is not a string`, mend: 'Write a string' };
}

// EXTERNAL MODULE: ./lib/cluster/directory/directory-error.js
var directory_error = __webpack_require__(25562);
// EXTERNAL MODULE: ./lib/cluster/directory/version.js
var version = __webpack_require__(75246);
;// CONCATENATED MODULE: ./lib/cluster/directory/read-objects.js






/**
 * YAML as kubectl reads it: YAML 1.1 types (`yes` is true), but a time stamp stays a string.
 *
 * Source: `resolve.go` of `sigs.k8s.io/yaml/goyaml.v2`, behind `sigs.k8s.io/yaml`.
 */
const KUBECTL_SCHEMA = new js_yaml/* Schema */.Sj(js_yaml/* YAML11_SCHEMA */.Wj.tags.filter((tag) => !/:(?:timestamp|binary|omap|pairs|set)$/.test(tag.tagName)));
/** The documents of a file as data; an empty one is `null`. @throws ClusterError `misconfigured` */
function readDocuments(text, file, cluster) {
    try {
        const documents = (0,js_yaml/* loadAll */.gh)(text, { schema: KUBECTL_SCHEMA });
        if (size(documents) > LARGEST)
            js_yaml/* YAMLException */.tB.throwAt(text, 0, 'its aliases expand to too much');
        return documents;
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const place = error.mark === undefined ? '' : `:${error.mark.line + 1}:${error.mark.column + 1}`;
        throw (0,directory_error/* directoryError */.y)({
            kind: 'misconfigured',
            cluster,
            operation: `read ${file}`,
            fix: `Correct ${file}, or move it out of the folder.`,
            cause: error,
        }, `${file}${place} is not YAML: ${error.reason}.`);
    }
}
/** A folder of a large cluster in one file has some hundred thousand values; ten lines of aliases have a billion. */
const LARGEST = 5_000_000;
/** How many values there are, aliases unfolded; counting stops soon after `LARGEST`. */
function size(value, count = 0) {
    if (typeof value !== 'object' || value === null || count > LARGEST)
        return count + 1;
    return Object.values(value).reduce((sum, item) => size(item ?? null, sum), count + 1);
}
/** The RBAC objects and ConfigMaps of a file; other kinds are left alone. @throws ClusterError `misconfigured` */
function readObjects(text, file, cluster) {
    return readDocuments(text, file, cluster).flatMap((value, document) => {
        if (!(0,json/* isJsonObject */.OW)(value))
            return [];
        const kind = value['kind'];
        if (typeof kind !== 'string')
            return [];
        if (!kind.endsWith('List') || !Array.isArray(value['items'])) {
            const stored = readObject(value, { file, cluster });
            return stored === undefined ? [] : [{ ...stored, document }];
        }
        return value['items'].flatMap((entry, item) => {
            if (!(0,json/* isJsonObject */.OW)(entry))
                return [];
            // Items of a typed list, as the API server sends it, name neither their kind nor its version.
            const typed = kind === 'List' ? {} : { apiVersion: value['apiVersion'], kind: kind.slice(0, -4) };
            const stored = readObject({ ...typed, ...entry }, { file, cluster });
            return stored === undefined ? [] : [{ ...stored, raw: entry, document, item }];
        });
    });
}
const NAMESPACED = new Map([
    ['ConfigMap', true],
    ['Role', true],
    ['RoleBinding', true],
    ['ClusterRole', false],
    ['ClusterRoleBinding', false],
]);
function readObject(raw, at) {
    const { apiVersion, kind } = raw;
    const namespaced = NAMESPACED.get(kind);
    if (namespaced === undefined || typeof kind !== 'string')
        return undefined;
    const wanted = kind === 'ConfigMap' ? 'v1' : 'rbac.authorization.k8s.io/v1';
    if (apiVersion !== wanted) {
        if (typeof apiVersion !== 'string' || !apiVersion.startsWith('rbac.authorization.k8s.io/'))
            return undefined;
        throw faulty(at, `a ${kind} has apiVersion ${apiVersion}, which current API servers no longer serve`, `Write ${wanted}`);
    }
    const metadata = raw['metadata'];
    const name = (0,json/* isJsonObject */.OW)(metadata) ? metadata['name'] : undefined;
    if (!(0,json/* isJsonObject */.OW)(metadata) || typeof name !== 'string' || name === '')
        throw faulty(at, `a ${kind} has no metadata.name that is a string`, 'Add one, in quotes if it looks like a number');
    const namespace = namespaced ? (metadata['namespace'] ?? 'default') : undefined;
    if (namespace !== undefined && typeof namespace !== 'string')
        throw faulty(at, `${kind} ${name} has a metadata.namespace that is not a string`, 'Put it in quotes');
    const wrong = misshape(raw);
    if (wrong !== undefined)
        throw faulty(at, `${kind} ${name}: ${wrong.what}`, wrong.mend);
    const { namespace: _, ...rest } = withoutNulls(metadata);
    const placed = {
        ...withoutNulls(raw),
        metadata: namespace === undefined ? rest : { ...rest, namespace },
    };
    const id = (0,object/* objectId */.Tu)({ kind, metadata: namespace === undefined ? { name } : { name, namespace } });
    return { id, raw, object: (0,version/* withVersion */.$)(placed, id) };
}
/** A field without a value (`labels:`) is one that is not there. */
function withoutNulls(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}
function faulty(at, message, fix) {
    return (0,directory_error/* directoryError */.y)({
        kind: 'misconfigured',
        cluster: at.cluster,
        operation: `read ${at.file}`,
        fix: `${fix} in ${at.file}.`,
    }, `In ${at.file}, ${message}.`);
}


/***/ }),

/***/ 75246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withVersion)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41446);


/**
 * An object of a folder with the `uid` and `resourceVersion` that every write names. The version is a hash of
 * what the file says, also where the file has a `resourceVersion`: that one is of the cluster it was taken from,
 * and does not move when somebody edits the file. A `uid` of the file stays, so that an object keeps its
 * identity; else it comes from the object's id.
 */
function withVersion(object, id) {
    const { resourceVersion: _, ...metadata } = object['metadata'];
    const uid = typeof metadata['uid'] === 'string' ? metadata['uid'] : uidOf(id);
    const resourceVersion = hash(JSON.stringify(sortedKeys((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .RU)({ ...object, metadata })))).slice(0, 16);
    // The shape was checked when the file was read.
    return { ...object, metadata: { ...metadata, uid, resourceVersion } };
}
function uidOf(id) {
    const hex = hash(id);
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
function sortedKeys(value) {
    if (Array.isArray(value))
        return value.map(sortedKeys);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const entries = Object.entries(value).map(([key, item]) => [key, sortedKeys(item ?? null)]);
    return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}


/***/ }),

/***/ 41446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Vk: () => (/* binding */ sameJson)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Equal as JSON: key order and keys without a value carry no meaning. */
function sameJson(left, right) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(plainJson(left), plainJson(right));
}
/** A copy without keys that have no value, as JSON would send it. */
function plainJson(value) {
    if (Array.isArray(value))
        return value.map(plainJson);
    if (!isJsonObject(value))
        return (value ?? null);
    return Object.fromEntries(Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [key, plainJson(item)]));
}


/***/ }),

/***/ 84961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   Z$: () => (/* binding */ textAfterColon),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   dK: () => (/* binding */ blockText),
/* harmony export */   w0: () => (/* binding */ quotedText),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41446);

/**
 * A manifest as YAML in the style of `kubectl get -o yaml` (list items stand under their key, without indent),
 * with the keys that name the object first. It reads back as the same data in YAML 1.1 and 1.2.
 */
function manifestText(object) {
    const { apiVersion, kind, metadata, ...rest } = object;
    return blockText({ apiVersion, kind, metadata, ...rest }, 0);
}
/** A value as block lines at `indent` columns, each with its line end. Scalars and empty collections: one line. */
function blockText(value, indent) {
    const pad = ' '.repeat(indent);
    if (isFilledArray(value))
        return value.map((item) => `${pad}- ${itemText(item, indent)}\n`).join('');
    if (isFilledObject(value))
        return definedEntries(value)
            .map(([key, item]) => `${pad}${scalarText(key)}:${textAfterColon(item, indent)}\n`)
            .join('');
    return `${pad}${scalarText(value)}\n`;
}
/** What stands behind `key:` when the key starts at column `indent`: without the last line end. */
function textAfterColon(value, indent) {
    if (isFilledArray(value))
        return `\n${withoutLastLineEnd(blockText(value, indent))}`;
    if (isFilledObject(value))
        return `\n${withoutLastLineEnd(blockText(value, indent + 2))}`;
    if (typeof value === 'string') {
        const literal = literalText(value, { parent: indent, content: indent + 2 });
        if (literal !== undefined)
            return ` ${withoutLastLineEnd(literal)}`;
    }
    return ` ${scalarText(value)}`;
}
/**
 * A string as a literal block, `|` and its lines with their line ends; `undefined` for a string of one line or
 * one that a literal block cannot hold. `parent` and `content` are columns.
 */
function literalText(value, columns) {
    // Blanks at the end cannot be told from the indent of what follows, so an edit could not find where it ends.
    if (!value.includes('\n') || !LITERAL.test(value) || /[ \t]\n*$/.test(value))
        return undefined;
    let end = value.length;
    while (value[end - 1] === '\n')
        end--;
    const text = value.slice(0, end);
    // Without a line to measure, and for go-yaml also before a tab, a reader has to be told the indent.
    const firstLine = text.slice(0, text.indexOf('\n') + 1 || text.length);
    const told = /^[ \t\n]/.test(firstLine) ? String(columns.content - columns.parent) : '';
    if (text.trim() === '' || told.length > 1)
        return undefined;
    const ends = value.length - text.length;
    const chomping = ends === 0 ? '-' : ends === 1 ? '' : '+';
    const pad = ' '.repeat(columns.content);
    const lines = `${text}${'\n'.repeat(Math.max(ends, 1))}`.replace(/^(?=[^\n])/gm, pad);
    return `|${told}${chomping}\n${lines}`;
}
/** Characters that stand for themselves in a literal block in every YAML reader. */
const LITERAL = /^[\t\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
/** A scalar on one line: plain where every YAML reader sees the same string in it, else in double quotes. */
function scalarText(value) {
    if (typeof value !== 'string')
        return JSON.stringify(value);
    return PLAIN.test(value) && !WORD_WITH_A_TYPE.test(value) ? value : quotedText(value);
}
/** Starts with a letter or a slash, so it is no number or date; holds nothing that YAML gives a meaning. */
const PLAIN = /^[A-Za-z/](?:[\w./@+*=(),;'-]|:(?=[\w/.*-])|(?<! ) (?=[\w/(]))*$/;
/** Booleans and nulls of YAML 1.1, whatever the case. */
const WORD_WITH_A_TYPE = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** A string in double quotes; JSON's escapes are YAML's too, but YAML has more characters to escape. */
function quotedText(value) {
    return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function itemText(item, indent) {
    if (isFilledArray(item) || isFilledObject(item))
        return withoutLastLineEnd(blockText(item, indent + 2).trimStart());
    return textAfterColon(item, indent).trimStart();
}
function isFilledArray(value) {
    return Array.isArray(value) && value.length > 0;
}
function isFilledObject(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && definedEntries(value).length > 0;
}
function definedEntries(object) {
    return Object.entries(object).filter((entry) => entry[1] !== undefined);
}
function withoutLastLineEnd(text) {
    return text.replace(/\n$/, '');
}


/***/ }),

/***/ 66131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ objectPath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Where an object stands in a folder of manifests: `clusterroles/view.yaml`, `rolebindings/shop/editors.yaml`.
 *
 * A name may hold what a file name may not, or what two files of a case-insensitive disk would share
 * (`system:node`, `Admin` beside `admin`), and no name may lead out of the folder: everything but lower-case
 * letters, digits, `-`, `_` and an inner `.` is written as `%` and its UTF-8 bytes in hex.
 */
function objectPath(object) {
    const { name, namespace } = object.metadata;
    const folder = `${object.kind.toLowerCase()}s`;
    return [folder, ...(namespace === undefined ? [] : [fileName(namespace)]), `${fileName(name)}.yaml`].join('/');
}
/** Longest part of a path that every file system takes, less an ending. */
const LONGEST = 200;
function fileName(name) {
    const safe = name.replace(/[^a-z0-9._-]|^\./gu, (character) => [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
    if (safe.length <= LONGEST)
        return safe;
    // `~` stands in no encoded name, so a shortened one meets no other.
    return `${safe.slice(0, LONGEST - 20)}~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 16)}`;
}


/***/ }),

/***/ 62437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refuseOrTell)
/* harmony export */ });
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2932);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5633);


/** In a terminal it is told. @throws ClusterError where the workspace refuses it */
function refuseOrTell({ refuses }, objection, about) {
    const { kind, message, fix } = objection;
    const { name: cluster, where } = about;
    if (refuses)
        throw new _door_js__WEBPACK_IMPORTED_MODULE_0__/* .ClusterError */ .b({ kind, cluster, operation: `open ${cluster}`, fix, ...(where && { where }) }, message);
    return {
        code: _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CODES */ .L[kind],
        severity: 'notice',
        where: where ?? { cluster },
        message: `${message} The action refuses this.`,
        fix,
    };
}


/***/ }),

/***/ 49461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SERVER_FIELDS),
/* harmony export */   d: () => (/* binding */ withoutServerFields)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41446);

/** Fields of `metadata` that the server owns: a write that names them does not change them. */
const SERVER_FIELDS = [
    'uid',
    'resourceVersion',
    'generation',
    'creationTimestamp',
    'selfLink',
    'managedFields',
];
/** An object without what the server adds to it. */
function withoutServerFields(object) {
    const metadata = Object.entries(object.metadata).filter(([field]) => !SERVER_FIELDS.includes(field));
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)({ ...object, metadata: Object.fromEntries(metadata) });
}


/***/ }),

/***/ 98472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withTold)
/* harmony export */ });
/** A connection whose snapshots say what is to be told of the way by which they were read. */
function withTold(connection, told) {
    if (told.length === 0)
        return connection;
    return {
        ...connection,
        snapshot: async (set, wanted) => ({ ...(await connection.snapshot(set, wanted)), told }),
    };
}


/***/ }),

/***/ 88881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ lastGoodAwsAuth),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   Wu: () => (/* binding */ lastKnown),
/* harmony export */   XL: () => (/* binding */ writeLedger),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   cl: () => (/* binding */ LEDGER_NAMESPACE)
/* harmony export */ });
/* harmony import */ var _aws_auth_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74940);

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
const LEDGER_NAMESPACE = 'kube-system';
function ledgerName(set) {
    return `eks-access-${set}`;
}
/** Reads the ledger's ConfigMap; a missing one is an empty ledger. One that cannot be read is an error. */
function readLedger(configMap, cluster) {
    if (configMap === undefined)
        return { ledger: { principals: [] }, problems: [] };
    const data = configMap.data ?? {};
    const { principals, digest, 'previous-aws-auth': previous, 'good-aws-auth': good } = data;
    const previousAwsAuth = previous === undefined ? {} : parseData(previous);
    const goodAwsAuth = good === undefined ? undefined : parseData(good);
    if (principals === undefined || previousAwsAuth === undefined) {
        const object = `ConfigMap/${LEDGER_NAMESPACE}/${configMap.metadata.name}`;
        const key = principals === undefined ? 'principals' : 'previous-aws-auth';
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
            ...setFileIn(data),
            ...provenanceIn(data, 'commit', 'run'),
            ...(digest === undefined ? {} : { digest }),
            ...(previous === undefined ? {} : { previousAwsAuth }),
            ...previousByIn(data),
            ...(data['returned'] === undefined ? {} : { returned: linesOf(data['returned']) }),
            ...(goodAwsAuth === undefined ? {} : { goodAwsAuth }),
            ...begunIn(data),
        },
        problems: [],
    };
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
    return { begun, unfinished: { touchesRows: data['begun-aws-auth'] === 'true' } };
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
function textOf(principals) {
    return [...new Set(principals)]
        .sort()
        .map((principal) => `${principal}\n`)
        .join('');
}
function parseData(text) {
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
/** A ConfigMap's keys and values may hold 1 MiB together (`MaxSecretSize`, pkg/apis/core/validation). */
const LEDGER_BYTES = 1_000_000;
/**
 * The ConfigMap that holds `ledger`; what else stands in the live one stays. The previous aws-auth is left out
 * when it would make the ledger too large to be stored: owning principals matters more than the way back.
 */
function writeLedger(ledger, set, live) {
    const data = {
        principals: textOf(ledger.principals),
        ...(ledger.returned === undefined || ledger.returned.length === 0
            ? {}
            : { returned: textOf(ledger.returned) }),
        ...(ledger.setFile === undefined ? {} : setFileData(ledger.setFile)),
        ...(ledger.commit === undefined ? {} : { commit: ledger.commit }),
        ...(ledger.digest === undefined ? {} : { digest: ledger.digest }),
        ...(ledger.run === undefined ? {} : { run: ledger.run }),
        ...(ledger.begun?.commit === undefined ? {} : { 'begun-commit': ledger.begun.commit }),
        ...(ledger.unfinished === undefined ? {} : { 'begun-run': ledger.begun?.run ?? '' }),
        ...(ledger.unfinished?.touchesRows ? { 'begun-aws-auth': 'true' } : {}),
    };
    const { commit, run } = ledger.previousBy ?? {};
    if (commit !== undefined)
        data['previous-commit'] = commit;
    if (run !== undefined)
        data['previous-run'] = run;
    const previous = ledger.previousAwsAuth === undefined ? undefined : JSON.stringify(ledger.previousAwsAuth);
    const bytes = new TextEncoder().encode(JSON.stringify(data) + (previous ?? '')).length;
    if (previous !== undefined && bytes < LEDGER_BYTES)
        data['previous-aws-auth'] = previous;
    const good = ledger.goodAwsAuth === undefined ? '' : JSON.stringify(ledger.goodAwsAuth);
    const withGood = bytes + new TextEncoder().encode(good).length;
    if (good !== '' && withGood < LEDGER_BYTES)
        data['good-aws-auth'] = good;
    return {
        ...(live ?? {}),
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: {
            ...live?.metadata,
            name: ledgerName(set),
            namespace: LEDGER_NAMESPACE,
            labels: {
                ...live?.metadata.labels,
                'app.kubernetes.io/managed-by': 'eks-access',
                'eks-access/set': set,
            },
        },
        data,
    };
}
function setFileData({ repositoryId, repository, path }) {
    return { ...(repositoryId === undefined ? {} : { 'repository-id': repositoryId }), repository, path };
}


/***/ })

};
