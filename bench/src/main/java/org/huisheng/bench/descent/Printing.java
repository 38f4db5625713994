package org.huisheng.bench.descent;

import java.io.PrintStream;
import java.util.Locale;
import org.huisheng.bench.descent.PlaceboTrial.Outcome;
import org.huisheng.bench.reuse.Share;

/** Prints the figures, columns apart by tabs. */
final class Printing {

  private final PrintStream out;

  Printing(PrintStream out) {
    this.out = out;
  }

  void size(ForestSize size) {
    line("documents\t%d", size.documents());
    line("characters\t%d", size.characters());
    line("held\t%d", size.held());
    line("documents named\t%d", size.named());
    size.copies().forEach((step, count) -> line("copies %s\t%d", words(step), count));
  }

  void descent(DescentScore score) {
    line("%nclaims of descent\tright\tof\tshare");
    score.right().forEach((ground, share) -> share(words(ground), share));
    score.givers().forEach(this::share);
    line("%nwrong claims\twrong\tof\tshare");
    Share all = score.wrongShare();
    share("all", all);
    score
        .wrong()
        .forEach((kind, claims) -> share(kind.label(), new Share(claims.size(), all.whole())));
    line("%nrecall\tclaimed\tof\tshare");
    share("pairs", score.recall());
    score.pairs().forEach((relation, share) -> share("  taker " + words(relation), share));
    share("takers", score.takers());
    share("  root held", score.rootHeld());
    line("%nunclaimed because\tpairs");
    score.abstentions().forEach((ground, count) -> line("%s\t%d", ground, count));
  }

  void placebos(Outcome outcome) {
    line("%nsaid to be taken up\tdirectives\tbodies\tof\tshare\tbodies below\tof\tshare");
    uptake("backdated", outcome.backdated());
    uptake("made of used words", outcome.usedWords());
    uptake("real", outcome.real());
    line("truly taken up\t\t%s\t%s", of(outcome.taken().all()), of(outcome.taken().below()));
  }

  private void uptake(String name, UptakeScore score) {
    line("%s\t%d\t%s\t%s", name, score.directives(), of(score.all()), of(score.below()));
  }

  private void share(String name, Share share) {
    line("%s\t%s", name, of(share));
  }

  private static String of(Share share) {
    return String.format(Locale.ROOT, "%d\t%d\t%.4f", share.part(), share.whole(), share.value());
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void line(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
