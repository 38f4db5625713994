package org.huisheng.extract.heading;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.AnyOf;
import org.huisheng.extract.text.DateReader;
import org.huisheng.lexicon.HeadingLexicon;

/** Tells sentences and titles that report a meeting, or another event, from those that do not. */
final class Assemblies {

  private static final int ANY_YEAR = 2000;
  private static final int NEAR_START = 40;
  private static final int REPORTING_SENTENCES = 2;
  private static final Pattern RECENTLY =
      Pattern.compile("^[^。]{0,30}?(?:近日|日前|连日来|今日|今天|昨日|昨天|近期|[上下]午|\\d{1,2}日)");
  private static final Pattern NAMES_TEXT = Pattern.compile("关于|的(?:通知|公告|通告|决定|决议|意见|函)$");

  private final Pattern assembly;
  private final Pattern convened;
  private final Pattern spokeAt;
  private final Pattern opens;
  private final Pattern done;

  Assemblies(HeadingLexicon lexicon) {
    String heads = AnyOf.longestFirst(List.copyOf(lexicon.cues("assembly")));
    String verbs = AnyOf.longestFirst(List.copyOf(lexicon.cues("convened")));
    String end = "(?![员场室厅])";
    assembly = Pattern.compile(heads + end);
    convened =
        Pattern.compile(
            (verbs + "[^。;；!！?？]{0,80}?" + heads + end)
                + ("|" + heads + end + "[^。;；,，!！?？]{0,40}?" + verbs));
    spokeAt = Pattern.compile("在[^。]{2,40}" + heads + "上(?:强调|指出|要求|提出|表示)");
    opens = Pattern.compile(AnyOf.longestFirst(List.copyOf(lexicon.cues("opens"))));
    done = Pattern.compile(AnyOf.longestFirst(List.copyOf(lexicon.cues("done"))));
  }

  /** {@return whether a title says that a meeting was held, and does not name a text about one} */
  boolean tells(String title) {
    Matcher matcher = convened.matcher(title);
    boolean convenes = matcher.find();
    boolean named = NAMES_TEXT.matcher(title).find() && !title.contains("《");
    boolean spoken = title.matches(".*上的?(?:讲话|致辞|发言|报告).*");
    return (convenes && !named && !spoken) || spokeAt.matcher(title).find();
  }

  /** {@return whether {@code sentence} says that a meeting was held} */
  boolean convenes(String sentence) {
    return convened.matcher(sentence).find();
  }

  /** {@return whether a text opens with the day of a meeting: nobody signs an article like that} */
  boolean dated(String sentence) {
    return hasDay(sentence) && convenes(sentence);
  }

  /** {@return whether a title tells the beginning or end of an event that is no meeting} */
  boolean opens(String title) {
    return opens.matcher(title).find() && !names(title);
  }

  /** {@return whether {@code sentence} tells of a meeting or event, on whatever day} */
  boolean takesPlace(String sentence) {
    return convenes(sentence) || opens.matcher(sentence).find();
  }

  /** {@return whether title or opening tell an event that is no meeting} */
  boolean happens(String title, List<String> sentences) {
    return opens.matcher(title).find()
        || sentences.stream().limit(REPORTING_SENTENCES).anyMatch(this::happens);
  }

  /** {@return whether {@code sentence} tells what happened on a day} */
  boolean happens(String sentence) {
    boolean tells =
        convenes(sentence) || opens.matcher(sentence).find() || done.matcher(sentence).find();
    return tells && hasDay(sentence);
  }

  /** {@return whether {@code sentence} names a meeting of any kind} */
  boolean names(String sentence) {
    return assembly.matcher(sentence).find();
  }

  private static boolean hasDay(String sentence) {
    return RECENTLY.matcher(sentence).find()
        || DateReader.read(sentence, OptionalInt.of(ANY_YEAR)).stream()
            .anyMatch(day -> day.where().start() < NEAR_START);
  }
}
