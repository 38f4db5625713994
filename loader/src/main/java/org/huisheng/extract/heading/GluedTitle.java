package org.huisheng.extract.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.AnyOf;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.model.Span;

/** Finds the title of an official text whose lines a copyist ran together. */
final class GluedTitle {

  private static final int FIRST_LINES = 6;
  private static final String NEXT =
      "(?=[\\s\\u3000]*(?:\\p{IsHan}{1,8}[〔\\[(（](?:19|20)\\d{2}|[(（](?:19|20)\\d{2}年|来源[:：]|发布|索引号"
          + "|各\\p{IsHan}|\\p{IsHan}{2,30}[局厅委会部府院校司处][、，,:：]))";

  private final Pattern glued;

  GluedTitle(HeadingLexicon lexicon) {
    List<String> endings = lexicon.genres().stream().map(g -> g.text()).toList();
    glued =
        Pattern.compile(
            "[\\s\\u3000]*(?:\\d{1,3}、)?([^。；;！!，,:：《\\s]{0,40}关于[^。；;！!:：]{4,90}?的"
                + AnyOf.longestFirst(endings)
                + ")"
                + NEXT);
  }

  /** {@return {@code X关于…的通知} before a number, an addressee or a source in the same line} */
  Optional<Span> find(DocumentText text) {
    return text.lines().stream()
        .limit(FIRST_LINES)
        .flatMap(line -> title(line.in(text.view())).map(t -> t.shifted(line.start())).stream())
        .findFirst();
  }

  private Optional<Span> title(String line) {
    Matcher matcher = glued.matcher(line);
    return matcher.lookingAt()
        ? Optional.of(new Span(matcher.start(1), matcher.end(1)))
        : Optional.empty();
  }
}
