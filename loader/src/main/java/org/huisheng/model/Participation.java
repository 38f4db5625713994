package org.huisheng.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What people did in a meeting, or what the meeting did with them.
 *
 * @param role speaker, chair, attendee, elected, co-opted
 * @param persons names as in the document's list of persons; those the text names and no more
 * @param post the post they were elected or co-opted to, if any
 * @param count how many there were in all, when the text says so (张伟等18位同志)
 * @param where the clause that says so, in offsets of the original
 */
public record Participation(
    Role role, List<String> persons, Optional<Post> post, OptionalInt count, Span where) {
  public Participation {
    persons = List.copyOf(persons);
  }
}
