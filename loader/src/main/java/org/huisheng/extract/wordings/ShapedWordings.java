package org.huisheng.extract.wordings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.WordingForms;
import org.huisheng.lexicon.WordingShape;
import org.huisheng.model.SloganKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextPatterns;
import org.huisheng.pattern.TextSearch;

/**
 * Finds unquoted wordings by their shape: a spirit, a campaign year, 以X为Y, and those of the
 * lexicon.
 */
final class ShapedWordings {

  private static final String NAME = WordingShape.NAME;

  private final TextPattern spirit;
  private final TextPattern year;
  private final TextPattern means;
  private final List<WordingShape> shapes;
  private final TextPatterns patterns;

  ShapedWordings(WordingForms forms) {
    shapes = forms.shapes();
    patterns = TextPatterns.of(shapes.stream().map(WordingShape::pattern).toList());
    spirit =
        TextPattern.compile(
            "(?:弘扬|传承|赓续)("
                + NAME
                + "{2,5}(?<!"
                + anyOf(forms.plainSpirits())
                + ")精神)(?!文明|生活|动力|支柱)");
    year =
        TextPattern.compile(
            anyOf(forms.leadIns())
                + "("
                + NAME
                + "{2,10}?"
                + anyOf(forms.yearVerbs())
                + "年)(?!度|代|来)");
    means =
        TextPattern.compile(
            "以" + NAME + "{1,5}为" + anyOf(forms.means()) + "(?![\\p{IsHan}&&[^的、思理原]])");
  }

  private static String anyOf(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  List<FoundWording> find(DocumentText text) {
    List<FoundWording> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      match(text.view(), sentence, spirit, 1, SloganKind.FORMULATION, found);
      match(text.view(), sentence, year, 1, SloganKind.CAMPAIGN, found);
      match(text.view(), sentence, means, 0, SloganKind.FORMULATION, found);
      for (int candidate : patterns.mayMatchIn(text.view(), sentence.start(), sentence.end())) {
        WordingShape shape = shapes.get(candidate);
        match(text.view(), sentence, shape.pattern(), 1, shape.kind(), found);
      }
    }
    return found;
  }

  private static void match(
      String view,
      Span sentence,
      TextPattern shape,
      int group,
      SloganKind kind,
      List<FoundWording> found) {
    TextSearch matcher = shape.in(view, sentence);
    while (matcher.find()) {
      Span where = new Span(matcher.start(group), matcher.end(group));
      found.add(FoundWording.byForm(view, where, kind));
    }
  }
}
