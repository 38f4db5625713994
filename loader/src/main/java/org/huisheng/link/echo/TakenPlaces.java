package org.huisheng.link.echo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huisheng.model.Echo;
import org.huisheng.model.Echo.Descent;
import org.huisheng.model.Echo.Ground;
import org.huisheng.model.Echo.Occurrence;
import org.huisheng.model.EchoPair;
import org.huisheng.model.Span;

/**
 * How many places of a document the echoes of a pair stand at. Echoes that overlap there are one:
 * one sentence may answer to several of the other text.
 */
final class TakenPlaces {

  private TakenPlaces() {}

  /** {@return the places of the first document with words from the second} */
  static int inFirst(EchoPair pair) {
    return places(pair, is(Descent.FIRST_FROM_SECOND), Echo::inFirst);
  }

  /** {@return the places of the second document with words from the first} */
  static int inSecond(EchoPair pair) {
    return places(pair, is(Descent.SECOND_FROM_FIRST), Echo::inSecond);
  }

  /** {@return the places of the first document with shared words that descend from neither} */
  static int untakenInFirst(EchoPair pair) {
    return places(pair, TakenPlaces::isUntaken, Echo::inFirst);
  }

  /** {@return the places of the second document with shared words that descend from neither} */
  static int untakenInSecond(EchoPair pair) {
    return places(pair, TakenPlaces::isUntaken, Echo::inSecond);
  }

  private static Predicate<Echo> is(Descent descent) {
    return echo -> echo.descent() == descent;
  }

  private static boolean isUntaken(Echo echo) {
    return !echo.isDescent() && echo.ground() != Ground.TOO_LITTLE;
  }

  private static int places(
      EchoPair pair, Predicate<Echo> counted, Function<Echo, List<Occurrence>> side) {
    List<Span> spans = new ArrayList<>();
    pair.echoes().stream()
        .filter(counted)
        .forEach(echo -> spans.add(side.apply(echo).get(0).where()));
    spans.sort(null);
    int places = 0;
    int reached = -1;
    for (Span span : spans) {
      if (span.start() >= reached) {
        places++;
      }
      reached = Math.max(reached, span.end());
    }
    return places;
  }
}
