package org.huisheng.bench.descent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huisheng.bench.reuse.OriginSet;
import org.huisheng.bench.reuse.Strand;
import org.huisheng.model.DocumentId;

/** Documents by number, in order of time, and the way each passage took through them. Immutable. */
final class TransmissionForest {

  /** So many characters of the same origin make two stretches the same passage. */
  static final int LEAST_SHARED = 6;

  private final Speakers speakers;
  private final List<ForestDocument> documents;
  private final Map<DocumentId, Integer> numbers = new HashMap<>();

  TransmissionForest(Speakers speakers, List<ForestDocument> documents) {
    this.speakers = speakers;
    this.documents = List.copyOf(documents);
    for (int i = 0; i < documents.size(); i++) {
      if (numbers.put(documents.get(i).id(), i) != null) {
        throw new IllegalArgumentException("two documents of one text");
      }
    }
  }

  Speakers speakers() {
    return speakers;
  }

  List<ForestDocument> documents() {
    return documents;
  }

  ForestDocument document(int number) {
    return documents.get(number);
  }

  /** {@return the document's number, if it is one of these} */
  OptionalInt number(DocumentId id) {
    Integer number = numbers.get(id);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** {@return the documents that a copy came through, the one it was copied from first} */
  List<Integer> ancestors(Copy copy) {
    List<Integer> ancestors = new ArrayList<>();
    OptionalInt next = copy.source();
    while (next.isPresent()) {
      ancestors.add(next.getAsInt());
      next = copy(next.getAsInt(), copy.passage()).orElseThrow().source();
    }
    return ancestors;
  }

  /** {@return the steps that a copy came by, its own first, that of the root last} */
  List<Step> steps(Copy copy) {
    List<Step> steps = new ArrayList<>();
    steps.add(copy.step());
    ancestors(copy).forEach(one -> steps.add(copy(one, copy.passage()).orElseThrow().step()));
    return steps;
  }

  Optional<Copy> copy(int document, int passage) {
    return documents.get(document).copy(passage);
  }

  /** {@return the passages that stand in both documents, however altered} */
  Set<Integer> common(int one, int other) {
    return documents.get(one).copies().stream()
        .map(Copy::passage)
        .filter(passage -> copy(other, passage).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@return the words of {@code copy}} */
  Strand words(Copy copy) {
    Strand all = documents.get(copy.document()).words();
    Strand words = new Strand();
    int at = 0;
    for (int i = 0; i < all.size(); at += all.word(i++).length()) {
      if (at >= copy.begin() && at < copy.end()) {
        words.add(all, i, i + 1);
      }
    }
    return words;
  }

  /** {@return how many characters of one origin two copies still share} */
  int shared(Copy one, Copy other) {
    return origins(one).and(origins(other)).size();
  }

  private OriginSet origins(Copy copy) {
    return origins(copy, copy.begin(), copy.end());
  }

  /** {@return the origins of what of a copy stands from {@code start} to {@code end}} */
  OriginSet origins(Copy copy, int start, int end) {
    int from = Math.max(copy.begin(), start);
    int to = Math.min(copy.end(), end);
    return from < to
        ? OriginSet.of(documents.get(copy.document()).words().origins(from, to))
        : OriginSet.of();
  }
}
