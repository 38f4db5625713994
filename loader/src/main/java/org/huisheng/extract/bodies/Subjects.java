package org.huisheng.extract.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huisheng.lexicon.MeetingLexicon;
import org.huisheng.model.Span;

/** Finds who convenes: the bodies that are the subject of 召开. */
public final class Subjects {

  private static final String SENTENCE_ENDS = "。！？；!?;\n";

  private static final int FARTHEST = 200;

  private final MeetingLexicon lexicon;
  private final BodyIndex bodies;
  private final String view;

  public Subjects(MeetingLexicon lexicon, BodyIndex bodies, String view) {
    this.lexicon = lexicon;
    this.bodies = bodies;
    this.view = view;
  }

  /** {@return the body that is said to convene what stands at {@code at}, in the same sentence} */
  public Optional<String> convening(int at) {
    return before(at).stream().findFirst().map(Bodies.Placed::name).map(PartyGroups::host);
  }

  /**
   * {@return the bodies joined by 、 that stand last before the verb of convening before {@code at}}
   */
  public List<Bodies.Placed> before(int at) {
    int start = sentenceStart(at);
    String sentence = view.substring(start, at);
    int verb = lexicon.cues("convene").stream().mapToInt(sentence::lastIndexOf).max().orElse(-1);
    if (verb < 0) {
      return List.of();
    }
    List<Bodies.Placed> candidates = bodies.within(new Span(start, start + verb));
    List<Bodies.Placed> joined = new ArrayList<>();
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Bodies.Placed body = candidates.get(i);
      boolean isJoined =
          joined.isEmpty()
              || view.substring(body.inView().end(), joined.get(0).inView().start())
                  .matches("[、和与]");
      if (!isJoined) {
        break;
      }
      joined.add(0, body);
    }
    return joined;
  }

  private int sentenceStart(int at) {
    int start = at;
    int floor = Math.max(0, at - FARTHEST);
    while (start > floor && SENTENCE_ENDS.indexOf(view.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
