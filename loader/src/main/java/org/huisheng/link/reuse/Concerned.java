package org.huisheng.link.reuse;

import java.util.BitSet;

/**
 * Which texts may have other alignments with earlier texts than before some new texts came: the new
 * ones, those that share two runs with an earlier new one, and those with a run that now counts
 * differently. Rather too many than too few.
 */
final class Concerned {

  private final GramIndex index;
  private final Frequencies now;
  private final Frequencies before;
  private final BitSet isNew;
  private final BitSet concerned = new BitSet();

  Concerned(GramIndex index, Frequencies frequencies, BitSet isNew) {
    this.index = index;
    this.now = frequencies;
    this.before = new Frequencies(frequencies.texts() - isNew.cardinality());
    this.isNew = isNew;
  }

  /** {@return the texts, by number} */
  BitSet texts() {
    concerned.or(isNew);
    if (isNew.isEmpty()) {
      return concerned;
    }
    for (int group = 0; group < index.groups(); group++) {
      int added = added(group);
      int frequency = index.textsOf(group);
      boolean countsDifferently =
          now.weight(frequency) != before.weight(frequency - added)
              || now.centres(frequency) != before.centres(frequency - added);
      if (countsDifferently || (added > 0 && isCentreNew(group, now.centres(frequency)))) {
        all(group);
      }
    }
    BitSet shared = new BitSet();
    for (int text = isNew.nextSetBit(0); text >= 0; text = isNew.nextSetBit(text + 1)) {
      shared.clear();
      sharing(text, shared);
    }
    return concerned;
  }

  private int added(int group) {
    int added = 0;
    int last = -1;
    for (int i = index.groupStart(group); i < index.groupEnd(group); i++) {
      int text = index.textAt(index.placeAt(i));
      if (text != last && isNew.get(text)) {
        added++;
      }
      last = text;
    }
    return added;
  }

  /** Whether a new text is among those that stand for all, and not simply one of all. */
  private boolean isCentreNew(int group, int centres) {
    if (centres == Integer.MAX_VALUE) {
      return false;
    }
    int seen = 0;
    int last = -1;
    for (int i = index.groupStart(group); i < index.groupEnd(group) && seen <= centres; i++) {
      int text = index.textAt(index.placeAt(i));
      if (text != last) {
        seen++;
        last = text;
        if (seen <= centres && isNew.get(text)) {
          return true;
        }
      }
    }
    return false;
  }

  private void all(int group) {
    for (int i = index.groupStart(group); i < index.groupEnd(group); i++) {
      concerned.set(index.textAt(index.placeAt(i)));
    }
  }

  /** Later texts that share a second run with {@code text}. */
  private void sharing(int text, BitSet shared) {
    for (int place = index.begin(text); place < index.end(text); place++) {
      int group = index.groupAt(place);
      if (group == GramIndex.NONE || now.centres(index.textsOf(group)) == 0) {
        continue;
      }
      for (int i = index.groupStart(group); i < index.groupEnd(group); i++) {
        int other = index.textAt(index.placeAt(i));
        if (other > text) {
          if (shared.get(other)) {
            concerned.set(other);
          }
          shared.set(other);
        }
      }
    }
  }
}
