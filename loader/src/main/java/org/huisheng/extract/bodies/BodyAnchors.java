package org.huisheng.extract.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huisheng.lexicon.AnchorForm;
import org.huisheng.lexicon.Divisions;
import org.huisheng.lexicon.NameIndex;
import org.huisheng.lexicon.Neighbours;
import org.huisheng.model.Basis;
import org.huisheng.model.Division;
import org.huisheng.model.Level;

/** Finds what names of bodies begin with, in one document. Immutable. */
final class BodyAnchors {

  /** The ranks by which a document calls its own division, 自治区 before 区. */
  static final Map<String, Level> RANKS =
      Map.of(
          "自治区", Level.PROVINCE,
          "省", Level.PROVINCE,
          "市", Level.CITY,
          "州", Level.CITY,
          "盟", Level.CITY,
          "县", Level.COUNTY,
          "区", Level.COUNTY,
          "旗", Level.COUNTY);

  /** What {@link #RANKS} begin with. */
  static final String RANK_OPENERS = "自省市州盟县区旗";

  /** Ranks that old names of places end with, too (攸州, 正蓝旗). */
  private static final Set<String> RARE_RANKS = Set.of("州", "旗", "盟");

  /** What may stand before such a rank where it means the document's own division. */
  private static final String BEFORE_RARE_RANKS = "和与及同由向在对经受按据从为请报驻各";

  private static final List<String> NATION = List.of("中国", "全国", "国家", "中央");

  private final Divisions divisions;
  private final Map<String, Neighbours> guards;
  private final Optional<Division> place;
  private final BodyTowns towns;
  private final BodyParks parks;

  BodyAnchors(Divisions divisions, Map<String, Neighbours> guards, Optional<Division> place) {
    this.divisions = divisions;
    this.guards = guards;
    this.place = place;
    this.towns = new BodyTowns(divisions, place);
    this.parks = new BodyParks(divisions, place);
  }

  /** {@return what begins at {@code from}, each way to read it} */
  List<BodyAnchor> at(BodySentence sentence, int from) {
    List<BodyAnchor> anchors = new ArrayList<>(2);
    if (sentence.mayNamePark()) {
      parks.at(sentence, from).ifPresent(anchors::add);
    }
    place(sentence, from).ifPresent(anchors::add);
    rank(sentence.view(), from, sentence.end()).ifPresent(anchors::add);
    towns.at(sentence, from).ifPresent(anchors::add);
    char first = sentence.view().charAt(from);
    if (first == '全') {
      rank(sentence.view(), from + 1, sentence.end())
          .map(rank -> as(AnchorForm.ALL, rank))
          .ifPresent(anchors::add);
    }
    if ("中全国".indexOf(first) >= 0) {
      NATION.stream()
          .filter(word -> sentence.view().startsWith(word, from))
          .filter(word -> from + word.length() <= sentence.end())
          .forEach(word -> anchors.add(nation(word, from + word.length())));
    }
    return anchors;
  }

  private static BodyAnchor as(AnchorForm form, BodyAnchor a) {
    return new BodyAnchor(form, a.end(), a.wording(), a.division(), a.level(), a.basis());
  }

  private static BodyAnchor nation(String word, int end) {
    return new BodyAnchor(
        AnchorForm.NATION, end, word, Optional.empty(), Level.NATIONAL, Basis.PATTERN);
  }

  /** {@return whether the anchor stands free of the words beside it} */
  boolean standsFree(BodySentence sentence, int from, BodyAnchor anchor) {
    Neighbours guard = guards.getOrDefault(anchor.wording(), Neighbours.ANY);
    if (anchor.form() != AnchorForm.ALL && !guard.allow(sentence.view(), from, anchor.end())) {
      return false;
    }
    if (anchor.form() != AnchorForm.RELATIVE && anchor.form() != AnchorForm.REGION) {
      return true;
    }
    boolean afterHan =
        from > sentence.start() && Character.isIdeographic(sentence.view().charAt(from - 1));
    boolean endsOldName =
        afterHan
            && RARE_RANKS.contains(anchor.wording())
            && BEFORE_RARE_RANKS.indexOf(sentence.view().charAt(from - 1)) < 0;
    return !endsOldName && !(afterHan && sentence.splitsWord(from));
  }

  private Optional<BodyAnchor> rank(String view, int from, int limit) {
    if (from >= limit || RANK_OPENERS.indexOf(view.charAt(from)) < 0) {
      return Optional.empty();
    }
    String rank = view.startsWith("自治区", from) ? "自治区" : view.substring(from, from + 1);
    Level level = RANKS.get(rank);
    if (level == null || from + rank.length() > limit) {
      return Optional.empty();
    }
    Optional<Division> own =
        place.stream()
            .flatMap(division -> divisions.upwards(division).stream())
            .filter(division -> division.name().endsWith(rank))
            .findFirst();
    return Optional.of(
        new BodyAnchor(
            rank.equals("自治区") ? AnchorForm.REGION : AnchorForm.RELATIVE,
            from + rank.length(),
            rank,
            own,
            own.map(Division::level).orElse(level),
            own.isPresent() ? Basis.DIVISION_OF_DOCUMENT : Basis.UNRESOLVED));
  }

  /** One place or several, each within the one before it: 浙江省杭州市. */
  private Optional<BodyAnchor> place(BodySentence sentence, int from) {
    String view = sentence.view();
    Optional<NameIndex.Hit<Divisions.Named>> hit = divisions.longestAt(view, from, sentence.end());
    if (hit.isEmpty() || isConjunction(sentence, from)) {
      return Optional.empty();
    }
    NameIndex.Hit<Divisions.Named> last = hit.get();
    List<Division> meanings = last.value().meanings();
    for (Optional<NameIndex.Hit<Divisions.Named>> next = inside(view, last, meanings, sentence);
        next.isPresent();
        next = inside(view, last, meanings, sentence)) {
      last = next.get();
      meanings = within(last.value().meanings(), meanings);
    }
    Optional<Division> one = choose(meanings);
    boolean isRegion = one.stream().anyMatch(d -> d.name().endsWith("自治区"));
    AnchorForm form =
        last.value().isShort() ? AnchorForm.SHORT : isRegion ? AnchorForm.REGION : AnchorForm.FULL;
    return Optional.of(
        new BodyAnchor(
            form,
            afterRepeatedRank(view, last.end(), sentence.end()),
            last.value().name(),
            one,
            one.orElse(meanings.get(0)).level(),
            one.isEmpty()
                ? Basis.UNRESOLVED
                : last.value().isShort() ? Basis.PATTERN : Basis.FULL_NAME));
  }

  /** 和县 after a Han character is 和 and 县; 会同县 elsewhere than there is 会同 and 县. */
  private boolean isConjunction(BodySentence sentence, int from) {
    if (sentence.view().startsWith("会同县", from)) {
      return place.isPresent() && !place.get().name().equals("会同县");
    }
    return sentence.view().charAt(from) == '和'
        && from > sentence.start()
        && Character.isIdeographic(sentence.view().charAt(from - 1));
  }

  private Optional<NameIndex.Hit<Divisions.Named>> inside(
      String view,
      NameIndex.Hit<Divisions.Named> outer,
      List<Division> meanings,
      BodySentence sentence) {
    return divisions
        .longestAt(view, outer.end(), sentence.end())
        .filter(inner -> !within(inner.value().meanings(), meanings).isEmpty());
  }

  private List<Division> within(List<Division> inner, List<Division> outer) {
    return inner.stream()
        .filter(i -> outer.stream().anyMatch(o -> !o.equals(i) && divisions.within(i, o)))
        .toList();
  }

  /** The one meaning there is, or the one that the document's own place tells apart. */
  private Optional<Division> choose(List<Division> meanings) {
    if (meanings.size() == 1) {
      return Optional.of(meanings.get(0));
    }
    if (place.isPresent()) {
      for (Division around : divisions.upwards(place.get())) {
        List<Division> near = meanings.stream().filter(m -> divisions.within(m, around)).toList();
        if (near.size() == 1) {
          return Optional.of(near.get(0));
        }
      }
    }
    List<Division> provinces = meanings.stream().filter(m -> m.level() == Level.PROVINCE).toList();
    return provinces.size() == 1 ? Optional.of(provinces.get(0)) : Optional.empty();
  }

  /** 道县县委, 杭州市市委: the rank stands twice. */
  private static int afterRepeatedRank(String view, int end, int limit) {
    boolean twice =
        end < limit
            && view.charAt(end) == view.charAt(end - 1)
            && RANKS.containsKey(view.substring(end, end + 1))
            && !view.startsWith("市市", end - 1);
    return twice || view.startsWith("市市委", end - 1) || view.startsWith("市市政府", end - 1)
        ? end + 1
        : end;
  }
}
