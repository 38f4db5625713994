package org.huisheng.extract.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.model.Actor;
import org.huisheng.model.Basis;
import org.huisheng.model.Span;
import org.huisheng.model.Task;

/** Writes a task down: verb, object, field, numbers, deadline, and the way back to the original. */
final class TaskWriter {

  private static final String JOINTS = "和并及";

  private final TaskLexicon lexicon;
  private final CategoryReader categories;
  private final QuantityReader quantities;

  TaskWriter(TaskLexicon lexicon) {
    this.lexicon = lexicon;
    this.categories = new CategoryReader(lexicon);
    this.quantities = new QuantityReader(lexicon);
  }

  /** {@return one task for each draft, in their order} */
  List<Task> write(DocumentText text, List<TaskDraft> drafts, List<Optional<Actor>> actors) {
    List<Task> tasks = new ArrayList<>();
    CategoryReader.Above above = categories.above("", List.of());
    for (int i = 0; i < drafts.size(); i++) {
      TaskDraft draft = drafts.get(i);
      if (!above.isOf(draft.topic(), draft.passage().section())) {
        above = categories.above(draft.topic(), draft.passage().section());
      }
      tasks.add(write(text, draft, actors.get(i), above));
    }
    return tasks;
  }

  private Task write(
      DocumentText text, TaskDraft draft, Optional<Actor> actor, CategoryReader.Above above) {
    String view = text.view();
    Span where = draft.where();
    Clause main = draft.main();
    Span verb = verb(view, main);
    String quote = where.in(view);
    return new Task(
        text.mention(where, Basis.PATTERN).where(),
        quote,
        actor,
        verb.in(view),
        object(view, main, verb),
        quantities.read(quote, Math.max(0, verb.end() - where.start())),
        DeadlineReader.deadline(quote),
        categories.read(main.where().in(view), quote, above),
        draft.passage().section(),
        draft.speaker().map(ReportedSpeech.Speaker::name).filter(name -> !name.isEmpty()));
  }

  /** The verb with 好 behind it, which completes it (用好), and verbs joined to it (新建和改造). */
  private Span verb(String view, Clause main) {
    Span verb = main.verb().orElse(new Span(main.where().start(), main.where().start()));
    int end = verb.end();
    int last = main.where().end() - 1;
    if (verb.isEmpty() || end >= last) {
      return verb;
    }
    if (view.charAt(end) == '好') {
      return new Span(verb.start(), end + 1);
    }
    int joined =
        JOINTS.indexOf(view.charAt(end)) >= 0
            ? lexicon.verbs().lengthAt(view, end + 1, main.where().end())
            : 0;
    return joined > 1 && end + 1 + joined < last ? new Span(verb.start(), end + 1 + joined) : verb;
  }

  /** {@return what follows the verb; for 把 X V what stands between them} */
  private static String object(String view, Clause main, Span verb) {
    String after = view.substring(verb.end(), main.where().end());
    String before = view.substring(main.where().start(), verb.start());
    int marker = Math.max(before.lastIndexOf('把'), before.lastIndexOf('将'));
    return marker >= 0 ? before.substring(marker + 1).strip() + after : after.strip();
  }
}
