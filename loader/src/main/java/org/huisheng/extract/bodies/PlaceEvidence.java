package org.huisheng.extract.bodies;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huisheng.extract.text.ChineseTagger;
import org.huisheng.lexicon.BodyLexicon;
import org.huisheng.lexicon.Divisions;
import org.huisheng.lexicon.NameIndex;
import org.huisheng.model.Division;
import org.huisheng.model.Level;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/** Counts what one document says about its place. For one document and one thread. */
final class PlaceEvidence {

  private static final int FULL_NAME = 3;
  private static final int NAME_OF_BODY = 5;
  private static final int IN_OPENING = 2;
  private static final int SHORT_NAME = 1;

  /** A topic (新疆工作) is named often, but one's own place also stands in names of bodies. */
  private static final int MOST_OF_SHORT_NAMES = 6;

  private static final int MASTHEAD = 3;
  private static final int PROVINCE_NAMED = 2;

  /** Characters: a title and the first sentence. */
  private static final int OPENING = 120;

  private static final TextPattern MEDIA =
      TextPattern.compile("日报|晚报|工人报|电视台|新闻网|网讯|融媒|讯(?=[（(:：\\s])");

  private final Divisions divisions;
  private final BodyLexicon bodies;
  private final Map<Division, Integer> scores = new TreeMap<>(Comparator.comparing(Division::code));
  private final Map<Division, Integer> shortScores =
      new TreeMap<>(Comparator.comparing(Division::code));
  private final Map<Level, Integer> levels = new EnumMap<>(Level.class);

  PlaceEvidence(Divisions divisions, BodyLexicon bodies) {
    this.divisions = divisions;
    this.bodies = bodies;
  }

  void read(String text) {
    int i = 0;
    while (i < text.length()) {
      Optional<NameIndex.Hit<String>> trap = divisions.traps().longestAt(text, i, text.length());
      if (trap.isPresent()) {
        i = trap.get().end();
        continue;
      }
      levelAt(text, i).ifPresent(level -> levels.merge(level, 1, Integer::sum));
      Optional<NameIndex.Hit<Divisions.Named>> place = divisions.longestAt(text, i, text.length());
      if (place.isPresent()) {
        count(text, i, place.get());
        // The generic part may begin a word that tells the level: 杭州[市委].
        i = Math.max(i + 1, place.get().end() - 1);
      } else {
        i++;
      }
    }
    countCountyMastheads(text);
  }

  private void count(String text, int at, NameIndex.Hit<Divisions.Named> place) {
    boolean isShort = place.value().isShort();
    int score = isShort ? SHORT_NAME : FULL_NAME;
    if (at < OPENING) {
      score += IN_OPENING;
    }
    boolean bodyFollows = levelAt(text, place.end() - 1).isPresent();
    if (!isShort && bodyFollows) {
      score += NAME_OF_BODY;
    }
    if (MEDIA.at(text, place.end(), text.length()).isPresent()) {
      score += MASTHEAD;
    }
    for (Division meaning : place.value().meanings()) {
      int before = shortScores.getOrDefault(meaning, 0);
      int counted = isShort ? Math.max(0, Math.min(score, MOST_OF_SHORT_NAMES - before)) : score;
      scores.merge(meaning, counted, Integer::sum);
      if (isShort) {
        shortScores.merge(meaning, score, Integer::sum);
      }
    }
  }

  /** 全市, or 市 before 教育局: the level that begins at {@code at}. */
  private Optional<Level> levelAt(String text, int at) {
    Optional<Level> whole =
        divisions.levelWords().longestAt(text, at, text.length()).map(NameIndex.Hit::value);
    if (whole.isPresent()) {
      return whole;
    }
    if (BodyAnchors.RANK_OPENERS.indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    return Optional.ofNullable(BodyAnchors.RANKS.get(text.substring(at, at + 1)))
        .or(() -> text.startsWith("自治区", at) ? Optional.of(Level.PROVINCE) : Optional.empty())
        .filter(
            level -> bodies.isRankOfBody(text, at, text.startsWith("自治区", at) ? at + 3 : at + 1));
  }

  /** Short names of counties count only where nothing else can be meant: 绿春网讯. */
  private void countCountyMastheads(String text) {
    TextSearch masthead = MEDIA.in(text);
    while (masthead.find()) {
      for (int length = 2; length <= 4 && length <= masthead.start(); length++) {
        String name = text.substring(masthead.start() - length, masthead.start());
        divisions.shortNamed(name).stream()
            .filter(division -> division.level() == Level.COUNTY)
            .forEach(county -> scores.merge(county, MASTHEAD, Integer::sum));
      }
    }
  }

  /**
   * {@return how often {@code text} names each county by its short name}
   *
   * <p>Too many are common words (和平, 新华) to count where anything else tells the place, so only a
   * name that the dictionary tags as a place counts.
   */
  Map<Division, Integer> countiesByShortName(String text) {
    Map<Division, Integer> counties = new TreeMap<>(Comparator.comparing(Division::code));
    for (String line : text.split("\n", -1)) {
      List<ChineseTagger.Word> words = ChineseTagger.words(line);
      for (int i = 0; i < words.size(); i++) {
        countyAt(line, words, i)
            .forEach(county -> counties.merge(county, SHORT_NAME, Integer::sum));
      }
    }
    return counties;
  }

  /** A name the dictionary lacks falls into single characters: 筠 + 连. */
  private List<Division> countyAt(String line, List<ChineseTagger.Word> words, int i) {
    ChineseTagger.Word word = words.get(i);
    boolean isSplit =
        word.text().length() == 1 && i + 1 < words.size() && words.get(i + 1).text().length() == 1;
    Span where =
        isSplit ? new Span(word.where().start(), words.get(i + 1).where().end()) : word.where();
    boolean hasRank = where.end() < line.length() && "县区市旗".indexOf(line.charAt(where.end())) >= 0;
    return hasRank || !(isSplit || word.tag().startsWith("ns"))
        ? List.of()
        : divisions.shortNamed(where.in(line)).stream()
            .filter(division -> division.level() == Level.COUNTY)
            .toList();
  }

  /** {@return how often words tell each level; levels never told are absent} */
  Map<Level, Integer> levels() {
    return Collections.unmodifiableMap(levels);
  }

  /** {@return the score of each division named, by code} */
  Map<Division, Integer> scores() {
    Map<Division, Integer> complete = new TreeMap<>(Comparator.comparing(Division::code));
    complete.putAll(scores);
    complete.replaceAll(
        (division, score) -> score + (provinceNamed(division) ? PROVINCE_NAMED : 0));
    return Collections.unmodifiableMap(complete);
  }

  private boolean provinceNamed(Division division) {
    return divisions.upwards(division).stream().skip(1).anyMatch(scores::containsKey);
  }
}
