package org.huisheng.extract.directives;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huisheng.model.Span;

/** Recognises the name of a meeting by where it ends. */
final class MeetingNames {

  private static final String NUMBER = "[一二三四五六七八九十]{1,3}";

  /** Congresses of mass organisations, by the name or by its short form (中国工会十八大). */
  private static final Pattern MASS =
      Pattern.compile("(?:中国工会|中国妇女|共青团|全国工会|全国妇女)第?" + NUMBER + "(?:大|次(?:全国)?代表大会)$");

  private static final Pattern PARTY =
      Pattern.compile(
          "(?:党中央|(?:中国共产党|党的)?(?:"
              + NUMBER
              + "大|"
              + NUMBER
              + "届(?:"
              + NUMBER
              + "中(?:全会)?|历次全会))|"
              + NUMBER
              + "中全会)$");

  /** A meeting of a level (中央…会议, 市第…次党代会); no verb stands between level and meeting. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?:"
              + NUMBER
              + "届)?中央|全总|省总|市总|县总|全国|全省|全市|全县|全区|全州|自治区|省|市|县|区|州)"
              + "(?:(?!贯彻|落实|传达|学习|领会|深入|结合|按照|要|把|对|在)[\\p{IsHan}0-9“”（）()]){0,30}?"
              + "(?:会议|大会|全会|党代会|座谈会|两会|全委会)$");

  private MeetingNames() {}

  /** {@return the meeting that {@code piece} ends with} */
  static Optional<Span> endingIn(String view, Span piece) {
    return Stream.of(MASS, PARTY, NAMED)
        .flatMap(name -> last(name, view, piece).stream())
        .findFirst();
  }

  private static Optional<Span> last(Pattern name, String view, Span piece) {
    Matcher matcher = name.matcher(view).region(piece.start(), piece.end());
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }
}
