package org.huisheng.link.echo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Echo;
import org.huisheng.model.Echo.Descent;
import org.huisheng.model.Echo.Occurrence;
import org.huisheng.model.EchoPair;
import org.huisheng.model.Formula;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Span;
import org.huisheng.model.Task;
import org.huisheng.model.TaskOrigin;
import org.huisheng.model.TaskOrigin.Origin;
import org.huisheng.model.TaskOrigin.Source;

/**
 * Says of each task whose words it is in: a task is a passage's when the passage covers half of it.
 * Descent goes before shared wording, and either before formula.
 */
final class TaskOrigins {

  private static final double HALF = 0.5;

  /** A passage at a place of one document. */
  private record Covering(Span where, Source source, boolean isTaken) {}

  private final Map<DocumentId, List<Covering>> passages = new HashMap<>();
  private final Map<DocumentId, List<FormulaPlace>> formulas = new HashMap<>();

  private record FormulaPlace(Span where, String key) {}

  TaskOrigins(List<EchoPair> pairs, List<Formula> formulas) {
    for (EchoPair pair : pairs) {
      for (Echo echo : pair.echoes()) {
        Source source = new Source(pair, echo);
        add(pair.first(), echo.inFirst(), source, echo.descent() == Descent.FIRST_FROM_SECOND);
        add(pair.second(), echo.inSecond(), source, echo.descent() == Descent.SECOND_FROM_FIRST);
      }
    }
    for (Formula formula : formulas) {
      formula
          .uses()
          .forEach(
              use ->
                  this.formulas
                      .computeIfAbsent(use.document(), any -> new ArrayList<>())
                      .add(new FormulaPlace(use.where(), formula.key())));
    }
    Comparator<Covering> order =
        Comparator.comparing(Covering::where)
            .thenComparing(covering -> covering.source().pair().first())
            .thenComparing(covering -> covering.source().pair().second());
    passages.values().forEach(list -> list.sort(order));
    this.formulas.values().forEach(list -> list.sort(Comparator.comparing(FormulaPlace::where)));
  }

  private void add(DocumentId document, List<Occurrence> places, Source source, boolean isTaken) {
    for (Occurrence place : places) {
      passages
          .computeIfAbsent(document, any -> new ArrayList<>())
          .add(new Covering(place.where(), source, isTaken));
    }
  }

  /** {@return the origin of each task of {@code document}, in the order of the text} */
  List<TaskOrigin> of(LinkedDocument document) {
    List<TaskOrigin> origins = new ArrayList<>();
    List<Task> tasks = document.extraction().tasks();
    for (int i = 0; i < tasks.size(); i++) {
      origins.add(origin(document.id(), i, tasks.get(i).where()));
    }
    return origins;
  }

  private TaskOrigin origin(DocumentId document, int number, Span task) {
    List<Covering> covering = passages.getOrDefault(document, List.of());
    Optional<Source> taken = longest(covering, task, true);
    if (taken.isPresent()) {
      return new TaskOrigin(document, number, Origin.CARRIED_OVER, taken, Optional.empty());
    }
    Optional<Source> shared = longest(covering, task, false);
    if (shared.isPresent()) {
      return new TaskOrigin(document, number, Origin.SHARED, shared, Optional.empty());
    }
    List<FormulaPlace> within =
        formulas.getOrDefault(document, List.of()).stream()
            .filter(place -> place.where().overlaps(task))
            .toList();
    BitSet covered = new BitSet();
    within.forEach(
        place ->
            covered.set(
                Math.max(place.where().start(), task.start()),
                Math.min(place.where().end(), task.end())));
    if (!within.isEmpty() && covered.cardinality() >= HALF * task.length()) {
      Optional<String> longest =
          within.stream()
              .max(Comparator.comparingInt((FormulaPlace place) -> place.where().length()))
              .map(FormulaPlace::key);
      return new TaskOrigin(document, number, Origin.FORMULA, Optional.empty(), longest);
    }
    return new TaskOrigin(document, number, Origin.OWN, Optional.empty(), Optional.empty());
  }

  private static Optional<Source> longest(List<Covering> all, Span task, boolean isTaken) {
    Optional<Source> longest = Optional.empty();
    int most = 0;
    for (Covering one : all) {
      if (one.where().start() >= task.end()) {
        break;
      }
      int common =
          Math.min(one.where().end(), task.end()) - Math.max(one.where().start(), task.start());
      if (one.isTaken() == isTaken && common >= HALF * task.length() && common > most) {
        most = common;
        longest = Optional.of(one.source());
      }
    }
    return longest;
  }
}
