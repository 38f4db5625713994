package org.huisheng.link.echo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huisheng.model.BodyEcho;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Echo;
import org.huisheng.model.Echo.Descent;
import org.huisheng.model.EchoPair;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Lag;
import org.huisheng.model.LinkedDocument;

/** Adds up who took how much from whom. */
final class BodyEchoes {

  private static final Comparator<OptionalLong> OPEN_LAST =
      Comparator.comparing((OptionalLong days) -> days.isEmpty())
          .thenComparingLong(days -> days.orElse(0));

  private final Map<DocumentId, LinkedDocument> documents;

  BodyEchoes(List<LinkedDocument> documents) {
    this.documents =
        documents.stream().collect(Collectors.toMap(LinkedDocument::id, Function.identity()));
  }

  private record Bodies(EntityKey taker, EntityKey giver) implements Comparable<Bodies> {
    private static final Comparator<Bodies> ORDER =
        Comparator.comparing(Bodies::taker).thenComparing(Bodies::giver);

    @Override
    public int compareTo(Bodies other) {
      return ORDER.compare(this, other);
    }
  }

  /** What one pair of documents adds. */
  private record Share(int passages, int novelty, Lag lag) {}

  /** {@return which body took wording from which, by taker, then by giver} */
  List<BodyEcho> of(List<EchoPair> pairs) {
    SortedMap<Bodies, List<Share>> shares = new TreeMap<>();
    for (EchoPair pair : pairs) {
      add(pair, Descent.FIRST_FROM_SECOND, pair.first(), pair.second(), shares);
      add(pair, Descent.SECOND_FROM_FIRST, pair.second(), pair.first(), shares);
    }
    List<BodyEcho> echoes = new ArrayList<>();
    shares.forEach((bodies, list) -> echoes.add(echo(bodies, list)));
    return echoes;
  }

  private void add(
      EchoPair pair,
      Descent descent,
      DocumentId taker,
      DocumentId giver,
      SortedMap<Bodies, List<Share>> shares) {
    List<Echo> taken = pair.echoes().stream().filter(echo -> echo.descent() == descent).toList();
    LinkedDocument to = documents.get(taker);
    LinkedDocument from = documents.get(giver);
    if (taken.isEmpty() || to.voice().isEmpty() || from.voice().isEmpty()) {
      return;
    }
    int novelty = taken.stream().mapToInt(Echo::novelty).sum();
    shares
        .computeIfAbsent(new Bodies(to.voice().get(), from.voice().get()), any -> new ArrayList<>())
        .add(
            new Share(
                descent == Descent.FIRST_FROM_SECOND
                    ? TakenPlaces.inFirst(pair)
                    : TakenPlaces.inSecond(pair),
                novelty,
                pair.lag()));
  }

  private static BodyEcho echo(Bodies bodies, List<Share> shares) {
    return new BodyEcho(
        bodies.taker(),
        bodies.giver(),
        shares.stream().mapToInt(Share::passages).sum(),
        shares.stream().mapToInt(Share::novelty).sum(),
        lag(shares, 0),
        lag(shares, (shares.size() - 1) / 2));
  }

  /** The lag at one rank, each bound for itself; what is open ranks last. */
  private static Lag lag(List<Share> shares, int rank) {
    return new Lag(
        shares.stream().map(share -> share.lag().min()).sorted(OPEN_LAST).toList().get(rank),
        shares.stream().map(share -> share.lag().max()).sorted(OPEN_LAST).toList().get(rank));
  }
}
