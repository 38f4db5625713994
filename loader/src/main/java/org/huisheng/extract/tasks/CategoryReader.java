package org.huisheng.extract.tasks;

import java.util.EnumMap;
import java.util.List;
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
   * What stands above a task, read once for all tasks below it.
   *
   * @param topic the sentence that opens the paragraph
   * @param headings the headings above it
   * @param weights what both speak for
   */
  record Above(String topic, List<String> headings, Map<Category, Integer> weights) {

    boolean isOf(String otherTopic, List<String> otherHeadings) {
      return topic.equals(otherTopic) && headings.equals(otherHeadings);
    }
  }

  /** {@return what {@code topic} and {@code headings} speak for} */
  Above above(String topic, List<String> headings) {
    Map<Category, Integer> weights = strongest(topic, TOPIC);
    strongest(String.join(" ", headings), HEADING)
        .forEach((category, weight) -> weights.merge(category, weight, Integer::sum));
    return new Above(topic, headings, weights);
  }

  private Map<Category, Integer> strongest(String words, int times) {
    Map<Category, Integer> weights = new EnumMap<>(Category.class);
    for (CategoryCue cue : cues.in(words)) {
      weights.merge(cue.category(), times * cue.weight(), Math::max);
    }
    return weights;
  }

  /**
   * {@return the field with the most weight, the first of {@link Category} among equals}
   *
   * @param main the main clause
   * @param whole the task with adverbials and results
   * @param above what stands above it
   */
  Category read(String main, String whole, Above above) {
    Map<Category, Integer> weights = new EnumMap<>(Category.class);
    weights.putAll(above.weights());
    Set<CategoryCue> inMain = cues.in(main);
    for (CategoryCue cue : cues.in(whole)) {
      int times = inMain.contains(cue) ? MAIN : REST;
      weights.merge(cue.category(), times * cue.weight(), Integer::sum);
    }
    Category best = Category.OTHER;
    int most = 0;
    for (Map.Entry<Category, Integer> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
