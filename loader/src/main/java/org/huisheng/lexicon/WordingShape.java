package org.huisheng.lexicon;

import java.util.List;
import org.huisheng.model.Notation;
import org.huisheng.model.SloganKind;
import org.huisheng.pattern.TextPattern;

/**
 * A shape by which an unquoted wording is recognised.
 *
 * @param kind what a wording of this shape is
 * @param pattern its first group is the wording
 */
public record WordingShape(SloganKind kind, TextPattern pattern) {

  /** Han characters that can stand inside a name. */
  public static final String NAME = "[\\p{IsHan}&&[^的了在和与及把将为以等对向从各年]]";

  static List<WordingShape> load() {
    return Tsv.rows("lexicon/wording-shapes.tsv").stream().map(WordingShape::of).toList();
  }

  private static WordingShape of(Tsv.Row row) {
    return new WordingShape(
        Notation.parse(SloganKind.class, row.get("kind")),
        TextPattern.compile(row.get("pattern").replace("~", NAME)));
  }
}
