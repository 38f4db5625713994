/**
 * In: a document's sentences, bodies and persons. Out: meetings with series, term, session, days
 * and who did what there.
 */
package org.huisheng.extract.meetings;
