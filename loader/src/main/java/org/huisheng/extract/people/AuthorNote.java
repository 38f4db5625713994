package org.huisheng.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.PostTitles;
import org.huisheng.model.Organisation;
import org.huisheng.model.Post;

/**
 * Reads {@code (作者系全国妇联副主席、书记处书记)}.
 *
 * <p>The note may be furniture, in which no bodies are placed; its body is then known by the forms
 * that the text has for it.
 */
final class AuthorNote {

  private static final Pattern NOTE = Pattern.compile("作者(?:系|为|是)([^()（）\\n。]{2,60})");

  private final PostTitles titles;

  AuthorNote(PostTitles titles) {
    this.titles = titles;
  }

  /** {@return the posts that the note states, in its order} */
  List<Post> posts(DocumentText text, Bodies bodies) {
    Matcher note = NOTE.matcher(text.original());
    List<Post> posts = new ArrayList<>();
    if (!note.find()) {
      return posts;
    }
    Optional<String> body = Optional.empty();
    for (String part : note.group(1).split("[、,，]", -1)) {
      Optional<PostTitles.Found> title = titles.endingAt(part, part.length(), 0);
      if (title.isEmpty()) {
        break;
      }
      String printed = part.substring(0, title.get().start());
      body = printed.isEmpty() ? body : Optional.of(known(printed, bodies));
      posts.add(new Post(title.get().title(), body));
    }
    return posts;
  }

  private static String known(String printed, Bodies bodies) {
    return bodies.organisations().stream()
        .filter(body -> isCalled(body, printed))
        .findFirst()
        .map(Organisation::name)
        .orElse(printed);
  }

  private static boolean isCalled(Organisation body, String printed) {
    return body.name().equals(printed)
        || body.mentions().stream().anyMatch(mention -> mention.surface().equals(printed));
  }
}
