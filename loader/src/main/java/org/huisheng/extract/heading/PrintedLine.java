package org.huisheng.extract.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.Basis;
import org.huisheng.model.Furniture;
import org.huisheng.model.Mention;
import org.huisheng.model.Span;

/**
 * A line of the page, whether it is part of the cleaned view or was set aside as furniture.
 * By-lines and source lines are looked for in both.
 *
 * @param text the line
 * @param inOriginal its stretch of the original
 * @param inView its place in the cleaned view; absent for furniture
 * @param kind what sort of furniture it is, if it is
 */
record PrintedLine(
    String text, Span inOriginal, Optional<Span> inView, Optional<Furniture.Kind> kind) {

  /** {@return all lines of the page, in the order of the original} */
  static List<PrintedLine> of(DocumentText text) {
    List<PrintedLine> lines = new ArrayList<>();
    for (Span line : text.lines()) {
      lines.add(
          new PrintedLine(
              line.in(text.view()), text.original(line), Optional.of(line), Optional.empty()));
    }
    String original = text.original();
    for (Furniture piece : text.document().furniture()) {
      for (Span line : cut(original, piece.where())) {
        lines.add(
            new PrintedLine(line.in(original), line, Optional.empty(), Optional.of(piece.kind())));
      }
    }
    lines.sort(Comparator.comparing(PrintedLine::inOriginal));
    return List.copyOf(lines);
  }

  /** Furniture may cover several lines of the original. */
  private static List<Span> cut(String original, Span where) {
    List<Span> lines = new ArrayList<>();
    int from = where.start();
    for (int i = from; i <= where.end(); i++) {
      if (i == where.end() || original.charAt(i) == '\n') {
        if (i > from) {
          lines.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    return lines;
  }

  /** {@return the stretch of the original that {@code part} of this line stands for} */
  Span original(DocumentText document, Span part) {
    return inView
        .map(line -> document.original(part.shifted(line.start())))
        .orElseGet(() -> part.shifted(inOriginal.start()));
  }

  /** {@return the mention at {@code part} of this line} */
  Mention mention(DocumentText document, Span part) {
    return new Mention(original(document, part), part.in(text), Basis.PATTERN);
  }
}
