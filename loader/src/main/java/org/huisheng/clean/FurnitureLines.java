package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huisheng.lexicon.CleaningLexicon.Extent;
import org.huisheng.lexicon.CleaningLexicon.LineRule;
import org.huisheng.lexicon.CleaningLexicon.Place;
import org.huisheng.model.Edit;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPatterns;
import org.huisheng.pattern.TextSearch;

/** Sets aside lines, and beginnings and ends of lines, that a known kind of furniture makes up. */
final class FurnitureLines implements CleaningStep {

  /** Furniture is short; a longer line is text, whatever it begins with. In characters. */
  private static final int LONGEST = 200;

  /** How much of a line's beginning a library's frame can take, in characters. */
  private static final int LONGEST_OPENING = 600;

  private final List<LineRule> rules;
  private final TextPatterns patterns;

  private FurnitureLines(Stream<LineRule> rules) {
    this.rules = rules.toList();
    this.patterns = TextPatterns.of(this.rules.stream().map(LineRule::pattern).toList());
  }

  /** {@return the step for what is furniture wherever it stands} */
  static FurnitureLines anywhere(List<LineRule> rules) {
    return new FurnitureLines(rules.stream().filter(rule -> rule.place() == Place.ANYWHERE));
  }

  /**
   * {@return the step for what is furniture only around the text}
   *
   * <p>It goes after {@link #anywhere}: a library's frame is a sentence, too.
   */
  static FurnitureLines aroundTheText(List<LineRule> rules) {
    return new FurnitureLines(rules.stream().filter(rule -> rule.place() != Place.ANYWHERE));
  }

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    Region region = Region.of(lines);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.isBlank(i)) {
        judge(lines, i, region, changes);
      }
    }
    return changes;
  }

  private void judge(Lines lines, int i, Region region, List<Change> changes) {
    String line = Han.halfWidth(lines.text(i));
    for (LineRule rule : i == region.last() ? rules : opening(line)) {
      if (region.admits(rule.place(), i)
          && (rule.extent() != Extent.CLOSING || i == region.last())) {
        Span found = found(rule, line);
        if (!found.isEmpty()) {
          Span what = found.shifted(lines.span(i).start());
          boolean whole = what.equals(lines.span(i));
          Edit edit = whole ? lines.removal(i, i) : Edit.deletion(what);
          changes.add(new Change.SetAside(rule.kind(), what, edit));
          return;
        }
      }
    }
  }

  /** {@return the rules that may take a beginning of {@code line}} */
  private List<LineRule> opening(String line) {
    return patterns.mayOpenWith(line.charAt(0)).stream().map(rules::get).toList();
  }

  /** {@return what the rule covers of the line; empty if nothing} */
  private static Span found(LineRule rule, String line) {
    Span nothing = new Span(0, 0);
    return switch (rule.extent()) {
      case LINE ->
          line.length() <= LONGEST && rule.pattern().in(line).matches()
              ? new Span(0, line.length())
              : nothing;
      case OPENING -> {
        TextSearch opening = rule.pattern().in(line, 0, Math.min(line.length(), LONGEST_OPENING));
        yield opening.lookingAt() ? opening.span() : nothing;
      }
      case CLOSING -> {
        TextSearch closing =
            rule.pattern().in(line, Math.max(0, line.length() - LONGEST), line.length());
        yield closing.find() && closing.end() == line.length() ? closing.span() : nothing;
      }
    };
  }
}
