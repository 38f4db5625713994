package org.huisheng.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huisheng.model.Level;
import org.huisheng.model.Notation;
import org.huisheng.model.Post;

/** The titles of posts (职务), with the prefixes that belong to them. Immutable, safe for threads. */
public final class PostTitles {

  /** In characters; 党组副书记 with 常务 and 原 before it has eight. */
  private static final int LONGEST_WITH_PREFIXES = 12;

  /** By their last character, longest first: titles are looked for at each place of a text. */
  private final CharTrie<List<Form>> formsByEnd = new CharTrie<>();

  /** Longest first. */
  private final List<Prefix> prefixes;

  private final BitSet openers = new BitSet();
  private final List<Form> ofState;

  /**
   * A title as it is printed.
   *
   * @param text as printed, without prefixes
   * @param title what is kept of it
   * @param unit part of the body on its left that it names (党组 in 党组书记), or empty
   * @param level the level of the division whose body is meant when none is printed
   * @param of that body: after the division's name if there is a level, else a full name; or empty
   */
  public record Form(String text, String title, String unit, Optional<Level> level, String of) {

    /** {@return whether the title belongs to one body of the whole country (总书记, 总理)} */
    public boolean isOfState() {
      return !of.isEmpty() && level.isEmpty();
    }
  }

  /**
   * What stands before a title.
   *
   * @param text 常务副
   * @param kept whether it is part of the title
   */
  public record Prefix(String text, boolean kept) {}

  /**
   * A title found in a text.
   *
   * @param form its row
   * @param title with the prefixes that belong to it
   * @param start where it begins, prefixes included
   * @param end where it ends
   */
  public record Found(Form form, String title, int start, int end) {}

  private PostTitles(List<Form> forms, List<Prefix> prefixes) {
    forms.stream()
        .sorted(Comparator.comparingInt((Form form) -> form.text().length()).reversed())
        .collect(Collectors.groupingBy(PostTitles::end))
        .forEach(formsByEnd::add);
    this.prefixes =
        prefixes.stream()
            .sorted(Comparator.comparingInt((Prefix prefix) -> prefix.text().length()).reversed())
            .toList();
    this.ofState = forms.stream().filter(Form::isOfState).toList();
    Stream.concat(forms.stream().map(Form::text), prefixes.stream().map(Prefix::text))
        .forEach(text -> openers.set(text.charAt(0)));
  }

  private static String end(Form form) {
    return form.text().substring(form.text().length() - 1);
  }

  static PostTitles load() {
    List<Form> forms = new ArrayList<>();
    for (Tsv.Row row : Tsv.rows("lexicon/posts.tsv")) {
      Optional<Level> level =
          Optional.of(row.get("level"))
              .filter(notation -> !notation.isEmpty())
              .map(notation -> Notation.parse(Level.class, notation));
      forms.add(new Form(row.get("form"), row.get("title"), row.get("unit"), level, row.get("of")));
    }
    List<Prefix> prefixes = new ArrayList<>();
    for (Tsv.Row row : Tsv.rows("lexicon/post-prefixes.tsv")) {
      prefixes.add(new Prefix(row.get("prefix"), row.get("kept").equals("yes")));
    }
    return new PostTitles(forms, prefixes);
  }

  /** {@return the titles that belong to one body of the whole country} */
  public List<Form> ofState() {
    return ofState;
  }

  /** {@return whether {@code post} is one of the state or of the Party as a whole (总书记)} */
  public boolean isOfState(Post post) {
    return ofState.stream()
        .anyMatch(
            form ->
                form.title().equals(post.title())
                    && post.organisation().equals(Optional.of(form.of())));
  }

  /**
   * {@return the longest title that ends at {@code end} and does not begin before {@code floor}}
   */
  public Optional<Found> endingAt(String text, int end, int floor) {
    return endingAt(text, end, floor, false);
  }

  /**
   * {@return the longest title ending at {@code end} that does not name a unit of the body before
   * it}
   *
   * <p>Where a body already reaches up to the bare title (市总工会党组 + 书记), that reading is wanted.
   */
  public Optional<Found> bareEndingAt(String text, int end, int floor) {
    return endingAt(text, end, floor, true);
  }

  private Optional<Found> endingAt(String text, int end, int floor, boolean bare) {
    if (end <= floor) {
      return Optional.empty();
    }
    CharTrie.Node<List<Form>> ending = formsByEnd.opening(text.charAt(end - 1));
    if (ending == null) {
      return Optional.empty();
    }
    for (Form form : ending.value()) {
      int start = end - form.text().length();
      if (start >= floor && text.startsWith(form.text(), start) && !(bare && namesUnit(form))) {
        return Optional.of(prefixed(text, form, start, end, floor));
      }
    }
    return Optional.empty();
  }

  private static boolean namesUnit(Form form) {
    return !form.unit().isEmpty();
  }

  private Found prefixed(String text, Form form, int start, int end, int floor) {
    StringBuilder title = new StringBuilder(form.title());
    int from = start;
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Prefix prefix : prefixes) {
        int before = from - prefix.text().length();
        if (before >= floor && text.startsWith(prefix.text(), before)) {
          if (prefix.kept()) {
            title.insert(0, prefix.text());
          }
          from = before;
          grown = true;
          break;
        }
      }
    }
    return new Found(form, title.toString(), from, end);
  }

  /** {@return the longest title, prefixes included, that begins at {@code start}} */
  public Optional<Found> startingAt(String text, int start) {
    if (start >= text.length() || !openers.get(text.charAt(start))) {
      return Optional.empty();
    }
    for (int end = Math.min(text.length(), start + LONGEST_WITH_PREFIXES); end > start; end--) {
      Optional<Found> found = endingAt(text, end, start);
      if (found.isPresent() && found.get().start() == start) {
        return found;
      }
    }
    return Optional.empty();
  }
}
