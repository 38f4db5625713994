package org.huisheng.model;

import java.util.List;
import java.util.Optional;

/**
 * A fixed wording (提法, 口号) as one document uses it.
 *
 * @param canonical the wording by which it is known (两个确立)
 * @param kind what sort of wording it is
 * @param expansion what it stands for, as this document spells it out (政治意识、大局意识、…)
 * @param mentions every place, in order
 */
public record Slogan(
    String canonical, SloganKind kind, Optional<String> expansion, List<Mention> mentions) {
  public Slogan {
    mentions = List.copyOf(mentions);
  }
}
