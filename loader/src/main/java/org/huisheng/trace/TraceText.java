package org.huisheng.trace;

import java.time.LocalDate;
import java.util.Optional;
import org.huisheng.model.CatalogueEntry;
import org.huisheng.trace.Trace.Directive;
import org.huisheng.trace.Trace.Passage;
import org.huisheng.trace.Trace.Reason;

/** A trace for a terminal, passage by passage. */
public final class TraceText {

  private TraceText() {}

  /** {@return {@code trace} as lines} */
  public static String of(Trace trace) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (Passage passage : trace.passages()) {
      CatalogueEntry source = passage.source();
      text.append(
          "%d. %s  (%s, %d characters, %d of them no formula's, similarity %d%%)%n"
              .formatted(
                  ++number,
                  oneLine(passage.quote()),
                  passage.kind().notation(),
                  passage.matched(),
                  passage.novelty(),
                  Math.round(passage.similarity() * 100)));
      if (!passage.quote().equals(passage.sourceQuote())) {
        text.append("   %s%n".formatted(oneLine(passage.sourceQuote())));
      }
      text.append(
          "   → %s《%s》 %s %s%n"
              .formatted(
                  oneLine(source.voice().orElse("")),
                  oneLine(source.title()),
                  dates(source),
                  source.document()));
    }
    text.append(
        "%d %s shared with %d texts; shared wording is not proof of descent%n"
            .formatted(
                number,
                number == 1 ? "passage" : "passages",
                trace.passages().stream().map(p -> p.source().document()).distinct().count()));
    for (Directive directive : trace.directives()) {
      text.append(
          "directive %s  (%s%s)%n"
              .formatted(
                  oneLine(directive.name()),
                  reason(directive.reason()),
                  directive.sources().isEmpty()
                      ? ""
                      : ": 《" + oneLine(String.join("》《", directive.sources())) + "》"));
    }
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  static String reason(Reason reason) {
    return switch (reason) {
      case NAMED_IN_DRAFT -> "named in the draft";
      case NAMED_BESIDE_THE_WORDS -> "named beside these words";
      case BEHIND_THE_TEXT -> "behind the text that has them";
    };
  }

  /** {@return the days a text may have spoken: 2023-02-24, 2022-10-29/.., or nothing} */
  static String dates(CatalogueEntry entry) {
    Optional<LocalDate> earliest = entry.earliest();
    Optional<LocalDate> latest = entry.latest();
    if (earliest.isEmpty() && latest.isEmpty()) {
      return "";
    }
    return earliest.equals(latest)
        ? earliest.get().toString()
        : earliest.map(LocalDate::toString).orElse("..")
            + "/"
            + latest.map(LocalDate::toString).orElse("..");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
