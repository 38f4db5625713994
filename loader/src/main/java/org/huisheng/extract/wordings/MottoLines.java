package org.huisheng.extract.wordings;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.WordingForms;
import org.huisheng.model.SloganKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Finds unquoted mottoes that stand on their own: two halves of five to nine characters with a
 * space between them that fill a line or a title, and the line under a heading …主题.
 */
final class MottoLines {

  private static final TextPattern COUPLET =
      TextPattern.compile(
              "(?m)(?<=^|《)[ 　\\t]{0,8}((\\p{IsHan}{5,9})[ 　]{1,4}(\\p{IsHan}{5,9}))[ 　\\t]*(?=$|》)")
          .near(17, " ", "　");

  private static final TextPattern THEME =
      TextPattern.compile("(?m)主题[ 　\\t]*\\n{1,2}[ 　\\t]*([\\p{IsHan}、，, 　·—]{6,30}?)[ 　\\t。]*$");

  private final WordingForms forms;

  MottoLines(WordingForms forms) {
    this.forms = forms;
  }

  List<FoundWording> find(DocumentText text) {
    List<FoundWording> found = new ArrayList<>();
    TextSearch couplet = COUPLET.in(text.view());
    while (couplet.find()) {
      if (couplet.group(2).length() == couplet.group(3).length()
          && !namesBody(couplet.group(2))
          && !namesBody(couplet.group(3))) {
        found.add(motto(text.view(), couplet));
      }
    }
    TextSearch theme = THEME.in(text.view());
    while (theme.find()) {
      found.add(motto(text.view(), theme));
    }
    return found;
  }

  private static FoundWording motto(String view, TextSearch matcher) {
    return FoundWording.byForm(view, new Span(matcher.start(1), matcher.end(1)), SloganKind.SLOGAN);
  }

  private boolean namesBody(String half) {
    return forms.plainLines().stream().anyMatch(half::endsWith);
  }
}
