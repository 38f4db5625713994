package org.huisheng.lexicon;

import java.util.Optional;
import java.util.Set;
import org.huisheng.model.BodyKind;

/**
 * A name that every division has for a body of its own (总工会, 教育局).
 *
 * @param name canonical name in which {@code {D}} stands for the division, {@code {T}} for the term
 * @param kind what sort of body it is
 * @param anchors how a name with this head may begin
 * @param apex the national body at the top of its line, if the line is one
 * @param neighbours what must not stand beside it
 */
public record BodyHead(
    String name,
    BodyKind kind,
    Set<AnchorForm> anchors,
    Optional<String> apex,
    Neighbours neighbours) {
  public BodyHead {
    anchors = Set.copyOf(anchors);
  }

  /** {@return the canonical name for {@code division}} */
  public String nameFor(String division, String term) {
    return name.replace("{D}", division).replace("{T}", term);
  }
}
