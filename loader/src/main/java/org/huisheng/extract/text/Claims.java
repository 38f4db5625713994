package org.huisheng.extract.text;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.huisheng.model.Span;

/** Places of a text that are taken, each by one reading; asking costs a look-up, not a pass. */
public final class Claims {

  private final TreeMap<Integer, Span> byStart = new TreeMap<>();

  public static Claims of(Collection<Span> taken) {
    Claims claims = new Claims();
    taken.forEach(claims::claim);
    return claims;
  }

  /** {@return whether nothing that is taken shares a character with {@code where}} */
  public boolean isFree(Span where) {
    Map.Entry<Integer, Span> before = byStart.lowerEntry(where.end());
    return before == null || !before.getValue().overlaps(where);
  }

  /** Takes {@code where} if it is free; {@return whether it was} */
  public boolean claim(Span where) {
    boolean free = isFree(where);
    if (free) {
      byStart.put(where.start(), where);
    }
    return free;
  }
}
