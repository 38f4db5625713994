package org.huisheng.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huisheng.model.Genre;
import org.huisheng.model.Notation;

/**
 * How titles, genres, by-lines, source lines and dates announce themselves.
 *
 * @param genres what titles end with, longest first
 * @param cues by their use: words that tell reports, speeches and frame lines
 * @param labels of by-lines and source lines, longest first
 * @param publisherLines wordings around a publisher's name, best first
 * @param mediaHeads how names of media end, longest first
 * @param surnames what a name begins with
 * @param titles of posts, which by-lines may carry
 */
public record HeadingLexicon(
    List<GenreEnding> genres,
    Map<String, Set<String>> cues,
    List<Label> labels,
    List<PublisherLine> publisherLines,
    List<String> mediaHeads,
    Surnames surnames,
    PostTitles titles) {

  /** What a title ends with, and what kind of text that makes it. */
  public record GenreEnding(String text, Genre genre) {}

  /** What follows a label. */
  public enum LabelUse implements Notation {
    AUTHOR,
    REPORTER,
    EDITOR,
    PUBLISHER,
    PUBLISHED,
    /** The date of the text itself (成文日期). */
    SIGNED,
    /** The document number (文号). */
    NUMBER,
    TITLE,
    /** Something else; it ends what went before. */
    OTHER
  }

  /**
   * A word before a colon or a name.
   *
   * @param text 责任编辑
   * @param use what follows
   * @param post the post it is, if it is one
   */
  public record Label(String text, LabelUse use, Optional<String> post) {}

  /** What stands before and after a publisher's name. */
  public record PublisherLine(String before, String after) {}

  public HeadingLexicon {
    genres = List.copyOf(genres);
    cues = Map.copyOf(cues);
    labels = List.copyOf(labels);
    publisherLines = List.copyOf(publisherLines);
    mediaHeads = List.copyOf(mediaHeads);
  }

  /** {@return the words with this use; see {@code lexicon/title-cues.tsv}} */
  public Set<String> cues(String use) {
    Set<String> words = cues.get(use);
    if (words == null) {
      throw new IllegalArgumentException(
          "lexicon/title-cues.tsv has no use '" + use + "', only " + new TreeMap<>(cues).keySet());
    }
    return words;
  }

  /** {@return whether {@code name} ends like a newspaper's, agency's or site's, and not like 通报} */
  public boolean isMedia(String name) {
    return mediaHeads.stream().anyMatch(name::endsWith)
        && cues("no-source").stream().noneMatch(name::endsWith);
  }

  static HeadingLexicon load() {
    List<GenreEnding> genres = new ArrayList<>();
    for (Tsv.Row row : Tsv.rows("lexicon/genres.tsv")) {
      genres.add(new GenreEnding(row.get("ending"), Notation.parse(Genre.class, row.get("genre"))));
    }
    genres.sort(Comparator.comparingInt((GenreEnding g) -> g.text().length()).reversed());
    Map<String, Set<String>> cues = new TreeMap<>();
    for (Tsv.Row row : Tsv.rows("lexicon/title-cues.tsv")) {
      cues.computeIfAbsent(row.get("use"), use -> new HashSet<>()).add(row.get("word"));
    }
    cues.replaceAll((use, words) -> Set.copyOf(words));
    List<Label> labels = new ArrayList<>();
    for (Tsv.Row row : Tsv.rows("lexicon/by-lines.tsv")) {
      Optional<String> post = Optional.of(row.get("post")).filter(text -> !text.isEmpty());
      labels.add(new Label(row.get("label"), Notation.parse(LabelUse.class, row.get("use")), post));
    }
    labels.sort(Comparator.comparingInt((Label label) -> label.text().length()).reversed());
    return new HeadingLexicon(
        genres,
        cues,
        labels,
        readPublisherLines(),
        Tsv.rows("lexicon/media-heads.tsv").stream()
            .map(row -> row.get("head"))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList(),
        Surnames.load(),
        PostTitles.load());
  }

  private static List<PublisherLine> readPublisherLines() {
    return Tsv.rows("lexicon/publisher-lines.tsv").stream()
        .sorted(Comparator.comparing(row -> row.get("rank")))
        .map(HeadingLexicon::publisherLine)
        .toList();
  }

  private static PublisherLine publisherLine(Tsv.Row row) {
    String wording = row.get("wording");
    int name = wording.indexOf('%');
    if (name < 0) {
      throw row.fault("'" + wording + "' has no % where the name stands");
    }
    return new PublisherLine(wording.substring(0, name), wording.substring(name + 1));
  }
}
