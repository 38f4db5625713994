// What the server can be asked. The only module that knows its addresses.

/** Why the server does not answer: what it says as `application/problem+json`. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail);
    this.code = problem.code;
    this.hint = problem.hint ?? '';
    this.status = problem.status;
    this.request = problem.request;
    this.line = problem.line;
    this.column = problem.column;
  }
}

async function ok(response) {
  if (response.ok) {
    return response;
  }
  const type = response.headers.get('Content-Type') ?? '';
  const problem = type.startsWith('application/problem+json')
    ? await response.json()
    : { status: response.status, code: 'http', detail: `${response.status} ${response.statusText}` };
  throw new Refused(problem);
}

const kept = new Map();

/** Resolves to JSON; the same address is asked once as long as the page is open, unless it fails. */
function json(address) {
  if (!kept.has(address)) {
    const answer = fetch(address, { headers: { Accept: 'application/json' } }).then(ok).then((response) => response.json());
    answer.catch(() => kept.delete(address));
    kept.set(address, answer);
  }
  return kept.get(address);
}

/** Forgets what was answered: the store has another version. */
export function forget() {
  kept.clear();
}

/** Where a named query is answered. Parameters without a value are left out; the empty text is one. */
export function queryAddress(name, params = {}, format = undefined) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...params, format })) {
    if (value !== undefined && value !== null) {
      query.set(key, value);
    }
  }
  const text = query.toString();
  return `api/queries/${encodeURIComponent(name)}${text ? `?${text}` : ''}`;
}

/** Resolves to `{ query, version, columns, rows, page }` of a named query; a row is an object by column. */
export function rows(name, params = {}) {
  return json(queryAddress(name, params));
}

/** Resolves to the catalogue of named queries: what each asks, its parameters, columns and SPARQL. */
export function catalogue() {
  return json('api/queries');
}

/** Resolves to the catalogue's entry of one query. */
export async function entry(name) {
  const found = (await catalogue()).find((each) => each.name === name);
  if (!found) {
    throw new Refused({ status: 404, code: 'query', detail: `no query is called '${name}'`, hint: '' });
  }
  return found;
}

/** Resolves to the SPARQL of a named query, with the values of its parameters in place. */
export async function queryText(name, params = {}) {
  const response = await fetch(queryAddress(`${name}/sparql`, params).replace('%2F', '/'));
  return (await ok(response)).text();
}

/** Where a document's text is answered, with what stands where. `digits` are those of its identifier. */
export function textAddress(digits) {
  return `api/documents/${encodeURIComponent(digits)}/text?cleaned=true`;
}

/** Resolves to a document's source text, cleaned view and what stands where. */
export function documentText(digits) {
  return json(textAddress(digits));
}

/** Resolves to SPARQL results JSON. */
export async function ask(query, signal = undefined) {
  const response = await fetch('sparql', {
    method: 'POST', signal, headers: { Accept: 'application/sparql-results+json' }, body: new URLSearchParams({ query }),
  });
  return (await ok(response)).json();
}

/** Resolves to the passages of `draft` that texts of the shelf have. The draft is not kept. */
export async function trace(draft) {
  const response = await fetch('api/trace', {
    method: 'POST', headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: draft,
  });
  return (await ok(response)).json();
}

/** Where a thing of ours is described; in a format that is named (`turtle`), else in that which is asked for by header. */
export function descriptionAddress(iri, format = undefined) {
  // A URL encodes what is not ASCII, and leaves percent signs as they are.
  const path = new URL(iri).pathname.replace(/^\/huisheng\//, '');
  return `data/${path}${format ? `?format=${format}` : ''}`;
}

/** Resolves to the description of a thing of ours, as lines of N-Triples. */
export async function description(iri) {
  const response = await fetch(descriptionAddress(iri), { headers: { Accept: 'application/n-triples' } });
  return (await ok(response)).text();
}

/** Resolves to the day and minute at which the store was published, as text; nothing when the server does not say it. */
export async function storeDate() {
  const response = await fetch('void', { headers: { Accept: 'application/n-triples' } });
  const found = /terms\/modified> "(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(await (await ok(response)).text());
  return found ? `${found[1]} ${found[2]} UTC` : undefined;
}

/** Where the endpoint is, for programs. */
export function endpointAddress() {
  return new URL('sparql', document.baseURI).href;
}

/** An address of the server in full, for programs. */
export function absolute(address) {
  return new URL(address, document.baseURI).href;
}
