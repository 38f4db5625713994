/**
 * The documentation of the ontology: its files as typed values, and two pages made of them, {@code
 * docs/model.md} and {@code docs/ontology.html}. A test holds the committed pages to what this
 * package writes.
 */
package org.huisheng.describe;
