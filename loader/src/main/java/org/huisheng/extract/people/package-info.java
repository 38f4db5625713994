/**
 * In: a document's sentences and its bodies. Out: persons with their posts and the places that name
 * them.
 */
package org.huisheng.extract.people;
