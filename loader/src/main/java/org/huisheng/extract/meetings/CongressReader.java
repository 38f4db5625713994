package org.huisheng.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.PlaceBefore;
import org.huisheng.extract.text.ChineseNumerals;
import org.huisheng.extract.text.Claims;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.MeetingLexicon;
import org.huisheng.lexicon.MeetingLexicon.Congress;
import org.huisheng.lexicon.Phrases;
import org.huisheng.model.Basis;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/** Finds congresses called by a number: 党的二十大, 中国工会第十八次代表大会, 市第十一次党代会. */
final class CongressReader {

  /** A bare 十大 is a list of ten things; the Party's congresses are named so from the twelfth. */
  private static final int FIRST_BARE = 12;

  /** The Party's twenty-second congress is due in 2032; a higher number is another body's. */
  private static final int LAST_BARE = 22;

  private static final TextPattern BARE =
      TextPattern.compile("(?<![第一二三四五六七八九十0-9])([一二三四五六七八九十]{2,3})大(?![类项举个任品工战板块件亮关赛奖行措重创力])")
          .near(3, "大");

  private static final Pattern LEVEL = Pattern.compile("(?:自治区|[省市县区州旗])$");

  private static final TextPattern NUMBER = TextPattern.compile("第?([一二三四五六七八九十]{1,3}|[0-9]{1,2})");

  /** After a head: no congress but a kind of thing. */
  private static final String COUNTED = "类项举个任";

  /**
   * A family of congresses.
   *
   * @param heads what follows the numeral
   */
  private record Family(Congress congress, Phrases heads) {}

  private final List<Family> families;

  CongressReader(MeetingLexicon lexicon) {
    families =
        lexicon.congresses().stream()
            .map(congress -> new Family(congress, Phrases.of(congress.heads())))
            .toList();
  }

  /** {@return the congresses named in {@code text}, not in order} */
  List<MeetingSighting> read(DocumentText text, PlaceBefore places) {
    List<MeetingSighting> found = new ArrayList<>();
    String view = text.view();
    for (TextSearch number = NUMBER.in(view); number.find(); ) {
      for (Family family : families) {
        int end = number.end() + family.heads().lengthAt(view, number.end(), view.length());
        if (end > number.end() && !isCounted(view, end)) {
          Span where = new Span(number.start(), end);
          sighting(family.congress(), number.group(1), where, view, places).ifPresent(found::add);
        }
      }
    }
    Claims led = Claims.of(found.stream().map(MeetingSighting::inView).toList());
    TextSearch bare = BARE.in(view);
    Congress party = families.get(0).congress();
    while (bare.find()) {
      OptionalInt number = ChineseNumerals.parse(bare.group(1));
      Span where = new Span(bare.start(), bare.end());
      if (led.isFree(where) && number.isPresent() && isParty(number.getAsInt())) {
        found.add(named(party, where, number.getAsInt(), ""));
      }
    }
    return found;
  }

  private static boolean isParty(int number) {
    return number >= FIRST_BARE && number <= LAST_BARE;
  }

  private static boolean isCounted(String view, int at) {
    return at < view.length() && COUNTED.indexOf(view.charAt(at)) >= 0;
  }

  private static Optional<MeetingSighting> sighting(
      Congress congress, String numeral, Span numbered, String view, PlaceBefore places) {
    OptionalInt number = ChineseNumerals.parse(numeral);
    if (number.isEmpty() || number.getAsInt() == 0) {
      return Optional.empty();
    }
    for (String lead : congress.leads()) {
      int slot = lead.indexOf('@');
      String after = lead.substring(slot + 1);
      int end = numbered.start() - after.length();
      if (end < 0 || !view.startsWith(after, end)) {
        continue;
      }
      if (slot < 0) {
        return Optional.of(named(congress, new Span(end, numbered.end()), number.getAsInt(), ""));
      }
      String before = lead.substring(0, slot);
      Optional<PlaceBefore.Found> place =
          places
              .endingAt(end)
              .filter(found -> view.startsWith(before, found.where().start() - before.length()));
      if (place.isPresent()) {
        Span where = new Span(place.get().where().start() - before.length(), numbered.end());
        return Optional.of(named(congress, where, number.getAsInt(), place.get().division()));
      }
      Optional<Span> level = level(view, end).filter(found -> before.isEmpty());
      if (level.isPresent()) {
        return Optional.of(
            asPrinted(view, new Span(level.get().start(), numbered.end()), number.getAsInt()));
      }
    }
    return Optional.empty();
  }

  /** 省, 市 or 县 of a text that does not tell which. */
  private static Optional<Span> level(String view, int end) {
    Matcher level = LEVEL.matcher(view).region(Math.max(0, end - 3), end);
    return level.find() ? Optional.of(new Span(level.start(), end)) : Optional.empty();
  }

  private static MeetingSighting asPrinted(String view, Span where, int number) {
    return new MeetingSighting(
        where,
        where.in(view),
        MeetingKind.CONGRESS,
        OptionalInt.empty(),
        OptionalInt.of(number),
        Optional.empty(),
        Basis.PATTERN);
  }

  private static MeetingSighting named(Congress congress, Span where, int number, String place) {
    return new MeetingSighting(
        where,
        congress.name().replace("%", ChineseNumerals.han(number)).replace("@", place),
        MeetingKind.CONGRESS,
        OptionalInt.empty(),
        OptionalInt.of(number),
        Optional.of(congress.organiser().replace("@", place)),
        Basis.PATTERN);
  }
}
