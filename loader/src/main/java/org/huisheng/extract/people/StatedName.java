package org.huisheng.extract.people;

import java.util.List;
import org.huisheng.model.Post;
import org.huisheng.model.Span;

/**
 * A personal name and what is stated beside it.
 *
 * @param where the name in the cleaned view
 * @param posts posts of the person
 */
record StatedName(Span where, List<Post> posts) {

  StatedName {
    posts = List.copyOf(posts);
  }
}
