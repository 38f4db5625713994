/**
 * In: a document's text. Out: its 提法 and 口号 (fixed wordings and slogans), known ones from the
 * lexicon and unknown ones by their form: quoted, numbered with its expansion, parallel.
 */
package org.huisheng.extract.wordings;
