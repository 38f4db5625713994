package org.huisheng.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huisheng.model.Post;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/** Reads who lays down a post or is relieved of one: {@code 免去张三、李四2名同志的市总工会委员职务}. */
final class RelievedNames {

  private static final TextPattern RELIEVED =
      TextPattern.compile(
          "(?:免去|接受|卸免|卸任|替免|撤销|罢免|同意|批准)(?<names>\\p{IsHan}{2,4}(?:[、和]\\p{IsHan}{2,4})*?)"
              + "(?:等?[0-9一二三四五六七八九十两]{1,3}[名位]同志|同志|等同志)?"
              + "(?:请求)?(?:辞去|所任|担任|的)(?<post>[^,，。;；\\n]{2,30}?)的?职务");

  private static final Pattern JOINT = Pattern.compile("[、和]");

  private final NameFinder finder;
  private final PostReader posts;
  private final String view;

  RelievedNames(NameFinder finder, PostReader posts, String view) {
    this.finder = finder;
    this.posts = posts;
    this.view = view;
  }

  /** {@return those named in {@code sentence}, with the posts they had} */
  List<StatedName> in(Span sentence) {
    List<StatedName> found = new ArrayList<>();
    TextSearch relieved = RELIEVED.in(view, sentence.start(), sentence.end());
    while (relieved.find()) {
      List<Post> held = posts.before(relieved.end("post"), relieved.start("post"));
      int at = relieved.start("names");
      for (String name : JOINT.split(relieved.group("names"), -1)) {
        Span where = new Span(at, at + name.length());
        Optional<Span> whole = finder.endingAt(view, where.end(), where.start());
        if (whole.equals(Optional.of(where))) {
          found.add(new StatedName(where, held));
        }
        at = where.end() + 1;
      }
    }
    return found;
  }
}
