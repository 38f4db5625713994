package org.huisheng.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Echo;
import org.huisheng.model.Echo.Descent;
import org.huisheng.model.Echo.Occurrence;
import org.huisheng.model.EchoPair;
import org.huisheng.model.EchoPair.Order;
import org.huisheng.model.Lag;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Shelf;
import org.huisheng.model.Span;

/**
 * How well the echoes of a shelf agree with {@code seeds/gold/echoes}. Rows about documents that
 * are not on the shelf are left out.
 *
 * @param positives rows that are echoes
 * @param found of these, covered by half or more on both sides
 * @param kinds of the found, those of the right kind
 * @param orders of the found, those of the right order
 * @param descents of the found, those of the right descent
 * @param claimed of the found, those of which descent is claimed
 * @param wronglyClaimed of these, those of another direction, or of none
 * @param negatives rows that look like echoes
 * @param violated of these, those of which is said what must not be said
 */
public record EchoEvaluation(
    int positives,
    int found,
    int kinds,
    int orders,
    int descents,
    int claimed,
    int wronglyClaimed,
    int negatives,
    int violated) {

  private static final double HALF = 0.5;

  /** A passage lies within a span when so much of it does. */
  private static final double MOSTLY = 0.6;

  /**
   * {@return the evaluation of {@code shelf}}
   *
   * @param gold the folder with positives.tsv and negatives.tsv
   * @throws IOException if one of them cannot be read
   */
  public static EchoEvaluation of(Shelf shelf, Path gold) throws IOException {
    Judge judge = new Judge(shelf);
    for (JudgedEcho row : JudgedEcho.read(gold.resolve("positives.tsv"))) {
      judge.places(row).ifPresent(places -> judge.positive(row, places));
    }
    for (JudgedEcho row : JudgedEcho.read(gold.resolve("negatives.tsv"))) {
      judge.places(row).ifPresent(places -> judge.negative(row, places));
    }
    return judge.result();
  }

  /** {@return one line for each figure} */
  public String table() {
    return """
        positives\t%d
        found\t%d
        right kind\t%d of those found
        right order\t%d of those found
        right descent\t%d of those found
        descent claimed\t%d of those found
        claimed wrongly\t%d of those claimed
        negatives\t%d
        violated\t%d
        """
        .formatted(
            positives,
            found,
            kinds,
            orders,
            descents,
            claimed,
            wronglyClaimed,
            negatives,
            violated);
  }

  /** A row's spans in UTF-16, by the pair's first and second document. */
  private record Places(EchoPair pair, boolean isTurned, Span here, Span there) {

    List<Span> here(Echo echo) {
      return spans(isTurned ? echo.inSecond() : echo.inFirst());
    }

    List<Span> there(Echo echo) {
      return spans(isTurned ? echo.inFirst() : echo.inSecond());
    }

    private static List<Span> spans(List<Occurrence> occurrences) {
      return occurrences.stream().map(Occurrence::where).toList();
    }
  }

  /** Counts while it goes through the rows. */
  private static final class Judge {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, EchoPair> pairs = new HashMap<>();
    private int positives;
    private int found;
    private int kinds;
    private int orders;
    private int descents;
    private int claimed;
    private int wronglyClaimed;
    private int negatives;
    private int violated;

    Judge(Shelf shelf) {
      for (LinkedDocument document : shelf.documents()) {
        texts.put(document.id().digits(), document.extraction().document().source().text());
      }
      shelf.pairs().forEach(pair -> pairs.put(key(pair.first(), pair.second()), pair));
    }

    private static String key(DocumentId first, DocumentId second) {
      return first + " " + second;
    }

    /** Empty where a document is not held. */
    Optional<Places> places(JudgedEcho row) {
      String here = texts.get(row.document());
      String there = texts.get(row.other());
      if (here == null || there == null) {
        return Optional.empty();
      }
      DocumentId one = new DocumentId(row.document());
      DocumentId other = new DocumentId(row.other());
      boolean isTurned = one.compareTo(other) > 0;
      DocumentId first = isTurned ? other : one;
      DocumentId second = isTurned ? one : other;
      EchoPair pair =
          pairs.getOrDefault(
              key(first, second),
              new EchoPair(
                  first,
                  second,
                  Order.UNKNOWN,
                  EchoPair.OrderBasis.NO_DATE,
                  Lag.UNKNOWN,
                  List.of()));
      return Optional.of(
          new Places(
              pair,
              isTurned,
              span(here, row.start(), row.end()),
              span(there, row.otherStart(), row.otherEnd())));
    }

    private static Span span(String text, int start, int end) {
      return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    void positive(JudgedEcho row, Places places) {
      positives++;
      BitSet here = new BitSet();
      BitSet there = new BitSet();
      Echo best = null;
      int most = 0;
      for (Echo echo : places.pair().echoes()) {
        int inHere = cover(places.here(echo), places.here());
        int inThere = cover(places.there(echo), places.there());
        if (inHere > 0 && inThere > 0) {
          mark(places.here(echo), places.here(), here);
          mark(places.there(echo), places.there(), there);
          if (inHere + inThere > most) {
            most = inHere + inThere;
            best = echo;
          }
        }
      }
      if (best != null
          && here.cardinality() >= HALF * places.here().length()
          && there.cardinality() >= HALF * places.there().length()) {
        found(row, places, best);
      }
    }

    private void found(JudgedEcho row, Places places, Echo echo) {
      found++;
      String descent = descent(echo.descent(), places.isTurned());
      kinds += echo.kind().notation().equals(row.kind()) ? 1 : 0;
      orders += order(places.pair().order(), places.isTurned()).equals(row.order()) ? 1 : 0;
      descents += descent.equals(row.descent()) ? 1 : 0;
      claimed += echo.isDescent() ? 1 : 0;
      wronglyClaimed += echo.isDescent() && !descent.equals(row.descent()) ? 1 : 0;
    }

    void negative(JudgedEcho row, Places places) {
      negatives++;
      boolean isViolated =
          places.pair().echoes().stream()
              .filter(echo -> row.claim().equals("echo") || echo.isDescent())
              .filter(echo -> !row.claim().equals("same-fact"))
              .anyMatch(
                  echo ->
                      isWithin(places.here(echo), places.here())
                          && isWithin(places.there(echo), places.there()));
      violated += isViolated ? 1 : 0;
    }

    private static boolean isWithin(List<Span> passages, Span span) {
      return passages.stream()
          .anyMatch(passage -> cover(List.of(passage), span) > MOSTLY * passage.length());
    }

    private static int cover(List<Span> passages, Span span) {
      BitSet covered = new BitSet();
      mark(passages, span, covered);
      return covered.cardinality();
    }

    private static void mark(List<Span> passages, Span span, BitSet covered) {
      for (Span passage : passages) {
        if (passage.overlaps(span)) {
          covered.set(Math.max(passage.start(), span.start()), Math.min(passage.end(), span.end()));
        }
      }
    }

    private static String order(Order order, boolean isTurned) {
      return switch (order) {
        case UNKNOWN -> "unknown";
        case FIRST_LATER -> isTurned ? "b-later" : "a-later";
        case SECOND_LATER -> isTurned ? "a-later" : "b-later";
      };
    }

    private static String descent(Descent descent, boolean isTurned) {
      return switch (descent) {
        case SIBLINGS -> "siblings";
        case SHARED_WORDING -> "shared-wording";
        case FIRST_FROM_SECOND -> isTurned ? "b-from-a" : "a-from-b";
        case SECOND_FROM_FIRST -> isTurned ? "a-from-b" : "b-from-a";
      };
    }

    EchoEvaluation result() {
      return new EchoEvaluation(
          positives, found, kinds, orders, descents, claimed, wronglyClaimed, negatives, violated);
    }
  }
}
