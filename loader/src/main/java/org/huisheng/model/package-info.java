/**
 * The nouns that travel between the steps: records that refuse nonsense and enums whose constants
 * stand for one notation of {@code ontology/schemes}.
 *
 * <p>Knows no other package of ours. Offsets are UTF-16 code units, half-open; they become Unicode
 * code points of the source text only at the border (JSON, RDF), by {@link
 * org.huisheng.model.CodePoints}.
 */
package org.huisheng.model;
