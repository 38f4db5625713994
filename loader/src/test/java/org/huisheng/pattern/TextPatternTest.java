package org.huisheng.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

  /** Few characters, so that chance makes matches. */
  private static final String ALPHABET = "工会的大市委第三届0年“”、。\n 𠀀😀";

  private static String text(Random random) {
    int[] characters = ALPHABET.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.appendCodePoint(characters[random.nextInt(characters.length)]);
    }
    return text.toString();
  }

  /** {@return {@code at}, or the place before it where it would cut a character in two} */
  private static int whole(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static List<Span> plain(String regex, String text, int start, int end) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(regex).matcher(text).region(start, end);
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "工会",
        "(?:市|第三)?工会(?!大)",
        "(?<=[市委])工会",
        "(?<!市)委(?=、|$)",
        "^第?三届",
        "(?m)^[工市].{0,3}$",
        "[\\p{IsHan}&&[^的]]{2,5}会",
        "“[^”]{1,6}”",
        "(?:第(?<number>[一三0]{1,2})届|大会)+?年?",
        "(?=工会)工",
        "\\Q。\\E?\\n",
        "[𠀀工]会?",
        "😀.",
        "(工|会)\\1",
      })
  void findsWhatJavaFinds(String regex) {
    Random random = new Random(7);
    TextPattern pattern = TextPattern.compile(regex);
    for (int i = 0; i < 3000; i++) {
      String text = text(random);
      int start = whole(text, random.nextInt(text.length()));
      int end = whole(text, start + random.nextInt(text.length() - start + 1));
      assertThat(pattern.in(text).spans()).isEqualTo(plain(regex, text, 0, text.length()));
      assertThat(pattern.in(text, start, end).spans()).isEqualTo(plain(regex, text, start, end));
    }
  }

  @Test
  void aMatchAtAPlaceIsFoundThereOrNotAtAll() {
    TextPattern term = TextPattern.compile("第(?<number>[三0])届");
    String text = "市第三届大会";
    assertThat(term.at(text, 0, 6)).isEmpty();
    assertThat(term.at(text, 1, 6).orElseThrow().group("number")).isEqualTo("三");
    assertThat(term.at(text, 1, 6).orElseThrow().span()).isEqualTo(new Span(1, 4));
    assertThat(term.at(text, 1, 3)).isEmpty();
    assertThat(term.at(text, 6, 6)).isEmpty();
  }

  @Test
  void whatStandsAroundThePartIsSeenOnlyWhenAskedFor() {
    TextPattern own = TextPattern.compile("(?<=市)工会");
    assertThat(own.in("市工会", new Span(1, 3)).find()).isFalse();
    assertThat(own.within("市工会", new Span(1, 3)).find()).isTrue();
  }

  @Test
  void placesAreThoseOfTheWholeText() {
    TextSearch search = TextPattern.compile("(?<level>市|县)(?<none>省)?(工会)").in("总市工会", 1, 4);
    assertThat(search.find()).isTrue();
    assertThat(search.span()).isEqualTo(new Span(1, 4));
    assertThat(search.start("level")).isEqualTo(1);
    assertThat(search.end(3)).isEqualTo(4);
    assertThat(search.start("none")).isEqualTo(-1);
    assertThat(search.group("none")).isNull();
  }

  @Test
  void landmarksSpareTheWayToThem() {
    TextPattern year = TextPattern.compile("[\\p{IsHan}]{2,4}年").near(4, "年");
    assertThat(year.in("中国工会大会工会建设年大会").spans()).containsExactly(new Span(6, 11));
    assertThat(year.isIn("中国工会大会")).isFalse();
  }

  @Test
  void aWrongLandmarkIsToldByTheAssertion() {
    TextPattern wrong = TextPattern.compile("工会.{0,9}年").near(2, "年");
    assertThatThrownBy(() -> wrong.isIn("工会建设大年"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("工会.{0,9}年");
  }

  @Test
  void aPatternOfNothingIsRefused() {
    assertThatThrownBy(() -> TextPattern.compile("工?"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("工?");
  }

  @Test
  void ofManyPatternsThoseAreNamedThatTheTextMayHave() {
    TextPatterns patterns =
        TextPatterns.of(
            List.of(
                TextPattern.compile("工会"),
                TextPattern.compile("[市县]委"),
                TextPattern.compile("第三届")));
    assertThat(patterns.mayMatchIn("县里的工人")).containsExactly(0, 1);
    assertThat(patterns.mayOpenWith('第')).containsExactly(2);
    assertThat(patterns.anyMayOpenWith('的')).isFalse();
  }
}
