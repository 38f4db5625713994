// What the server can be asked. The only module that knows its addresses.

async function answered(response) {
  if (!response.ok) {
    throw new Error(`${response.status}: ${(await response.text()).trim()}`);
  }
  return response.json();
}

/** Resolves to the catalogue of named queries. */
export async function namedQueries() {
  return answered(await fetch('api/queries'));
}

/** Resolves to SPARQL results JSON. */
export async function ask(query) {
  return answered(await fetch('sparql', {
    method: 'POST',
    headers: { Accept: 'application/sparql-results+json' },
    body: new URLSearchParams({ query }),
  }));
}
