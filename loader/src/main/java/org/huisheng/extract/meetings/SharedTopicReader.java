package org.huisheng.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.bodies.PlaceBefore;
import org.huisheng.extract.text.Claims;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Finds meetings of several levels that share their topic (全国、省、市卫生健康工作会议; 省委、市委全会), and the 两会 of
 * a level.
 */
final class SharedTopicReader {

  private static final String LEVEL = "全国|中央|全省|全自治区|全市|全县|全区|全州|省|自治区|市|县|区|州";

  private static final TextPattern LEVELS =
      TextPattern.compile(
              "(?<levels>(?:(?:"
                  + LEVEL
                  + ")[、和]){1,3}(?:"
                  + LEVEL
                  + "))(?<topic>(?!委|政府|总工会)[\\p{IsHan}]{2,16}?(?:工作会议|工作会|座谈会|大会|会议))")
          .near(4, "、", "和");

  private static final TextPattern COMMITTEES =
      TextPattern.compile("(?<levels>(?:[省市州县区]委[、和]){1,2}[省市州县区]委)(?<topic>全会|全委会)")
          .near(2, "、", "和");

  private static final TextPattern TWO =
      TextPattern.compile("(?<levels>全国|全省|全市|全县|省|自治区|市|县|区)(?<topic>两会)").near(3, "两会");

  private static final Pattern ONE = Pattern.compile("[^、和]+");

  private final BodyIndex bodies;
  private final PlaceBefore places;
  private final String view;
  private final Claims taken;

  /**
   * @param taken places that name other meetings; those found here are claimed in it
   */
  SharedTopicReader(BodyIndex bodies, PlaceBefore places, String view, Claims taken) {
    this.bodies = bodies;
    this.places = places;
    this.view = view;
    this.taken = taken;
  }

  /** {@return the meetings, not in order} */
  List<MeetingSighting> read() {
    List<MeetingSighting> found = new ArrayList<>();
    read(LEVELS, MeetingKind.CONFERENCE, found);
    read(COMMITTEES, MeetingKind.PLENARY, found);
    read(TWO, MeetingKind.CONGRESS, found);
    return found;
  }

  private void read(TextPattern pattern, MeetingKind kind, List<MeetingSighting> found) {
    for (TextSearch m = pattern.in(view); m.find(); ) {
      if (!taken.isFree(new Span(m.start(), m.end()))) {
        continue;
      }
      Matcher level = ONE.matcher(view).region(m.start("levels"), m.end("levels"));
      while (level.find()) {
        Span of = new Span(level.start(), level.end());
        Span where = new Span(level.start(), m.end());
        found.add(MeetingSighting.of(where, name(of) + m.group("topic"), kind, organiser(of)));
      }
      taken.claim(new Span(m.start(), m.end()));
    }
  }

  /** What the level is called in full, if the document tells. */
  private String name(Span level) {
    return organiser(level)
        .or(() -> places.endingAt(level.end()).map(PlaceBefore.Found::division))
        .orElseGet(() -> level.in(view));
  }

  private Optional<String> organiser(Span level) {
    return bodies
        .endingAt(level.end())
        .filter(body -> body.inView().equals(level))
        .map(body -> body.name());
  }
}
