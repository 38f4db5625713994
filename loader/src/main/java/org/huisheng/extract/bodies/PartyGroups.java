package org.huisheng.extract.bodies;

import java.util.List;

/** What holds for Party groups and committees inside other bodies (党组, 党委) and their hosts. */
public final class PartyGroups {

  private static final List<String> GROUPS = List.of("党组", "机关党委", "党工委", "党委");

  private PartyGroups() {}

  /** {@return the body that hosts the group {@code name}; {@code name} itself if it is no group} */
  public static String host(String name) {
    return GROUPS.stream()
        .filter(group -> name.endsWith(group) && name.length() > group.length())
        .findFirst()
        .map(group -> name.substring(0, name.length() - group.length()))
        .orElse(name);
  }

  /** {@return whether a group has posts of this title} */
  public static boolean hasPost(String title) {
    return title.endsWith("书记") || title.endsWith("成员");
  }
}
