package org.huisheng.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.bodies.PartyGroups;
import org.huisheng.lexicon.PostTitles;
import org.huisheng.model.Span;

/** Finds whose a post is when no body is printed with it, from the sentence around. */
final class PostSubjects {

  private static final String SENTENCE_ENDS = "。！？；!?;\n";
  private static final int LONGEST_SENTENCE = 200;

  private final PostTitles titles;
  private final BodyIndex bodies;
  private final String view;

  PostSubjects(PostTitles titles, BodyIndex bodies, String view) {
    this.titles = titles;
    this.bodies = bodies;
    this.view = view;
  }

  /**
   * {@return the body that the post at {@code start} is of}
   *
   * <p>A deputy follows the chief (省人大常委会主任甲主持，副主任乙): then it is the chief's body. Else it is the
   * body whose post was named last, the body that the sentence begins with, or the document's own;
   * each only if {@code title} can head it.
   */
  Optional<String> of(String title, int start) {
    List<Bodies.Placed> before = bodies.within(new Span(sentenceStart(start), start));
    List<Bodies.Placed> posted = new ArrayList<>();
    for (Bodies.Placed body : before) {
      if (titles.startingAt(view, body.inView().end()).isPresent()) {
        posted.add(0, body);
      }
    }
    String chief = title.replaceFirst("^(?:常务|第一|专职|兼职|挂职)*副", "");
    Stream<String> chiefs =
        posted.stream()
            .filter(body -> !chief.equals(title) && view.startsWith(chief, body.inView().end()))
            .map(Bodies.Placed::name);
    Stream<String> others =
        Stream.of(
                posted.stream().map(Bodies.Placed::name).limit(1),
                before.stream().map(Bodies.Placed::name).limit(1),
                bodies.own().stream())
            .flatMap(names -> names);
    return Stream.concat(chiefs, others)
        .map(PartyGroups::host)
        .filter(name -> Heads.mayHead(title, name))
        .findFirst();
  }

  private int sentenceStart(int at) {
    int start = at;
    int floor = Math.max(0, at - LONGEST_SENTENCE);
    while (start > floor && SENTENCE_ENDS.indexOf(view.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
