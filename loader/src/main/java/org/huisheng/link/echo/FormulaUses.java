package org.huisheng.link.echo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huisheng.link.reuse.FormulaMask;
import org.huisheng.link.reuse.FormulaMask.Place;
import org.huisheng.link.reuse.NormalisedText;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Formula;
import org.huisheng.model.Formula.Use;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Span;

/** Which formulas the texts of a shelf use, where, and who used them first. */
final class FormulaUses {

  /** What only one document has is nobody's wording on this shelf. */
  private static final int FEWEST = 2;

  private static final Comparator<Use> BY_PLACE =
      Comparator.comparing(Use::document).thenComparing(Use::where);

  private final List<HeldText> texts;
  private final SortedMap<String, KnownFormula> formulas = new TreeMap<>();

  /**
   * @param formulas of two that have the same letters the first counts
   */
  FormulaUses(List<HeldText> texts, List<KnownFormula> formulas) {
    this.texts = texts;
    for (KnownFormula formula : formulas) {
      this.formulas.putIfAbsent(NormalisedText.reduce(formula.wording()), formula);
    }
  }

  /** Where one formula stands. */
  private static final class Found {
    private final SortedMap<DocumentId, LinkedDocument> documents = new TreeMap<>();
    private final List<Use> uses = new ArrayList<>();
  }

  /** {@return the formulas that several documents use, by key} */
  List<Formula> list() {
    FormulaMask mask = new FormulaMask(formulas.keySet());
    SortedMap<String, Found> found = new TreeMap<>();
    for (HeldText text : texts) {
      List<Place> places = mask.places(text.text().characters());
      for (Place place : places) {
        Found one = found.computeIfAbsent(place.wording(), key -> new Found());
        one.documents.put(text.document().id(), text.document());
      }
      for (Place place : outermost(places)) {
        found.get(place.wording()).uses.add(use(text, place));
      }
    }
    found.values().removeIf(one -> one.documents.size() < FEWEST);
    Map<String, SortedSet<String>> variants = FormulaVariants.among(found.keySet());
    List<Formula> list = new ArrayList<>();
    found.forEach((key, one) -> list.add(formula(key, one, variants)));
    return list;
  }

  private static Use use(HeldText text, Place place) {
    return new Use(
        text.document().id(), text.text().original(new Span(place.start(), place.end())));
  }

  /** Those that lie in no other; places come by start. */
  private static List<Place> outermost(List<Place> places) {
    List<Place> outermost = new ArrayList<>();
    int reached = -1;
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      boolean isLongestHere = i + 1 == places.size() || places.get(i + 1).start() != place.start();
      if (isLongestHere && place.end() > reached) {
        outermost.add(place);
        reached = place.end();
      }
    }
    return outermost;
  }

  private Formula formula(String key, Found found, Map<String, SortedSet<String>> variants) {
    KnownFormula known = formulas.get(key);
    found.uses.sort(BY_PLACE);
    return new Formula(
        key,
        known.wording(),
        known.origin(),
        known.denotes(),
        List.copyOf(found.documents.keySet()),
        found.uses,
        first(found.documents),
        List.copyOf(variants.getOrDefault(key, new TreeSet<>())));
  }

  /** A document is not the first if some other is certainly earlier. */
  private static List<DocumentId> first(SortedMap<DocumentId, LinkedDocument> users) {
    return users.values().stream()
        .filter(
            user -> users.values().stream().noneMatch(other -> user.date().isAfter(other.date())))
        .map(LinkedDocument::id)
        .toList();
  }
}
