package org.huisheng.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Notation;

/**
 * How names of meetings are built, and which stand for one another.
 *
 * @param congresses congresses called by a number, in the order of the file
 * @param heads how names of conferences end, longest first
 * @param cues words around them, by use
 */
public record MeetingLexicon(
    List<Congress> congresses, List<Head> heads, Map<String, Set<String>> cues) {

  /**
   * A family of congresses. In all parts {@code @} stands for a division's full name; in {@code
   * name}, {@code %} stands for the numeral.
   *
   * @param isLocal whether a division's name goes before
   * @param leads what stands before the numeral
   * @param heads what stands after it
   * @param name canonical name
   * @param organiser canonical name of the body whose congress it is
   */
  public record Congress(
      boolean isLocal, List<String> leads, List<String> heads, String name, String organiser) {}

  /** How the name of a conference ends. */
  public record Head(String text, MeetingKind kind) {}

  public MeetingLexicon {
    congresses = List.copyOf(congresses);
    heads = List.copyOf(heads);
    cues = Map.copyOf(cues);
  }

  /** {@return the words with this use; see {@code lexicon/meeting-cues.tsv}} */
  public Set<String> cues(String use) {
    Set<String> words = cues.get(use);
    if (words == null) {
      throw new IllegalArgumentException(
          "lexicon/meeting-cues.tsv has no use '"
              + use
              + "', only "
              + new TreeMap<>(cues).keySet());
    }
    return words;
  }

  static MeetingLexicon load() {
    List<Congress> congresses = new ArrayList<>();
    for (Tsv.Row row : Tsv.rows("lexicon/meeting-congresses.tsv")) {
      congresses.add(
          new Congress(
              row.get("scope").equals("local"),
              row.list("lead"),
              row.list("head"),
              row.get("name"),
              row.get("organiser")));
    }
    List<Head> heads = new ArrayList<>();
    for (Tsv.Row row : Tsv.rows("lexicon/meeting-heads.tsv")) {
      heads.add(new Head(row.get("head"), Notation.parse(MeetingKind.class, row.get("kind"))));
    }
    heads.sort(Comparator.comparingInt((Head head) -> head.text().length()).reversed());
    Map<String, Set<String>> cues = new TreeMap<>();
    for (Tsv.Row row : Tsv.rows("lexicon/meeting-cues.tsv")) {
      cues.computeIfAbsent(row.get("use"), use -> new HashSet<>()).add(row.get("word"));
    }
    cues.replaceAll((use, words) -> Set.copyOf(words));
    return new MeetingLexicon(congresses, heads, cues);
  }
}
