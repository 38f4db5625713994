package org.huisheng.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.huisheng.model.Actor;
import org.huisheng.model.AddresseeKind;
import org.huisheng.model.Basis;
import org.huisheng.model.Body;
import org.huisheng.model.BodyKind;
import org.huisheng.model.CandidateReason;
import org.huisheng.model.Category;
import org.huisheng.model.Comparator;
import org.huisheng.model.Completeness;
import org.huisheng.model.DateInterval;
import org.huisheng.model.DateKind;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Echo;
import org.huisheng.model.EchoPair;
import org.huisheng.model.Formula;
import org.huisheng.model.Genre;
import org.huisheng.model.Level;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Notation;
import org.huisheng.model.Relation;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Role;
import org.huisheng.model.Severity;
import org.huisheng.model.SloganKind;
import org.huisheng.model.TaskOrigin;
import org.huisheng.model.Uptake;
import org.huisheng.model.Verdict;

/**
 * Which SKOS scheme of {@code ontology/schemes} each closed set stands for. Mostly the enum's own
 * name with hyphens; a test finds the enum that is missing here.
 */
final class Schemes {

  private static final Map<Class<? extends Notation>, String> NAMES = names();

  private Schemes() {}

  /** {@return every closed set and the name of its scheme, which is also its file's} */
  static Map<Class<? extends Notation>, String> all() {
    return NAMES;
  }

  /** {@return the concept that {@code value} stands for} */
  static <E extends Enum<E> & Notation> Node concept(E value) {
    return Iris.concept(NAMES.get(value.getDeclaringClass()), value.notation());
  }

  private static Map<Class<? extends Notation>, String> names() {
    Map<Class<? extends Notation>, String> names = new LinkedHashMap<>();
    for (Class<? extends Notation> set :
        List.of(
            AddresseeKind.class,
            Basis.class,
            Body.HierarchyBasis.class,
            BodyKind.class,
            CandidateReason.class,
            Category.class,
            Comparator.class,
            Completeness.class,
            DateInterval.DateBasis.class,
            DateKind.class,
            DirectiveKind.class,
            Echo.Descent.class,
            EchoPair.Order.class,
            EchoPair.OrderBasis.class,
            Genre.class,
            Level.class,
            MeetingKind.class,
            Relation.class,
            RepairKind.class,
            Role.class,
            Severity.class,
            SloganKind.class,
            Verdict.class)) {
      names.put(set, hyphened(set.getSimpleName()));
    }
    names.put(Actor.Origin.class, "actor-origin");
    names.put(Echo.Kind.class, "echo-kind");
    names.put(Echo.Ground.class, "descent-ground");
    names.put(Formula.Origin.class, "formula-origin");
    names.put(TaskOrigin.Origin.class, "task-origin");
    names.put(Uptake.Value.class, "uptake");
    names.put(Uptake.Because.class, "uptake-because");
    return Map.copyOf(names);
  }

  private static String hyphened(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
