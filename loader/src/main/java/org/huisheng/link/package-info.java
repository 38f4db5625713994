/**
 * In: the {@link org.huisheng.model.Extraction}s of a shelf. Out: the {@link
 * org.huisheng.model.Shelf}: one identity per body, person, meeting, slogan and directive, the
 * hierarchies, dates as intervals, and the wording that documents share.
 */
package org.huisheng.link;
