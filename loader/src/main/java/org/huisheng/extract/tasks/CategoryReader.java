package org.huisheng.extract.tasks;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.huisheng.lexicon.CategoryCues;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.CategoryCue;
import org.huisheng.model.Category;

/**
 * Tells the field of a task by its words, and more lightly by those above it. Words of the task add
 * up; of what stands above it only the strongest word of each field counts, for a long heading
 * would outweigh the task itself.
 */
final class CategoryReader {

  private static final int MAIN = 6;
  private static final int REST = 3;
  private static final int TOPIC = 4;
  private static final int HEADING = 3;

  private final CategoryCues cues;

  CategoryReader(TaskLexicon lexicon) {
    this.cues = lexicon.cues();
  }

  /**
   * {@return the field with the most weight, the first of {@link Category} among equals}
   *
   * @param main the main clause
   * @param whole the task with adverbials and results
   * @param topic the sentence that opens the paragraph
   * @param headings the headings above it
   */
  Category read(String main, String whole, String topic, String headings) {
    Map<Category, Integer> own = new EnumMap<>(Category.class);
    Map<Category, Integer> byTopic = new EnumMap<>(Category.class);
    Map<Category, Integer> byHeadings = new EnumMap<>(Category.class);
    Set<CategoryCue> inMain = cues.in(main);
    for (CategoryCue cue : cues.in(whole)) {
      int times = inMain.contains(cue) ? MAIN : REST;
      own.merge(cue.category(), times * cue.weight(), Integer::sum);
    }
    for (CategoryCue cue : cues.in(topic)) {
      byTopic.merge(cue.category(), TOPIC * cue.weight(), Math::max);
    }
    for (CategoryCue cue : cues.in(headings)) {
      byHeadings.merge(cue.category(), HEADING * cue.weight(), Math::max);
    }
    byTopic.forEach((category, weight) -> own.merge(category, weight, Integer::sum));
    byHeadings.forEach((category, weight) -> own.merge(category, weight, Integer::sum));
    Category best = Category.OTHER;
    int most = 0;
    for (Map.Entry<Category, Integer> entry : own.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
