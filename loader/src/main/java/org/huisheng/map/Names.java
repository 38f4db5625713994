package org.huisheng.map;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huisheng.model.Body;
import org.huisheng.model.EntityKey;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.ReferenceEvent;
import org.huisheng.model.Resolved;
import org.huisheng.model.Shelf;

/**
 * Finds the identity behind a name that one part of an extraction uses for another (a task's actor,
 * a meeting's organiser). Immutable.
 */
final class Names {

  private final LinkedDocument document;
  private final Map<Kind, Map<String, EntityKey>> ofDocument = new EnumMap<>(Kind.class);
  private final Set<EntityKey> ofShelf;

  /**
   * @param ofShelf what {@link #known} gives for the shelf that {@code document} stands on
   */
  Names(LinkedDocument document, Set<EntityKey> ofShelf) {
    this.document = document;
    this.ofShelf = ofShelf;
    document.bodies().forEach(body -> put(body.item().name(), body.key()));
    document.genericBodies().forEach(body -> put(body.item().name(), body.key()));
    document.persons().forEach(person -> put(person.item().name(), person.key()));
    document.meetings().forEach(meeting -> put(meeting.item().name(), meeting.key()));
    document.directives().forEach(directive -> put(directive.item().label(), directive.key()));
  }

  /** {@return the things that any document of {@code shelf} may mean by their names alone} */
  static Set<EntityKey> known(Shelf shelf) {
    Set<EntityKey> known = new HashSet<>();
    shelf.bodies().stream().map(Body::key).forEach(known::add);
    shelf.events().stream().map(ReferenceEvent::key).forEach(known::add);
    for (LinkedDocument document : shelf.documents()) {
      for (Collection<? extends Resolved<?>> items :
          List.of(document.bodies(), document.meetings(), document.directives())) {
        items.forEach(item -> known.add(item.key()));
      }
    }
    return known;
  }

  /**
   * {@return what the document means by {@code name}: what it lists itself, else what the shelf
   * knows, else a thing of its own of the first kind}
   *
   * @param kinds what it may be, likeliest first
   */
  EntityKey find(String name, Kind... kinds) {
    for (Kind kind : kinds) {
      EntityKey own = ofDocument.getOrDefault(kind, Map.of()).get(name);
      if (own != null) {
        return own;
      }
    }
    for (Kind kind : kinds) {
      EntityKey shared = EntityKey.of(kind, name);
      if (ofShelf.contains(shared)) {
        return shared;
      }
    }
    return EntityKey.within(document.id(), kinds[0], name);
  }

  /** {@return whether {@code key} is described elsewhere, so that it needs no label here} */
  boolean describes(EntityKey key) {
    return ofShelf.contains(key)
        || ofDocument.getOrDefault(key.kind(), Map.of()).containsValue(key);
  }

  /** The first item of a name wins; extractions list each thing once. */
  private void put(String name, EntityKey key) {
    ofDocument.computeIfAbsent(key.kind(), kind -> new HashMap<>()).putIfAbsent(name, key);
  }
}
