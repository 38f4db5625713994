package org.huisheng.describe;

/**
 * The same said in both languages. Immutable.
 *
 * @param en English
 * @param zh Chinese
 */
public record Bilingual(String en, String zh) {}
