package org.huisheng.model;

import java.util.List;

/**
 * A class of bodies that a document addresses without naming them: 全省各级工会, 各级工会.
 *
 * @param name the wording
 * @param mentions every place, in order
 */
public record GenericBody(String name, List<Mention> mentions) {
  public GenericBody {
    mentions = List.copyOf(mentions);
  }
}
