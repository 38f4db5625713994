package org.huisheng.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huisheng.model.Notation;
import org.huisheng.model.Role;

/**
 * Surnames, posts and the words around personal names.
 *
 * @param surnames what a name begins with
 * @param titles what stands before or after a name
 * @param deeds words that tell a person's role, longest first
 * @param boundaries words that may follow a name
 * @param neverGiven words that are no given name
 * @param syllables characters that names of other peoples of China are transliterated with
 * @param labels labels that names follow (联系人, 审核)
 * @param deedsAfterName the words of {@code deeds} that a name goes before
 */
public record PersonLexicon(
    Surnames surnames,
    PostTitles titles,
    List<Deed> deeds,
    Set<String> boundaries,
    Set<String> neverGiven,
    Set<String> syllables,
    NameIndex<Label> labels,
    Phrases deedsAfterName) {

  /**
   * A word that tells a role.
   *
   * @param word 主持
   * @param role what it tells
   * @param beforeName whether the name follows it (替补) rather than goes before it (主持)
   */
  public record Deed(String word, Role role, boolean beforeName) {}

  /**
   * A label that names follow.
   *
   * @param text 审核
   * @param role what those named did
   * @param post the post that the label is
   */
  public record Label(String text, Role role, Optional<String> post) {}

  public PersonLexicon {
    deeds = List.copyOf(deeds);
    boundaries = Set.copyOf(boundaries);
    neverGiven = Set.copyOf(neverGiven);
    syllables = Set.copyOf(syllables);
  }

  static PersonLexicon load() {
    List<Deed> deeds = new ArrayList<>();
    Set<String> boundaries = new HashSet<>();
    Set<String> neverGiven = new HashSet<>();
    Set<String> syllables = new HashSet<>();
    for (Tsv.Row row : Tsv.rows("lexicon/person-cues.tsv")) {
      String cue = row.get("cue");
      switch (row.get("place")) {
        case "after" -> {
          deeds.add(new Deed(cue, role(row), false));
          boundaries.add(cue);
        }
        case "before" -> deeds.add(new Deed(cue, role(row), true));
        case "boundary" -> boundaries.add(cue);
        case "never-given" -> neverGiven.add(cue);
        case "syllable" -> cue.codePoints().mapToObj(Character::toString).forEach(syllables::add);
        default -> throw row.fault("no place is called '" + row.get("place") + "'");
      }
    }
    deeds.sort(Comparator.comparingInt((Deed deed) -> deed.word().length()).reversed());
    return new PersonLexicon(
        Surnames.load(),
        PostTitles.load(),
        deeds,
        boundaries,
        neverGiven,
        syllables,
        readLabels(),
        Phrases.of(
            deeds.stream()
                .filter(deed -> !deed.beforeName())
                .map(Deed::word)
                .collect(Collectors.toSet())));
  }

  private static NameIndex<Label> readLabels() {
    List<Label> labels = new ArrayList<>();
    for (Tsv.Row row : Tsv.rows("lexicon/name-labels.tsv")) {
      Optional<String> post = Optional.of(row.get("post")).filter(title -> !title.isEmpty());
      labels.add(new Label(row.get("label"), role(row), post));
    }
    return NameIndex.of(labels, Label::text);
  }

  private static Role role(Tsv.Row row) {
    return Notation.parse(Role.class, row.get("role"));
  }
}
