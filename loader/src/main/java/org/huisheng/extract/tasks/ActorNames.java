package org.huisheng.extract.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.PlacedBodies;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.Marker;
import org.huisheng.model.Span;

/** Gives subjects their names, and drops from a name what a later clause does not take over. */
final class ActorNames {

  private static final String JOINTS = "和与及、";

  /** 每个园区 acts as 园区. */
  private static final Pattern EACH = Pattern.compile("^每[个家所支名位]");

  private static final Pattern UNIT = Pattern.compile("[^和与及、]{2,10}(?:[部室处科司局队站组院校团]|中心)");
  private static final Set<String> DECIDES = Set.of("决定", "定于");

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
      Optional<String> canonical =
          collective ? Optional.empty() : bodies.named(part).or(() -> unit(view, part, bodies));
      named |= canonical.isPresent();
      names.add(canonical.orElseGet(() -> part.in(view)));
    }
    return named ? String.join("、", names) : EACH.matcher(subject.in(view)).replaceFirst("");
  }

  /** {@return the canonical name of a unit of a named body (市总工会经济技术部)} */
  private static Optional<String> unit(String view, Span part, PlacedBodies bodies) {
    Optional<Span> body = bodies.beginningAt(part.start()).filter(at -> at.end() < part.end());
    return body.filter(at -> UNIT.matcher(view.substring(at.end(), part.end())).matches())
        .flatMap(bodies::named)
        .map(name -> name + view.substring(body.get().end(), part.end()));
  }

  /** {@return whether the issuer announces a decision of its own: 经研究,决定举办…} */
  boolean decides(String view, Clause main) {
    return main.subject().isEmpty()
        && main.verb().filter(verb -> DECIDES.contains(verb.in(view))).isPresent();
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
