/**
 * Regular expressions for long texts: looked for only where a match can begin. Knows nothing of
 * documents.
 */
package org.huisheng.pattern;
