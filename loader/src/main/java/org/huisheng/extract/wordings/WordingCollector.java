package org.huisheng.extract.wordings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.extract.text.WordingKey;
import org.huisheng.model.Basis;
import org.huisheng.model.Mention;
import org.huisheng.model.Slogan;
import org.huisheng.model.SloganKind;
import org.huisheng.model.Span;

/**
 * Joins the places of one wording and keeps surer findings from being found again by form. Findings
 * are added from the surest to the least sure. For one thread.
 */
final class WordingCollector {

  private final DocumentText text;
  private final Map<String, List<FoundWording>> byKey = new LinkedHashMap<>();

  /** Characters of the view that lie in a finding. */
  private final BitSet taken = new BitSet();

  WordingCollector(DocumentText text) {
    this.text = text;
  }

  /** Adds what lies in no place that an earlier call filled. */
  void addAll(List<FoundWording> found) {
    List<FoundWording> fresh = found.stream().filter(each -> !covers(each.inView())).toList();
    for (FoundWording each : fresh) {
      byKey.computeIfAbsent(WordingKey.of(each.canonical()), any -> new ArrayList<>()).add(each);
      taken.set(each.inView().start(), each.inView().end());
    }
  }

  private boolean covers(Span place) {
    return taken.nextClearBit(place.start()) >= place.end();
  }

  /** {@return the wordings, by first mention} */
  List<Slogan> slogans() {
    return byKey.values().stream()
        .map(this::slogan)
        .sorted(
            Comparator.comparing((Slogan slogan) -> slogan.mentions().get(0))
                .thenComparing(Slogan::canonical))
        .toList();
  }

  private Slogan slogan(List<FoundWording> places) {
    FoundWording first = places.get(0);
    SloganKind kind =
        places.stream()
            .filter(place -> place.basis() == Basis.LEXICON || place.expansion().isPresent())
            .map(FoundWording::kind)
            .findFirst()
            .orElse(first.kind());
    Optional<String> expansion =
        places.stream().flatMap(place -> place.expansion().stream()).findFirst();
    TreeSet<Mention> mentions = new TreeSet<>();
    places.forEach(place -> mentions.add(text.mention(place.inView(), place.basis())));
    return new Slogan(first.canonical(), kind, expansion, List.copyOf(mentions));
  }
}
