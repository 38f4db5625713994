package org.huisheng.extract.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.model.AlignedText;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.Completeness;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Genre;
import org.huisheng.model.Metadata;
import org.huisheng.model.SourceFile;
import org.huisheng.model.Span;
import org.huisheng.model.Task;

/**
 * Reads the tasks of a snippet, with the bodies and the voice that the other readers would find.
 */
final class TaskSnippets {

  static final TaskLexicon LEXICON = Lexicon.load().tasks();

  private final List<Bodies.Placed> placed = new ArrayList<>();
  private final String view;
  private Optional<String> voice = Optional.empty();
  private Genre genre = Genre.OTHER;

  private TaskSnippets(String view) {
    this.view = view;
  }

  static TaskSnippets of(String view) {
    return new TaskSnippets(view);
  }

  static List<String> quotes(String view) {
    return of(view).tasks().stream().map(Task::quote).toList();
  }

  TaskSnippets voice(String name, Genre kind) {
    voice = Optional.of(name);
    genre = kind;
    return this;
  }

  /** Places a named body at each occurrence of {@code surface}. */
  TaskSnippets named(String surface, String name) {
    for (int at = view.indexOf(surface); at >= 0; at = view.indexOf(surface, at + 1)) {
      placed.add(new Bodies.Placed(new Span(at, at + surface.length()), name, false));
    }
    return this;
  }

  List<Task> tasks() {
    Metadata metadata =
        new Metadata(
            "",
            genre,
            Optional.empty(),
            voice,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Completeness.COMPLETE);
    return new TaskExtractor(LEXICON)
        .extract(text(), new Bodies(List.of(), List.of(), placed), metadata)
        .tasks();
  }

  private DocumentText text() {
    SourceFile source = new SourceFile(new DocumentId("0123456789abcdef"), "s.txt", "s.txt", view);
    return DocumentText.of(
        new CleanDocument(source, AlignedText.unchanged(view), List.of(), List.of()));
  }
}
