package org.huisheng.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.lexicon.Wording;
import org.huisheng.link.reuse.FormulaMask;
import org.huisheng.link.reuse.NormalisedText;
import org.huisheng.model.Basis;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Formula;
import org.huisheng.model.Formula.Origin;
import org.huisheng.model.Judgements;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.RepeatedWording;
import org.huisheng.model.Resolved;
import org.huisheng.model.Slogan;
import org.huisheng.model.SloganKind;

/**
 * Proposes what the documents of a shelf write alike: no name, no formula and nothing that the
 * lexicon knows or a person judged. At most {@value #MOST} a shelf, the most telling first.
 */
final class RepeatedWordings {

  /** How many are proposed: what a person can read through. */
  static final int MOST = 200;

  /** A shelf of so many documents asks for {@link #FEWEST}, a smaller one for two. */
  private static final int SHELF = 10;

  private static final int FEWEST = 3;

  private static final int SHORTEST = 7;

  /** 三个聚焦: what opens with a number may be shorter. */
  private static final int SHORTEST_NUMBERED = 4;

  private static final String NUMERALS = "两双三四五六七八九十";

  /** With fewer characters outside formulas and known wordings, a repeat says nothing new. */
  private static final int LEAST_OWN = 4;

  /** Nested and overlapping repeats stand for one wording: so many more are kept for a while. */
  private static final int SPARE = 25;

  private static final Comparator<Repeat> TELLING =
      Comparator.comparingDouble(Repeat::weight)
          .thenComparingInt(Repeat::length)
          .thenComparing(Comparator.comparingInt((Repeat repeat) -> repeat.places()[0]).reversed());

  private final List<LinkedDocument> documents;
  private final List<NormalisedText> texts;
  private final List<Formula> frequent;
  private final List<FormulaMask.Laid> masks;
  private final BoundedTexts bounded;
  private final WordBounds bounds;
  private final Judgements judgements;
  private final Map<String, Resolved<Slogan>> found = new HashMap<>();

  /**
   * @param formulas what the documents use; those that only their frequency tells go first
   */
  RepeatedWordings(
      List<LinkedDocument> documents,
      List<Formula> formulas,
      Lexicon lexicon,
      Judgements judgements) {
    this.documents = documents;
    this.frequent =
        formulas.stream().filter(formula -> formula.origin() == Origin.FREQUENT).toList();
    this.judgements = judgements;
    texts =
        documents.stream()
            .map(document -> NormalisedText.of(document.extraction().document().text()))
            .toList();
    FormulaMask stock = new FormulaMask(stock(lexicon));
    masks = texts.stream().map(text -> stock.over(text.characters())).toList();
    bounded = new BoundedTexts(texts, names());
    bounds = new WordBounds(lexicon.repeats(), lexicon.wordings().forms());
    for (LinkedDocument document : documents) {
      document
          .slogans()
          .forEach(slogan -> found.putIfAbsent(NormalisedText.reduce(slogan.key().name()), slogan));
    }
  }

  private static List<String> stock(Lexicon lexicon) {
    return Stream.concat(
            lexicon.formulas().wordings().stream(),
            lexicon.wordings().known().stream().flatMap(Wording::forms))
        .filter(wording -> NormalisedText.reduce(wording).length() >= FormulaMask.SHORTEST)
        .toList();
  }

  private List<BitSet> names() {
    List<BitSet> names = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      names.add(NamePlaces.in(documents.get(i), texts.get(i)));
    }
    return names;
  }

  /** {@return the wordings, the most telling first} */
  List<RepeatedWording> list() {
    int fewest = documents.size() < SHELF ? 2 : FEWEST;
    PriorityQueue<Repeat> best = new PriorityQueue<>(TELLING);
    new Repeats(bounded, SHORTEST, fewest).find(any -> true, each -> keep(each, best));
    new Repeats(bounded, SHORTEST_NUMBERED, fewest)
        .find(
            character -> NUMERALS.indexOf(character) >= 0,
            each -> {
              if (each.length() < SHORTEST) {
                keep(each, best);
              }
            });
    List<Repeat> ranked = best.stream().sorted(TELLING.reversed()).toList();
    List<String> taken = new ArrayList<>();
    List<RepeatedWording> wordings = new ArrayList<>();
    for (Formula formula : frequent) {
      if (wordings.size() < MOST && isNew(formula.key())) {
        taken.add(formula.key());
        wordings.add(wording(formula));
      }
    }
    for (Repeat repeat : ranked) {
      String words = words(repeat);
      if (wordings.size() < MOST
          && taken.stream().noneMatch(one -> one.contains(words) || words.contains(one))) {
        taken.add(words);
        wordings.add(wording(repeat, words));
      }
    }
    return List.copyOf(wordings);
  }

  private void keep(Repeat repeat, PriorityQueue<Repeat> best) {
    if (isNew(repeat)) {
      best.add(repeat);
      if (best.size() > MOST * SPARE) {
        best.remove();
      }
    }
  }

  private boolean isNew(Repeat repeat) {
    int place = repeat.places()[0];
    int start = bounded.keptAt(place);
    int own = masks.get(bounded.textAt(place)).own(start, start + repeat.length());
    String words = words(repeat);
    return own >= LEAST_OWN && isNew(words);
  }

  /** Whether words that hold together are in no list and nobody judged them. */
  private boolean isNew(String words) {
    return bounds.hold(words)
        && judgements.on(words).isEmpty()
        && !(found.containsKey(words) && isKnown(found.get(words).item()));
  }

  private static boolean isKnown(Slogan slogan) {
    return slogan.mentions().stream().anyMatch(mention -> mention.basis() == Basis.LEXICON);
  }

  private String words(Repeat repeat) {
    int place = repeat.places()[0];
    int start = bounded.keptAt(place);
    return texts.get(bounded.textAt(place)).passage(start, start + repeat.length());
  }

  private RepeatedWording wording(Repeat repeat, String words) {
    return wording(
        printed(repeat),
        words,
        Arrays.stream(repeat.places()).mapToObj(at -> place(at, repeat)).toList());
  }

  private RepeatedWording wording(Formula formula) {
    return wording(
        formula.wording(),
        formula.key(),
        formula.uses().stream()
            .map(use -> new RepeatedWording.Place(use.document(), use.where()))
            .toList());
  }

  private RepeatedWording wording(
      String printed, String words, List<RepeatedWording.Place> places) {
    Resolved<Slogan> before = found.get(words);
    EntityKey key = before == null ? EntityKey.of(EntityKey.Kind.SLOGAN, printed) : before.key();
    SloganKind kind = before == null ? bounds.kind(words) : before.item().kind();
    return new RepeatedWording(key, kind, places);
  }

  private String printed(Repeat repeat) {
    int start = bounded.keptAt(repeat.places()[0]);
    return texts.get(bounded.textAt(repeat.places()[0])).printed(start, start + repeat.length());
  }

  private RepeatedWording.Place place(int at, Repeat repeat) {
    int text = bounded.textAt(at);
    int start = bounded.keptAt(at);
    return new RepeatedWording.Place(
        documents.get(text).id(), texts.get(text).original(start, start + repeat.length()));
  }
}
