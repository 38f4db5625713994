package org.huisheng.extract.text;

import java.util.Optional;
import org.huisheng.lexicon.PostTitles;
import org.huisheng.model.Span;

/**
 * A line that is a post and a name: 北京市市长 殷勇; 自治区人民政府主席 张某某.
 *
 * @param post the post with its body, as printed
 * @param name the name's place in the line
 */
public record PostedName(String post, Span name) {

  private static final int LONGEST_LINE = 40;

  /** {@return the post and name that {@code line} consists of} */
  public static Optional<PostedName> of(String line, NameReader names, PostTitles titles) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    for (int at = line.length() - 1; at > 1; at--) {
      Optional<PostTitles.Found> title = titles.endingAt(line, at, 0);
      if (title.isPresent()) {
        var listed = names.whole(line.substring(at));
        if (listed.size() == 1) {
          return Optional.of(
              new PostedName(line.substring(0, at).strip(), listed.get(0).shifted(at)));
        }
      }
    }
    return Optional.empty();
  }
}
