package org.huisheng.extract.bodies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huisheng.lexicon.AnchorForm;
import org.huisheng.lexicon.BodyHead;
import org.huisheng.lexicon.BodyLexicon;
import org.huisheng.lexicon.Divisions;
import org.huisheng.lexicon.NameIndex;
import org.huisheng.model.Basis;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Division;
import org.huisheng.model.Level;
import org.huisheng.model.Span;

/**
 * Reads bodies of a division whose name is not printed: in a list the one before it tells
 * (县委、人大、政府), and a county or city calls its departments 教育局 and 人社局. For one document and one
 * thread.
 */
final class BareBodies {

  private static final String JOINTS = "、和与及";
  private static final String OPENERS = "由经请向和与及";

  /** Words after which a list of departments is a class. */
  private static final List<String> CLASSES = List.of("各", "全国", "全省", "地方", "基层");

  private static final int CLASS_REACH = 24;
  private static final int LEAST_LISTED = 2;
  private static final int LEAST_ALONE = 3;

  private final BodyLexicon lexicon;
  private final Divisions divisions;
  private final BodyNames names;
  private final Optional<Division> place;
  private BodyMatch last;

  BareBodies(BodyLexicon lexicon, Divisions divisions, BodyNames names, Optional<Division> place) {
    this.lexicon = lexicon;
    this.divisions = divisions;
    this.names = names;
    this.place = place;
  }

  void remember(BodyMatch match) {
    last = match;
  }

  /** {@return the body that begins at {@code from} without its division} */
  Optional<BodyMatch> at(BodySentence sentence, int from) {
    Optional<NameIndex.Hit<BodyHead>> head = head(sentence, from);
    if (head.isEmpty()) {
      return partOfCommittee(sentence, from);
    }
    int length = head.get().end() - from;
    return listed(sentence, from)
        .filter(division -> length >= LEAST_LISTED)
        .map(division -> match(sentence, from, head.get(), division, Basis.ANTECEDENT))
        .or(
            () ->
                place
                    .filter(division -> isDepartment(head.get().value(), length))
                    .filter(division -> division.level() != Level.PROVINCE)
                    .filter(division -> opensName(sentence, from))
                    .map(
                        division ->
                            match(
                                sentence, from, head.get(), division, Basis.DIVISION_OF_DOCUMENT)));
  }

  /** 县委办、组织部: the department of the committee whose office stands before it. */
  private Optional<BodyMatch> partOfCommittee(BodySentence sentence, int from) {
    Optional<Division> division =
        listed(sentence, from)
            .filter(found -> last.identity().kind() == BodyKind.PARTY_COMMITTEE)
            .filter(found -> !last.identity().name().endsWith("党组"));
    return division.flatMap(
        found ->
            lexicon
                .parts()
                .longestAt(sentence.view(), from, sentence.end())
                .filter(hit -> hit.value().name().endsWith("部"))
                .filter(hit -> hit.value().hosts().equals(Set.of(BodyKind.PARTY_COMMITTEE)))
                .filter(hit -> !goesOnAt(sentence, hit.end()))
                .map(
                    hit -> {
                      BodyIdentity host = last.identity().called("中国共产党" + found.name() + "委员会");
                      return new BodyMatch(
                          new Span(from, hit.end()),
                          BodyGrammar.partOf(host, hit.value(), "").because(Basis.ANTECEDENT));
                    }));
  }

  private static boolean goesOnAt(BodySentence sentence, int end) {
    return end < sentence.end() && goesOn(sentence, end);
  }

  private Optional<NameIndex.Hit<BodyHead>> head(BodySentence sentence, int from) {
    String view = sentence.view();
    return lexicon
        .frames()
        .get("")
        .plain()
        .longestAt(view, from, sentence.end())
        .filter(hit -> hit.end() - from >= LEAST_LISTED)
        .filter(hit -> hit.value().anchors().contains(AnchorForm.RELATIVE))
        .filter(hit -> hit.value().neighbours().allow(view, from, hit.end()))
        .filter(hit -> !goesOnAt(sentence, hit.end()));
  }

  /** 教育局长, 政府部门: the head is part of a longer word. */
  private static boolean goesOn(BodySentence sentence, int end) {
    return sentence.splitsWord(end) || "长系部机".indexOf(sentence.view().charAt(end)) >= 0;
  }

  /** The division of the body that stands before it in the same list. */
  private Optional<Division> listed(BodySentence sentence, int from) {
    boolean joins =
        last != null
            && from > sentence.start()
            && last.inView().end() == from - 1
            && JOINTS.indexOf(sentence.view().charAt(from - 1)) >= 0;
    if (!joins || last.identity().level().equals(Optional.of(Level.GRASSROOTS))) {
      return Optional.empty();
    }
    return last.identity()
        .division()
        .map(divisions::named)
        .filter(meanings -> !meanings.isEmpty())
        .map(
            meanings ->
                meanings.stream().filter(this::isAroundPlace).findFirst().orElse(meanings.get(0)));
  }

  private boolean isAroundPlace(Division division) {
    return place.isPresent() && divisions.within(place.get(), division);
  }

  private static boolean isDepartment(BodyHead head, int length) {
    return length >= LEAST_ALONE && head.kind() == BodyKind.GOVERNMENT && head.name().endsWith("局");
  }

  private static boolean opensName(BodySentence sentence, int from) {
    int floor = Math.max(sentence.start(), from - CLASS_REACH);
    String ahead = sentence.view().substring(floor, from);
    boolean isOpen =
        ahead.isEmpty()
            || !Character.isIdeographic(ahead.charAt(ahead.length() - 1))
            || OPENERS.indexOf(ahead.charAt(ahead.length() - 1)) >= 0
            || ahead.endsWith("联合")
            || ahead.endsWith("会同");
    return isOpen && CLASSES.stream().noneMatch(ahead::contains);
  }

  private BodyMatch match(
      BodySentence sentence,
      int from,
      NameIndex.Hit<BodyHead> head,
      Division division,
      Basis basis) {
    Span where = new Span(from, head.end());
    BodyAnchor anchor =
        new BodyAnchor(
            AnchorForm.RELATIVE, from, "", Optional.of(division), division.level(), basis);
    return new BodyMatch(where, names.of(anchor, head.value(), "", where.in(sentence.view())));
  }
}
