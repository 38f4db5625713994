package org.huisheng.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huisheng.lexicon.Chronicle;
import org.huisheng.link.reuse.NormalisedText;
import org.huisheng.model.EntityKey;
import org.huisheng.model.ReferenceEvent;

/** The chronicle by the names of its events, punctuation left aside. Immutable. */
final class ChronicleIndex {

  private final Map<String, ReferenceEvent> byName = new HashMap<>();
  private final Map<EntityKey, ReferenceEvent> byKey = new HashMap<>();

  /** Lengths of the names, longest first. */
  private final Collection<Integer> lengths;

  ChronicleIndex(Chronicle chronicle) {
    TreeSet<Integer> found = new TreeSet<>();
    for (Chronicle.Entry entry : chronicle.entries()) {
      byKey.put(entry.event().key(), entry.event());
      put(entry.event().key().name(), entry.event(), found);
      entry.aliases().forEach(alias -> put(alias, entry.event(), found));
    }
    lengths = found.descendingSet();
  }

  private void put(String name, ReferenceEvent event, Set<Integer> found) {
    String reduced = NormalisedText.reduce(name);
    byName.put(reduced, event);
    found.add(reduced.length());
  }

  /** {@return the event of this kind that {@code name} means everywhere} */
  Optional<ReferenceEvent> named(EntityKey.Kind kind, String name) {
    return Optional.ofNullable(byName.get(NormalisedText.reduce(name)))
        .filter(event -> event.key().kind() == kind);
  }

  /** {@return the event with this identity} */
  Optional<ReferenceEvent> event(EntityKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** {@return the event whose name begins {@code label}: the congress in 党的二十大精神} */
  Optional<ReferenceEvent> atStartOf(String label) {
    String reduced = NormalisedText.reduce(label);
    for (int length : lengths) {
      if (length <= reduced.length()) {
        ReferenceEvent event = byName.get(reduced.substring(0, length));
        if (event != null) {
          return Optional.of(event);
        }
      }
    }
    return Optional.empty();
  }
}
