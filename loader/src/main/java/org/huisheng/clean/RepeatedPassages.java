package org.huisheng.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/**
 * Removes the second copy of a passage whose lines were broken otherwise the second time, so that
 * no paragraph of it equals the first: {@link RepeatedText} sees paragraphs only.
 *
 * <p>Sentences prove a copy when several follow one another as they did before and are long enough
 * together; speeches do repeat single sentences.
 */
final class RepeatedPassages implements CleaningStep {

  private static final String SENTENCE_ENDS = "。！？!?\n";

  private static final int FEWEST_SENTENCES = 4;

  /** What the sentences of a copy have together, at least. In letters and digits. */
  private static final int SHORTEST = 150;

  @Override
  public List<Change> changes(String view) {
    List<Span> sentences = sentences(view);
    Map<String, Integer> first = new HashMap<>();
    int[] earlier = new int[sentences.size()];
    int[] length = new int[sentences.size()];
    for (int i = 0; i < earlier.length; i++) {
      String key = Han.key(sentences.get(i).in(view));
      length[i] = key.length();
      Integer before = key.isEmpty() ? null : first.putIfAbsent(key, i);
      earlier[i] = before == null ? -1 : before;
    }
    List<Change> changes = new ArrayList<>();
    int i = 0;
    while (i < earlier.length) {
      int end = i;
      int letters = 0;
      while (end < earlier.length && earlier[end] >= 0 && follows(earlier, i, end)) {
        letters += length[end++];
      }
      if (end - i >= FEWEST_SENTENCES && letters >= SHORTEST) {
        Span where = new Span(sentences.get(i).start(), sentences.get(end - 1).end());
        changes.add(new Change.Mended(RepairKind.DUPLICATE_TEXT, Edit.deletion(where)));
      }
      i = Math.max(end, i + 1);
    }
    return changes;
  }

  private static boolean follows(int[] earlier, int from, int at) {
    return at == from || earlier[at] == earlier[at - 1] + 1;
  }

  /** {@return the sentences with their end marks; those without a letter left out} */
  private static List<Span> sentences(String view) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < view.length(); i++) {
      if (SENTENCE_ENDS.indexOf(view.charAt(i)) >= 0 || i == view.length() - 1) {
        boolean lineEnd = view.charAt(i) == '\n';
        Span sentence = new Span(from, lineEnd ? i : i + 1);
        if (sentence.in(view).codePoints().anyMatch(Character::isLetterOrDigit)) {
          found.add(sentence);
        }
        from = i + 1;
      }
    }
    return found;
  }
}
