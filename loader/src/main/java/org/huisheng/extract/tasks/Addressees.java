package org.huisheng.extract.tasks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.Actor;
import org.huisheng.model.Actor.Origin;
import org.huisheng.model.Span;

/**
 * The bodies that a document is sent to: the line before its first running text that ends with a
 * colon (各省、自治区、直辖市人民政府，国务院各部委：).
 */
final class Addressees {

  /** Lines among which the salutation stands. */
  private static final int FARTHEST = 40;

  private static final Pattern LINE = Pattern.compile("\\s*([各有].{2,140}?)\\s*[:：]\\s*");

  private final Optional<Actor> actor;

  private Addressees(Optional<Actor> actor) {
    this.actor = actor;
  }

  static Addressees of(DocumentText text) {
    for (Span line : text.lines().subList(0, Math.min(FARTHEST, text.lines().size()))) {
      Matcher matcher = LINE.matcher(text.view()).region(line.start(), line.end());
      if (matcher.matches()) {
        Span where = text.original(new Span(matcher.start(1), matcher.end(1)));
        return new Addressees(
            Optional.of(new Actor(matcher.group(1), Origin.INHERITED, Optional.of(where))));
      }
    }
    return new Addressees(Optional.empty());
  }

  Optional<Actor> actor() {
    return actor;
  }
}
