package org.huisheng.bench.descent;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.huisheng.bench.descent.Claims.Claim;
import org.huisheng.bench.descent.UptakeScore.Claimed;

/** Shows wrong claims with their words, and the way these really took. */
final class Examples {

  private final TransmissionForest forest;
  private final int most;
  private final PrintStream out;

  /**
   * @param most how many of each kind
   */
  Examples(TransmissionForest forest, int most, PrintStream out) {
    this.forest = forest;
    this.most = most;
    this.out = out;
  }

  void show(DescentScore score) {
    score
        .wrong()
        .forEach(
            (kind, claims) ->
                claims.stream().limit(most).forEach(claim -> show(kind.label(), claim)));
  }

  private void show(String kind, Claim claim) {
    line("wrong claim: %s (%s)", kind, claim.ground());
    show("taker", forest.document(claim.taker()));
    line("    %s", claim.takerWords());
    show("giver", forest.document(claim.giver()));
    line("    %s", claim.giverWords());
    for (int passage : claim.passages()) {
      Copy copy = forest.copy(claim.taker(), passage).orElseThrow();
      List<Step> steps = forest.steps(copy);
      List<Integer> ancestors = forest.ancestors(copy);
      for (int i = 0; i < ancestors.size(); i++) {
        show("really " + steps.get(i), forest.document(ancestors.get(i)));
        line("    %s", forest.words(forest.copy(ancestors.get(i), passage).orElseThrow()).text());
      }
    }
    line("");
  }

  void show(UptakeScore score) {
    for (Claimed claimed : score.claimed().stream().limit(most).toList()) {
      line("placebo taken up, %d passages", claimed.uptake().passages());
      show("placebo", claimed.directive());
      OptionalInt evidence =
          claimed.uptake().evidence().map(forest::number).orElse(OptionalInt.empty());
      evidence.ifPresent(number -> show("taker", forest.document(number)));
      line("");
    }
  }

  private void show(String role, ForestDocument document) {
    line("  %s: %s %s %s", role, document.id(), document.day(), document.title());
  }

  private void line(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
