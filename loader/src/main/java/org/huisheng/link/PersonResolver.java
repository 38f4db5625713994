package org.huisheng.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huisheng.model.EntityKey;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.Person;
import org.huisheng.model.Post;
import org.huisheng.model.Role;

/**
 * Says which people of a shelf are one: those of one name who are anchored at one body. Immutable.
 */
final class PersonResolver {

  /** Where someone of a name was met first, and every body found since to be theirs. */
  private record Acquaintance(EntityKey key, Set<EntityKey> anchors) {}

  private final Map<String, List<Acquaintance>> byName = new HashMap<>();

  /**
   * @param documents by identifier; who was met first gives a person's key
   */
  PersonResolver(List<NamedDocument> documents) {
    for (NamedDocument document : documents) {
      for (Person person : document.extraction().persons()) {
        meet(person.name(), anchors(person, document));
      }
    }
  }

  private void meet(String name, Set<EntityKey> anchors) {
    if (anchors.isEmpty()) {
      return;
    }
    List<Acquaintance> namesakes = byName.computeIfAbsent(name, n -> new ArrayList<>());
    Optional<Acquaintance> first = Optional.empty();
    for (Acquaintance one : List.copyOf(namesakes)) {
      if (one.anchors().stream().noneMatch(anchors::contains)) {
        continue;
      }
      if (first.isEmpty()) {
        first = Optional.of(one);
        one.anchors().addAll(anchors);
      } else {
        first.get().anchors().addAll(one.anchors());
        namesakes.remove(one);
      }
    }
    if (first.isEmpty()) {
      EntityKey key = EntityKey.of(Kind.PERSON, name + "@" + anchors.iterator().next().name());
      namesakes.add(new Acquaintance(key, new LinkedHashSet<>(anchors)));
    }
  }

  /** {@return the identity of {@code person} in {@code document}} */
  EntityKey key(Person person, NamedDocument document) {
    Set<EntityKey> anchors = anchors(person, document);
    if (anchors.isEmpty()) {
      document.voice().ifPresent(anchors::add);
    }
    return byName.getOrDefault(person.name(), List.of()).stream()
        .filter(one -> one.anchors().stream().anyMatch(anchors::contains))
        .findFirst()
        .map(Acquaintance::key)
        .orElseGet(() -> EntityKey.within(document.id(), Kind.PERSON, person.name()));
  }

  /**
   * The bodies a person belongs to, the one to name them by first: the voice of the document when
   * they hold a post there, else that of the first stated post. Bodies that only one document knows
   * anchor nobody.
   */
  private static Set<EntityKey> anchors(Person person, NamedDocument document) {
    Set<EntityKey> posts = new LinkedHashSet<>();
    for (Post post : person.posts()) {
      post.organisation().flatMap(document.bodies()::key).ifPresent(posts::add);
    }
    Set<EntityKey> anchors = new LinkedHashSet<>();
    document.voice().filter(posts::contains).ifPresent(anchors::add);
    anchors.addAll(posts);
    if (anchors.isEmpty() && signsFor(person.roles())) {
      document.publisher().ifPresent(anchors::add);
    } else if (anchors.isEmpty() && person.roles().contains(Role.AUTHOR)) {
      document.voice().ifPresent(anchors::add);
    }
    anchors.removeIf(key -> key.scope().isPresent());
    return anchors;
  }

  private static boolean signsFor(Set<Role> roles) {
    return roles.contains(Role.REPORTER) || roles.contains(Role.EDITOR);
  }
}
