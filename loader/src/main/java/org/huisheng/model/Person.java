package org.huisheng.model;

import java.util.List;
import java.util.Set;

/**
 * A person as one document shows them.
 *
 * @param name 李明
 * @param posts as stated, in the order of the text
 * @param roles what the person does in the document or in the meeting it is about; never empty
 * @param mentions every place, in order
 */
public record Person(String name, List<Post> posts, Set<Role> roles, List<Mention> mentions) {
  public Person {
    posts = List.copyOf(posts);
    roles = Set.copyOf(roles);
    mentions = List.copyOf(mentions);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException(name + " needs a role, be it only 'mentioned'");
    }
  }
}
