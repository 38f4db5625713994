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

/** Resolves to the description of a thing of ours, as lines of N-Triples. */
export async function description(iri) {
  // A URL encodes what is not ASCII, and leaves percent signs as they are.
  const path = new URL(iri).pathname.replace(/^\/huisheng\//, '');
  const response = await fetch(`data/${path}`, { headers: { Accept: 'application/n-triples' } });
  if (!response.ok) {
    throw new Error(`${response.status}: ${(await response.text()).trim()}`);
  }
  return response.text();
}
