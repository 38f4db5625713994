package org.huisheng.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.lexicon.PersonLexicon;
import org.huisheng.model.Span;

/**
 * Reads lists of people, one a line: the name, a remark in brackets, blanks, and what the person is
 * ({@code 张三（女） 县医院护士长}).
 *
 * <p>One such line may be a table's or a title's; two of which the second column is a post make a
 * roster, and then its other lines are read as well.
 */
final class Rosters {

  private static final Pattern ROW =
      Pattern.compile(
          "[ \u3000\t]*(?:[0-9]{1,3}[.．、][ \u3000]*)?(?<name>\\p{IsHan}{2,7}(?:[·•]\\p{IsHan}{2,9}){1,2}"
              + "|\\p{IsHan}[ \u3000]{1,2}\\p{IsHan}|\\p{IsHan}{2,4})"
              + "(?:[(（][^()（）\\n]{1,8}[)）])?(?:[ \u3000\t]{2,}|[ \u3000\t]*[,，:：][ \u3000\t]*)"
              + "(?<post>\\p{IsHan}[^,，。;；!！?？\\n]{1,40}?)[ \u3000\t]*");

  private static final int LEAST_ROWS = 2;
  private static final int LONGEST_SURNAME = 2;

  private final PersonLexicon lexicon;
  private final PostReader posts;
  private final String view;

  Rosters(PersonLexicon lexicon, PostReader posts, String view) {
    this.lexicon = lexicon;
    this.posts = posts;
    this.view = view;
  }

  private record Row(Span name, Span post, boolean isCertain) {}

  /** {@return the people of the rosters among {@code lines}, in their order} */
  List<StatedName> in(List<Span> lines) {
    List<StatedName> found = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Span line : lines) {
      Optional<Row> row = row(line);
      if (row.isPresent()) {
        rows.add(row.get());
      } else if (!line.in(view).isBlank()) {
        found.addAll(people(rows));
        rows.clear();
      }
    }
    found.addAll(people(rows));
    return found;
  }

  private Optional<Row> row(Span line) {
    Matcher row = ROW.matcher(view).region(line.start(), line.end());
    if (!row.matches()) {
      return Optional.empty();
    }
    Span name = new Span(row.start("name"), row.end("name"));
    Span post = new Span(row.start("post"), row.end("post"));
    boolean isPost = lexicon.titles().endingAt(view, post.end(), post.start()).isPresent();
    return mayName(name) ? Optional.of(new Row(name, post, isPost)) : Optional.empty();
  }

  private boolean mayName(Span name) {
    boolean hasForbidden =
        name.in(view)
            .substring(1)
            .codePoints()
            .anyMatch(c -> lexicon.neverGiven().contains(Character.toString(c)));
    return !hasForbidden && lexicon.titles().endingAt(view, name.end(), name.start()).isEmpty();
  }

  private List<StatedName> people(List<Row> rows) {
    long certain = rows.stream().filter(row -> row.isCertain() && hasSurname(row.name())).count();
    if (certain < LEAST_ROWS || certain * LEAST_ROWS < rows.size()) {
      return List.of();
    }
    return rows.stream()
        .map(row -> new StatedName(row.name(), posts.before(row.post().end(), row.post().start())))
        .toList();
  }

  private boolean hasSurname(Span name) {
    int surname = lexicon.surnames().lengthAt(view, name.start());
    return surname > 0 && surname <= LONGEST_SURNAME && surname < name.length();
  }
}
