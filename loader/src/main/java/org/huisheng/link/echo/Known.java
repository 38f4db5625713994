package org.huisheng.link.echo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huisheng.link.reuse.TextReuse;
import org.huisheng.model.Alignment;
import org.huisheng.model.Alignments;
import org.huisheng.model.DocumentId;
import org.huisheng.model.LinkedDocument;

/**
 * Alignments of an earlier shelf in the numbers of the present one.
 *
 * @param alignments by second text
 * @param isNew texts that the earlier shelf did not have
 * @param isUseful whether any text of the earlier shelf is left, all are, and in the same order
 */
record Known(List<Alignment> alignments, BitSet isNew, boolean isUseful) {

  static Known of(Alignments before, List<LinkedDocument> inTime) {
    Map<DocumentId, Integer> now = new HashMap<>();
    for (int i = 0; i < inTime.size(); i++) {
      now.put(inTime.get(i).id(), i);
    }
    BitSet isNew = new BitSet();
    isNew.set(0, inTime.size());
    List<Integer> numbers = new ArrayList<>();
    for (DocumentId id : before.texts()) {
      Integer number = now.get(id);
      int last = numbers.isEmpty() ? -1 : numbers.get(numbers.size() - 1);
      if (number == null || number <= last) {
        return new Known(List.of(), new BitSet(), false);
      }
      numbers.add(number);
      isNew.clear(number);
    }
    List<Alignment> alignments = new ArrayList<>();
    for (Alignment old : before.alignments()) {
      alignments.add(
          new Alignment(
              numbers.get(old.first()), numbers.get(old.second()), old.blocks(), old.novelty()));
    }
    alignments.sort(Comparator.comparingInt(Alignment::second));
    return new Known(alignments, isNew, !numbers.isEmpty());
  }

  /** {@return all alignments that {@code reuse} finds, looked for only where something is new} */
  List<Alignment> find(TextReuse reuse) {
    List<Alignment> found = new ArrayList<>();
    if (isUseful) {
      reuse.find(alignments, isNew, found::add);
    } else {
      reuse.find(found::add);
    }
    return found;
  }
}
