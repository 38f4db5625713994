package org.huisheng.extract.bodies;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds for Party groups and committees inside other bodies (党组, 党委) and their hosts. */
public final class PartyGroups {

  private static final List<String> GROUPS = List.of("党组", "机关党委", "党工委", "党委");

  private static final String STUDY_GROUP = "理论学习中心组";

  /** The committee inside one body; that of a division (中国共产党杭州市委员会) is no group. */
  private static final Pattern COMMITTEE = Pattern.compile("中国共产党(.+[厅局院校学社台司馆所团会室心行厂矿署])委员会");

  private PartyGroups() {}

  /** {@return the body that hosts the group {@code name}; {@code name} itself if it is no group} */
  public static String host(String name) {
    if (name.endsWith(STUDY_GROUP) && name.length() > STUDY_GROUP.length()) {
      return host(name.substring(0, name.length() - STUDY_GROUP.length()));
    }
    Matcher committee = COMMITTEE.matcher(name);
    if (committee.matches()) {
      return committee.group(1);
    }
    return GROUPS.stream()
        .filter(group -> name.endsWith(group) && name.length() > group.length())
        .findFirst()
        .map(group -> name.substring(0, name.length() - group.length()))
        .orElse(name);
  }

  /** {@return whether a body of this name has a leading group of its own; a committee has none} */
  public static boolean mayHost(String name) {
    return !name.startsWith("中国共产党");
  }

  /** {@return the group or other unit of {@code host}, by its canonical name} */
  public static String of(String host, String unit) {
    boolean isCommittee = unit.equals("党委") && COMMITTEE.matcher("中国共产党" + host + "委员会").matches();
    return isCommittee ? "中国共产党" + host + "委员会" : host + unit;
  }

  /** {@return whether a group has posts of this title} */
  public static boolean hasPost(String title) {
    return title.endsWith("书记") || title.endsWith("成员");
  }
}
