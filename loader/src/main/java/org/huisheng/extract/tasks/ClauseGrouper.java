package org.huisheng.extract.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huisheng.extract.tasks.Clause.Role;
import org.huisheng.model.Span;

/**
 * Joins the clauses of one sentence to tasks: adverbials go to the task after them, results and
 * idioms to the task before them.
 */
final class ClauseGrouper {

  /**
   * A task in the view.
   *
   * @param where adverbials, main clause and results
   * @param main the clause with the verb
   */
  record Group(Span where, Clause main) {}

  private final List<Group> groups = new ArrayList<>();

  /** Adverbials and attitudes that wait for their task. */
  private final List<Clause> waiting = new ArrayList<>();

  /** Characters; a shorter adverbial that stands alone says nothing to do. */
  private static final int SHORTEST_ALONE = 10;

  private boolean open;

  /** A subject with a modal that no task has taken yet: 各级党委要高度重视,加强领导. */
  private Optional<Clause> subject = Optional.empty();

  private ClauseGrouper() {}

  static List<Group> group(List<Clause> clauses) {
    ClauseGrouper grouper = new ClauseGrouper();
    clauses.forEach(grouper::take);
    grouper.settle();
    return List.copyOf(grouper.groups);
  }

  private void take(Clause clause) {
    if (clause.subject().isPresent()) {
      subject = Optional.of(clause);
    }
    switch (clause.role()) {
      case HEAD, DISPOSAL, PIVOT -> begin(clause);
      case FRAME, STANCE -> waiting.add(clause);
      case INNER -> {
        if (open && last().main().role() == Role.PIVOT && waiting.isEmpty()) {
          extend(clause);
        } else {
          begin(clause);
        }
      }
      case PARALLEL -> {
        if (open && last().main().role() == Role.DISPOSAL && waiting.isEmpty()) {
          extend(clause);
        } else {
          begin(clause);
        }
      }
      case RESULT -> {
        if (clause.verb().isPresent() && (!open || !waiting.isEmpty())) {
          begin(clause);
        } else if (open) {
          extend(clause);
        }
      }
      case TARGET -> {
        if (open) {
          extend(clause);
        } else {
          begin(clause);
        }
      }
      case LOOSE -> {
        if (!waiting.isEmpty()) {
          waiting.add(clause);
        } else if (open) {
          extend(clause);
        }
      }
      case REPORT, NARRATIVE -> {
        waiting.clear();
        open = false;
      }
    }
  }

  private void begin(Clause main) {
    int start = waiting.isEmpty() ? main.where().start() : waiting.get(0).where().start();
    groups.add(new Group(new Span(start, main.where().end()), withSubject(main)));
    waiting.clear();
    open = true;
  }

  /** The subject often stands before the adverbial: 各级工会要围绕…,开展…. */
  private Clause withSubject(Clause main) {
    Optional<Span> taken = subject.flatMap(Clause::subject);
    subject = Optional.empty();
    return new Clause(main.where(), main.role(), main.verb(), taken, main.mood());
  }

  private Group last() {
    return groups.get(groups.size() - 1);
  }

  private void extend(Clause clause) {
    Group last = last();
    groups.set(
        groups.size() - 1,
        new Group(new Span(last.where().start(), clause.where().end()), last.main()));
    waiting.clear();
  }

  /** What waits in vain is a task if it is an attitude, else it belongs to the task before it. */
  private void settle() {
    Optional<Clause> stance =
        waiting.stream()
            .filter(clause -> clause.role() == Role.STANCE && clause.verb().isPresent())
            .filter(clause -> clause.where().length() >= SHORTEST_ALONE)
            .findFirst();
    if (stance.isPresent()) {
      int start = waiting.get(0).where().start();
      int end = waiting.get(waiting.size() - 1).where().end();
      groups.add(new Group(new Span(start, end), withSubject(stance.get())));
      open = true;
    } else if (!waiting.isEmpty() && open) {
      extend(waiting.get(waiting.size() - 1));
    } else if (waiting.size() == 1 && waiting.get(0).where().length() >= SHORTEST_ALONE) {
      begin(waiting.get(0));
    } else if (groups.isEmpty()) {
      waiting.clear(); // they stand after the subject's clause
      subject
          .filter(clause -> clause.mood() == Clause.Mood.DIRECTIVE)
          .filter(clause -> clause.where().length() >= SHORTEST_ALONE)
          .ifPresent(this::begin);
    }
    waiting.clear();
  }
}
