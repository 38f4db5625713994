package org.huisheng.extract.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.bodies.PartyGroups;
import org.huisheng.lexicon.PostTitles;
import org.huisheng.model.Post;

/**
 * Reads stacked posts before a name (市人大常委会党组副书记、副主任,市总工会主席 …) and after 为.
 *
 * <p>A post belongs to the nearest body on its left; that body is carried over {@code 、} and {@code
 * ,} to the posts that follow. A post that no leading Party group has (副主任) is carried to the
 * group's host.
 */
public final class PostReader {

  private static final String SEPARATORS = "、,，";
  private static final int FARTHEST = 80;
  private static final int LONGEST_PART = 4;
  private static final int LONGEST_BODY = 16;
  private static final String DIVISION_ENDINGS = "省市县区州旗盟镇乡";
  private static final String BODY_ENDINGS = "部局厅委办室心院会组处科校馆社司站所院部团";
  private static final String NOT_IN_NAMES = "由请经在向对与和的了为以及等是有从被让将把受";

  private final PostTitles titles;
  private final BodyIndex bodies;
  private final String view;
  private final PostSubjects subjects;

  public PostReader(PostTitles titles, BodyIndex bodies, String view) {
    this.titles = titles;
    this.bodies = bodies;
    this.view = view;
    this.subjects = new PostSubjects(titles, bodies, view);
  }

  /**
   * One post of a stack.
   *
   * @param title its title
   * @param body the body printed right before it
   * @param isPart whether that body may be a part of the one before (统战部 after 市委常委)
   * @param otherwise the body it is at when none is carried to it
   * @param start where it begins, its body included
   */
  private record Printed(
      PostTitles.Found title,
      Optional<String> body,
      boolean isPart,
      Optional<String> otherwise,
      int start) {

    static Printed at(PostTitles.Found title, Bodies.Placed body) {
      return new Printed(
          title, Optional.of(body.name()), false, Optional.empty(), body.inView().start());
    }

    static Printed alone(PostTitles.Found title) {
      return new Printed(title, Optional.empty(), false, Optional.empty(), title.start());
    }
  }

  /**
   * {@return the posts that end right before the name at {@code name}, in the order of the text}
   */
  List<Post> before(int name, int floor) {
    return resolve(stack(name, floor));
  }

  /**
   * {@return where the posts before the name at {@code name} begin; {@code name} if it has none}
   */
  int startOfPosts(int name, int floor) {
    List<Printed> stack = stack(name, floor);
    return stack.isEmpty() ? name : stack.get(0).start();
  }

  private List<Printed> stack(int name, int floor) {
    int nearest = Math.max(floor, name - FARTHEST);
    Deque<Printed> stack = new ArrayDeque<>();
    Optional<Printed> printed = endingAt(skipBlanksBack(name, nearest), nearest);
    while (printed.isPresent()) {
      stack.addFirst(printed.get());
      int at = skipBlanksBack(printed.get().start(), nearest);
      boolean goesOn = at > nearest && SEPARATORS.indexOf(view.charAt(at - 1)) >= 0;
      boolean stands = at < printed.get().start();
      printed =
          goesOn ? endingAt(at - 1, nearest) : stands ? endingAt(at, nearest) : Optional.empty();
    }
    return List.copyOf(stack);
  }

  /** {@return the posts that begin at {@code at} (after 为, 任), in the order of the text} */
  List<Post> after(int at, int limit) {
    List<Printed> printed = new ArrayList<>();
    int from = at;
    while (from < limit) {
      Optional<Bodies.Placed> body = bodies.startingAt(from);
      int start = body.map(placed -> placed.inView().end()).orElse(from);
      Optional<PostTitles.Found> title = titles.startingAt(view, start);
      if (title.isEmpty() || title.get().end() > limit) {
        break;
      }
      printed.add(
          body.map(placed -> Printed.at(title.get(), placed))
              .orElseGet(() -> Printed.alone(title.get())));
      from = title.get().end();
      if (from >= limit || SEPARATORS.indexOf(view.charAt(from)) < 0) {
        break;
      }
      from++;
    }
    return resolve(printed);
  }

  private int skipBlanksBack(int at, int floor) {
    int end = at;
    while (end > floor && " \t\u3000".indexOf(view.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private Optional<Printed> endingAt(int end, int floor) {
    Optional<PostTitles.Found> bare = titles.bareEndingAt(view, end, floor);
    Optional<Bodies.Placed> whole = bare.flatMap(title -> bodies.endingAt(title.start()));
    Optional<PostTitles.Found> title = titles.endingAt(view, end, floor);
    if (whole.isPresent() && title.isPresent()) {
      boolean isUnit = whole.get().inView().in(view).equals(title.get().form().unit());
      return Optional.of(
          isUnit
              ? new Printed(
                  title.get(),
                  Optional.empty(),
                  false,
                  whole.map(Bodies.Placed::name),
                  whole.get().inView().start())
              : Printed.at(bare.get(), whole.get()));
    }
    return title.map(
        found ->
            bodies
                .endingAt(found.start())
                .map(body -> Printed.at(found, body))
                .orElseGet(() -> withUnknownBody(found, floor)));
  }

  /** Bodies that the grammar of bodies does not know: 宣传部 + 部长, or a division: 海南省 + 省长. */
  private Printed withUnknownBody(PostTitles.Found title, int floor) {
    int start = title.start();
    while (start > Math.max(floor, title.start() - LONGEST_BODY) && isNamePart(start - 1)) {
      start--;
    }
    String run = view.substring(start, title.start());
    if (run.length() < 2) {
      return Printed.alone(title);
    }
    char last = run.charAt(run.length() - 1);
    if (DIVISION_ENDINGS.indexOf(last) >= 0 && title.form().level().isPresent()) {
      return new Printed(
          title, Optional.of(run + title.form().of()), false, Optional.empty(), start);
    }
    return BODY_ENDINGS.indexOf(last) >= 0
        ? new Printed(title, Optional.of(run), true, Optional.empty(), start)
        : Printed.alone(title);
  }

  private boolean isNamePart(int at) {
    char c = view.charAt(at);
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        && NOT_IN_NAMES.indexOf(c) < 0
        && bodies.covering(at).isEmpty();
  }

  private List<Post> resolve(List<Printed> stack) {
    List<Post> posts = new ArrayList<>();
    Optional<String> carried = Optional.empty();
    for (Printed printed : stack) {
      Optional<String> body = body(printed, carried);
      posts.add(new Post(title(printed, body), body));
      carried = body.isPresent() ? body : carried;
    }
    return posts;
  }

  /** A post of a group whose body nobody names keeps the group in its title (党委副书记). */
  private String title(Printed printed, Optional<String> body) {
    PostTitles.Found found = printed.title();
    return body.isPresent() || found.form().unit().isEmpty()
        ? found.title()
        : view.substring(found.start(), found.end());
  }

  private Optional<String> body(Printed printed, Optional<String> carried) {
    PostTitles.Form form = printed.title().form();
    if (printed.body().isEmpty()) {
      return implied(printed, carried);
    }
    String name = printed.body().get();
    if (printed.isPart() && carried.isPresent() && name.length() <= LONGEST_PART) {
      return Optional.of(PartyGroups.host(carried.get()) + name);
    }
    return Optional.of(
        form.unit().isEmpty() || name.endsWith(form.unit())
            ? name
            : PartyGroups.of(name, form.unit()));
  }

  /** The body of a post that prints none. */
  private Optional<String> implied(Printed printed, Optional<String> carried) {
    PostTitles.Form form = printed.title().form();
    if (!form.of().isEmpty()) {
      return form.level().isEmpty()
          ? Optional.of(form.of())
          : form.level().flatMap(bodies::division).map(division -> division + form.of());
    }
    if (!form.unit().isEmpty()) {
      Optional<String> host =
          carried.map(PartyGroups::host).map(name -> PartyGroups.of(name, form.unit()));
      return host.or(printed::otherwise)
          .or(
              () ->
                  subjects
                      .of(form.title(), printed.start())
                      .filter(PartyGroups::mayHost)
                      .map(name -> PartyGroups.of(name, form.unit())));
    }
    Optional<String> body =
        PartyGroups.hasPost(form.title()) ? carried : carried.map(PartyGroups::host);
    return body.filter(name -> Heads.mayHead(form.title(), name))
        .or(() -> subjects.of(printed.title().title(), printed.start()));
  }
}
