package org.huisheng.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.extract.text.NameReader;
import org.huisheng.lexicon.NameIndex;
import org.huisheng.lexicon.PersonLexicon;
import org.huisheng.model.Basis;
import org.huisheng.model.Furniture;
import org.huisheng.model.Mention;
import org.huisheng.model.Post;
import org.huisheng.model.Role;
import org.huisheng.model.Span;

/**
 * Reads names after a label (联系人：…, 审核：…, 成员：…), in the text and in what cleaning set aside. A
 * workplace may stand between label and name.
 */
final class LabelledNames {

  /**
   * One name.
   *
   * @param role what the label says of it
   * @param mention the name and its place
   * @param post the post that the label is, if it is one (联系人)
   */
  record Found(Role role, Mention mention, Optional<Post> post) {}

  private static final String COLONS = ":：/／";
  private static final Pattern COLON = Pattern.compile("[ \u3000]*[" + COLONS + "][ \u3000]*");
  private static final Pattern WORKPLACE = Pattern.compile("\\p{IsHan}{4,24}[ \u3000]+");
  private static final Pattern NEXT_NAME = Pattern.compile("[ \u3000、,，;；]*");

  private final NameIndex<PersonLexicon.Label> labels;
  private final NameReader names;

  LabelledNames(PersonLexicon lexicon) {
    this.labels = lexicon.labels();
    this.names = new NameReader(lexicon.surnames(), lexicon.boundaries());
  }

  /** {@return the names after labels, in the text first} */
  List<Found> in(DocumentText text) {
    List<Found> found = new ArrayList<>();
    for (Span line : text.lines()) {
      for (Labelled name : read(line.in(text.view()))) {
        Span where = name.where().shifted(line.start());
        found.add(found(name.label(), text.mention(where, Basis.PATTERN)));
      }
    }
    String original = text.original();
    for (Furniture piece : text.document().furniture()) {
      int at = piece.where().start();
      for (String line : piece.where().in(original).split("\n", -1)) {
        for (Labelled name : read(line)) {
          Span where = name.where().shifted(at);
          found.add(found(name.label(), new Mention(where, where.in(original), Basis.PATTERN)));
        }
        at += line.length() + 1;
      }
    }
    return found;
  }

  private static Found found(PersonLexicon.Label label, Mention mention) {
    Optional<Post> post = label.post().map(title -> new Post(title, Optional.empty()));
    return new Found(label.role(), mention, post);
  }

  private record Labelled(PersonLexicon.Label label, Span where) {}

  private List<Labelled> read(String line) {
    List<Labelled> found = new ArrayList<>();
    if (COLONS.chars().noneMatch(colon -> line.indexOf(colon) >= 0)) {
      return found;
    }
    for (int at = 0; at < line.length(); ) {
      Optional<PersonLexicon.Label> label = labelAt(line, at);
      Matcher colon = COLON.matcher(line);
      if (label.isEmpty()
          || !colon.region(at + label.get().text().length(), line.length()).lookingAt()) {
        at++;
        continue;
      }
      at = colon.end();
      for (Span name : after(line, at)) {
        found.add(new Labelled(label.get(), name));
        at = name.end();
      }
    }
    return found;
  }

  private List<Span> after(String line, int from) {
    List<Span> found = new ArrayList<>();
    int at = from;
    while (at < line.length()) {
      List<Span> listed = people(line, at);
      found.addAll(listed);
      int end = listed.isEmpty() ? at : listed.get(listed.size() - 1).end();
      Matcher next = NEXT_NAME.matcher(line).region(end, line.length());
      int start = next.lookingAt() ? next.end() : end;
      Matcher workplace = WORKPLACE.matcher(line).region(start, line.length());
      if (!workplace.lookingAt()
          || labelAt(line, start).isPresent()
          || people(line, workplace.end()).isEmpty()) {
        break;
      }
      at = workplace.end();
    }
    return found;
  }

  private List<Span> people(String line, int from) {
    return names.listed(line, from).stream()
        .takeWhile(name -> labelAt(line, name.start()).isEmpty())
        .takeWhile(name -> !names.isDoubtful(name.in(line)))
        .toList();
  }

  private Optional<PersonLexicon.Label> labelAt(String line, int at) {
    return labels.longestAt(line, at, line.length()).map(NameIndex.Hit::value);
  }
}
