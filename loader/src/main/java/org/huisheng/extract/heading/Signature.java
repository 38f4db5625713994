package org.huisheng.extract.heading;

import java.util.List;
import java.util.Optional;
import org.huisheng.model.Span;
import org.huisheng.model.StatedDate;

/**
 * What stands below an official text: who signs it (落款) and when.
 *
 * @param names where each signing body's name stands in the cleaned view, in the order of the page
 * @param date the day below, if there is one
 */
public record Signature(List<Span> names, Optional<StatedDate> date) {
  public Signature {
    names = List.copyOf(names);
  }
}
