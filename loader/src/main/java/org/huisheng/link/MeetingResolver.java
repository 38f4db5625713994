package org.huisheng.link;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huisheng.lexicon.NameScopes;
import org.huisheng.model.DocumentId;
import org.huisheng.model.EntityKey;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.Meeting;

/** Says which meeting a document means. Safe for threads. */
final class MeetingResolver {

  /** What a name has before the count of its meeting: 陕西省工会 in 陕西省工会第十五次代表大会. */
  private static final Pattern COUNTED = Pattern.compile("(.{2,}?)第?[一二三四五六七八九十百〇零\\d]{1,4}[次届].*");

  private final NameScopes scopes;
  private final ChronicleIndex chronicle;

  MeetingResolver(NameScopes scopes, ChronicleIndex chronicle) {
    this.scopes = scopes;
    this.chronicle = chronicle;
  }

  /**
   * {@return the identity of {@code meeting}}
   *
   * <p>A name that says whose meeting it is stands alone; any other takes its organiser along, or
   * stays in the document when nobody knows the organiser.
   */
  EntityKey key(Meeting meeting, DocumentId document, DocumentBodies bodies) {
    var known = chronicle.named(Kind.MEETING, meeting.name());
    if (known.isPresent()) {
      return known.get().key();
    }
    Optional<EntityKey> organiser = meeting.organiser().flatMap(bodies::key);
    if (saysWhose(meeting)) {
      return organiser.filter(key -> key.scope().isPresent()).isPresent()
          ? EntityKey.within(document, Kind.MEETING, meeting.name())
          : EntityKey.of(Kind.MEETING, meeting.name());
    }
    return organiser
        .filter(key -> key.scope().isEmpty())
        .map(key -> EntityKey.of(Kind.MEETING, meeting.name() + "@" + key.name()))
        .orElseGet(() -> EntityKey.within(document, Kind.MEETING, meeting.name()));
  }

  private boolean saysWhose(Meeting meeting) {
    String name = meeting.name();
    return scopes.isNational("meeting", name)
        || meeting.organiser().filter(name::contains).isPresent()
        || (!scopes.isLocal("meeting", name) && COUNTED.matcher(name).matches());
  }
}
