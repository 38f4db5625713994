package org.huisheng.model;

import java.util.Comparator;

/**
 * A finding as a person meets it: its place as line and column.
 *
 * @param file as the user named it, or the document's name
 * @param line from 1; 1 when the file as a whole is meant
 * @param column from 1, in code points; 1 when the file as a whole is meant
 */
public record LocatedFinding(
    Severity severity,
    String code,
    String file,
    int line,
    int column,
    String message,
    String remedy) {

  /** By file, line, column, then code and message. */
  public static final Comparator<LocatedFinding> BY_PLACE =
      Comparator.comparing(LocatedFinding::file)
          .thenComparingInt(LocatedFinding::line)
          .thenComparingInt(LocatedFinding::column)
          .thenComparing(LocatedFinding::code)
          .thenComparing(LocatedFinding::message);

  /**
   * {@return {@code finding} with its offset turned into line and column}
   *
   * @param source the source text of its document; anything when it has no place
   */
  public static LocatedFinding of(Finding finding, String source) {
    int at = Math.min(finding.where().map(Span::start).orElse(0), source.length());
    int lineStart = at == 0 ? 0 : source.lastIndexOf('\n', at - 1) + 1;
    int line = 1 + (int) source.chars().limit(lineStart).filter(c -> c == '\n').count();
    return new LocatedFinding(
        finding.severity(),
        finding.code(),
        finding.location(),
        line,
        1 + source.codePointCount(lineStart, at),
        finding.message(),
        finding.remedy());
  }

  /** {@return {@code file:line:column: severity code message (remedy)}, always one line} */
  @Override
  public String toString() {
    String text =
        "%s:%d:%d: %s %s %s (%s)"
            .formatted(file, line, column, severity.notation(), code, message, remedy);
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
