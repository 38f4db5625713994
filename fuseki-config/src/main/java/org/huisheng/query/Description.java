package org.huisheng.query;

import java.util.List;

/**
 * What a query is about, for a person.
 *
 * @param title in English
 * @param titleZh in Chinese
 * @param question it answers, in English
 * @param questionZh it answers, in Chinese
 * @param summary what comes out, in one English line
 * @param reading what the result shows and what it does not, in English
 * @param readingZh the same in Chinese
 * @param chart how the result is best looked at
 * @param tags words to find it by, in English
 */
public record Description(
    String title,
    String titleZh,
    String question,
    String questionZh,
    String summary,
    String reading,
    String readingZh,
    Chart chart,
    List<String> tags) {
  public Description {
    tags = List.copyOf(tags);
  }
}
