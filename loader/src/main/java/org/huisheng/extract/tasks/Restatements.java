package org.huisheng.extract.tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huisheng.model.Span;

/**
 * Lists each task once: what the document says again word for word, and what it quotes from an
 * authority and then demands in its own voice.
 */
final class Restatements {

  /** Share of the pairs of neighbouring characters of a quoted task that make it the same task. */
  private static final double SAME = 0.8;

  /** A pair in more tasks than this tells none of them apart; keeps the work linear. */
  private static final int COMMON = 40;

  private final String view;

  /** For each pair of neighbouring characters the own tasks that have it, by index. */
  private final Map<String, List<Integer>> own = new HashMap<>();

  private Restatements(String view) {
    this.view = view;
  }

  static List<TaskDraft> without(String view, List<TaskDraft> drafts) {
    return new Restatements(view).remaining(drafts);
  }

  private List<TaskDraft> remaining(List<TaskDraft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      if (!drafts.get(i).isReportedAuthority()) {
        for (String pair : pairs(core(drafts.get(i)))) {
          own.computeIfAbsent(pair, key -> new ArrayList<>()).add(i);
        }
      }
    }
    Set<String> said = new HashSet<>();
    List<TaskDraft> remaining = new ArrayList<>();
    for (TaskDraft draft : drafts) {
      boolean again =
          draft.isReportedAuthority() ? isRestated(draft) : !said.add(letters(draft.where()));
      if (!again) {
        remaining.add(draft);
      }
    }
    return remaining;
  }

  private boolean isRestated(TaskDraft draft) {
    Set<String> pairs = pairs(core(draft));
    Map<Integer, Integer> shared = new HashMap<>();
    for (String pair : pairs) {
      List<Integer> tasks = own.getOrDefault(pair, List.of());
      tasks.stream().limit(COMMON).forEach(task -> shared.merge(task, 1, Integer::sum));
    }
    return shared.values().stream().anyMatch(count -> count >= SAME * pairs.size());
  }

  /** {@return letters and digits of the main clause from its verb on} */
  private String core(TaskDraft draft) {
    Span main = draft.main().where();
    int start = draft.main().verb().map(Span::start).orElse(main.start());
    return letters(new Span(start, main.end()));
  }

  private String letters(Span where) {
    StringBuilder letters = new StringBuilder();
    for (int i = where.start(); i < where.end(); i++) {
      if (Character.isLetterOrDigit(view.charAt(i))) {
        letters.append(view.charAt(i));
      }
    }
    return letters.toString();
  }

  private static Set<String> pairs(String core) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= core.length(); i++) {
      pairs.add(core.substring(i, i + 2));
    }
    return pairs;
  }
}
