package org.huisheng.extract;

import java.util.List;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.model.Metadata;
import org.huisheng.model.Task;

/** Finds clauses that tell an actor to do something. */
final class TaskExtractor {

  TaskExtractor(TaskLexicon lexicon) {}

  List<Task> extract(DocumentText text, Bodies bodies, Metadata metadata) {
    return List.of();
  }
}
