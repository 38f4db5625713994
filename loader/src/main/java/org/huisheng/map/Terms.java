package org.huisheng.map;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.huisheng.model.EntityKey;
import org.huisheng.vocabulary.Hs;

/**
 * The terms (届) that sessions belong to, by their names: 第十四届全国人民代表大会第三次会议 is a session of
 * 第十四届全国人民代表大会.
 */
public final class Terms {

  private static final String NUMBER = "[〇零一二三四五六七八九十百0-9]+";

  private static final Pattern SESSION =
      Pattern.compile("(.*第" + NUMBER + "届.+?)第" + NUMBER + "次(?:全体)?(?:[(（]?扩大[)）]?)?会议");

  private Terms() {}

  /** Says which term {@code meeting} is a session of, if its name tells. */
  public static void write(GraphWriter out, EntityKey meeting) {
    of(meeting.name())
        .ifPresent(
            name -> {
              Node term = Iris.entity(EntityKey.of(EntityKey.Kind.MEETING, name));
              out.add(Iris.entity(meeting), SchemaDO.superEvent, term);
              out.type(term, Hs.Term);
              out.chinese(term, SKOS.prefLabel, name);
            });
  }

  /** {@return the term's name; empty where the session's name tells none} */
  static Optional<String> of(String session) {
    Matcher matcher = SESSION.matcher(session);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
