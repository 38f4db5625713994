package org.huisheng.lexicon;

import java.util.Optional;
import java.util.Set;
import org.huisheng.model.BodyKind;

/**
 * A part of a body, named after it (市总工会党组).
 *
 * @param name canonical name in which {@code {H}} stands for the host, {@code {T}} for the term
 * @param kind what sort of body it is; absent when it is of its host's
 * @param hosts kinds of bodies that have such a part
 * @param neighbours what must not stand beside it
 */
public record BodyPart(
    String name, Optional<BodyKind> kind, Set<BodyKind> hosts, Neighbours neighbours) {
  public BodyPart {
    hosts = Set.copyOf(hosts);
  }

  /** {@return the canonical name of this part of {@code host}} */
  public String nameFor(String host, String term) {
    return name.replace("{H}", host).replace("{T}", term);
  }
}
