package org.huisheng.extract.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huisheng.extract.bodies.PlacedBodies;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.Marker;
import org.huisheng.model.Span;

/** Gives subjects their names, and drops from a name what a later clause does not take over. */
final class ActorNames {

  private static final String JOINTS = "和与及、";

  private final TaskLexicon lexicon;

  ActorNames(TaskLexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean isPronoun(String subject) {
    return lexicon.marker(Marker.PRONOUN).contains(subject);
  }

  /** {@return canonical names where the subject names bodies, else its wording} */
  String name(String view, Span subject, PlacedBodies bodies) {
    List<String> names = new ArrayList<>();
    boolean named = false;
    for (Span part : parts(view, subject)) {
      boolean collective = lexicon.marker(Marker.ACTOR_QUANTIFIER).contains(part.in(view));
      Optional<String> canonical = collective ? Optional.empty() : bodies.named(part);
      named |= canonical.isPresent();
      names.add(canonical.orElseGet(() -> part.in(view)));
    }
    return named ? String.join("、", names) : subject.in(view);
  }

  private static List<Span> parts(String view, Span subject) {
    List<Span> parts = new ArrayList<>();
    int from = subject.start();
    for (int i = subject.start(); i <= subject.end(); i++) {
      boolean ends = i == subject.end();
      if (ends || (JOINTS.indexOf(view.charAt(i)) >= 0 && i > from && i + 1 < subject.end())) {
        parts.add(new Span(from, i));
        from = i + 1;
      }
    }
    return parts;
  }

  /**
   * {@return the bodies of a coordinated subject; all of it when it has none (各级工会和广大干部 → 各级工会)}
   */
  String bodiesOf(String name) {
    int joint = lastJoint(name);
    boolean persons =
        joint > 0
            && lexicon.marker(Marker.PERSON_ACTOR_HEAD).lengthBefore(name) > 0
            && lexicon.marker(Marker.PERSON_ACTOR_HEAD).lengthBefore(name.substring(0, joint)) == 0;
    return persons ? name.substring(0, joint) : name;
  }

  /** {@return the bare class of the last body of {@code name} (各级工会 → 工会)} */
  String bareClass(String name) {
    String last = name.substring(lastJoint(name) + 1);
    int quantifier;
    while ((quantifier =
                lexicon.marker(Marker.ACTOR_QUANTIFIER).lengthAt(last, 0, last.length() - 1))
            > 0
        && lexicon.marker(Marker.ACTOR_HEAD).lengthBefore(last.substring(quantifier)) > 0
        && !lexicon.marker(Marker.ACTOR_HEAD).contains(last)) {
      last = last.substring(quantifier);
    }
    return last;
  }

  private static int lastJoint(String name) {
    int joint = -1;
    for (int i = 1; i < name.length() - 1; i++) {
      joint = JOINTS.indexOf(name.charAt(i)) >= 0 ? i : joint;
    }
    return joint;
  }
}
