package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Posts: person, title and organisation must all agree. */
final class PostCriterion implements Criterion {

  @Override
  public void score(Case one) {
    one.match(
        "posts",
        posts(one, one.gold()),
        posts(one, one.predicted()),
        (a, b) -> a.equals(b) ? 1 : 0,
        1);
  }

  private static List<Case.Item<List<String>>> posts(Case one, JsonNode document) {
    List<Case.Item<List<String>>> posts = new ArrayList<>();
    for (JsonNode person : Fields.objects(document, "persons")) {
      for (JsonNode post : Fields.list(person, "posts")) {
        List<String> key =
            List.of(
                Keys.wording(Fields.text(person, "name")),
                Keys.wording(Fields.text(post, "title")),
                Keys.body(Fields.text(post, "organisation")));
        posts.add(new Case.Item<>(key, String.join("/", key), one.source().lineOf(person)));
      }
    }
    return posts;
  }
}
