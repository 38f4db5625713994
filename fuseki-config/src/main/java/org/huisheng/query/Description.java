package org.huisheng.query;

/**
 * What a query is about, for a person.
 *
 * @param title in English
 * @param titleZh in Chinese
 * @param question it answers, in English
 * @param questionZh it answers, in Chinese
 */
public record Description(String title, String titleZh, String question, String questionZh) {}
