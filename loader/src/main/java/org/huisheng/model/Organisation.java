package org.huisheng.model;

import java.util.List;
import java.util.Optional;

/**
 * A named body as one document shows it.
 *
 * @param name canonical full name (中国共产党甘肃省委员会, 湖州市总工会党组); when {@code resolved} is false, the name
 *     as far as the document gives it (市总工会)
 * @param kind what sort of body it is
 * @param level its administrative level, if it has one
 * @param division its division's full name (陕西省), if it belongs to one below the country
 * @param superior canonical name of the body it answers to or belongs to, if the rules give one
 * @param resolved whether the name says which body it is
 * @param mentions every place, in order
 */
public record Organisation(
    String name,
    BodyKind kind,
    Optional<Level> level,
    Optional<String> division,
    Optional<String> superior,
    boolean resolved,
    List<Mention> mentions) {
  public Organisation {
    mentions = List.copyOf(mentions);
  }
}
