package org.huisheng.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Level;
import org.huisheng.model.Notation;

/**
 * How names of bodies are built.
 *
 * @param national names that mean one body everywhere
 * @param frames what may stand before a division's name (中共…), each with the heads that follow the
 *     division then; the empty frame holds those that need nothing before
 * @param frameWords the frames that are not empty, by how they begin
 * @param parts parts named after their host
 * @param termParts parts named after their host and a term (第十五届委员会), without the term
 * @param endings last words of names that no list holds
 * @param modifiers verbs at home inside names
 * @param classWords words that make names for classes of bodies
 * @param guards neighbours of forms that are words of their own elsewhere (党, 市)
 */
public record BodyLexicon(
    NameIndex<NationalBody> national,
    Map<String, Heads> frames,
    NameIndex<String> frameWords,
    NameIndex<BodyPart> parts,
    NameIndex<BodyPart> termParts,
    NameIndex<BodyEnding> endings,
    Set<String> modifiers,
    NameIndex<Set<ClassWord>> classWords,
    Map<String, Neighbours> guards) {

  /** What a word does in the name of a class of bodies. */
  public enum ClassWord implements Notation {
    /** How far it reaches: 全省, 各级. */
    SCOPE,
    /** A kind of division after 各: 县, 市. */
    UNIT,
    /** What sort of body: 工会组织. */
    TYPE
  }

  /**
   * What may follow the name of a division.
   *
   * @param plain directly (总工会)
   * @param afterTerm after a term (第十四届…)
   */
  public record Heads(NameIndex<BodyHead> plain, NameIndex<BodyHead> afterTerm) {}

  private static final String TERM = "{T}";

  /**
   * {@return whether a rank at {@code from..end} of {@code text} (市) begins a name with a head that
   * may follow it}
   */
  public boolean isRankOfBody(String text, int from, int end) {
    return guards.getOrDefault(text.substring(from, end), Neighbours.ANY).allow(text, from, end)
        && frames
            .get("")
            .plain()
            .longestAt(text, end, text.length())
            .filter(head -> head.value().anchors().contains(AnchorForm.RELATIVE))
            .filter(head -> head.value().neighbours().allow(text, end, head.end()))
            .isPresent();
  }

  static BodyLexicon load() {
    Map<String, Neighbours> guards = new TreeMap<>();
    for (Tsv.Row row : Tsv.rows("lexicon/body-guards.tsv")) {
      guards.put(row.get("form"), neighbours(row));
    }
    Map<String, Heads> frames = readFrames();
    Map<String, String> frameWords = new TreeMap<>();
    frames.keySet().stream().filter(f -> !f.isEmpty()).forEach(f -> frameWords.put(f, f));
    Map<String, BodyPart> parts = new TreeMap<>();
    Map<String, BodyPart> termParts = new TreeMap<>();
    for (Tsv.Row row : Tsv.rows("lexicon/body-parts.tsv")) {
      String form = row.get("form");
      BodyPart part = part(row);
      if (form.startsWith(TERM)) {
        termParts.put(form.substring(TERM.length()), part);
      } else {
        parts.put(form, part);
      }
    }
    return new BodyLexicon(
        new NameIndex<>(readNational(guards)),
        Map.copyOf(frames),
        new NameIndex<>(frameWords),
        new NameIndex<>(parts),
        new NameIndex<>(termParts),
        new NameIndex<>(readEndings()),
        Tsv.rows("lexicon/body-modifiers.tsv").stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet()),
        new NameIndex<>(readClassWords()),
        Map.copyOf(guards));
  }

  private static Map<String, NationalBody> readNational(Map<String, Neighbours> guards) {
    Map<String, NationalBody> bodies = new TreeMap<>();
    for (Tsv.Row row : Tsv.rows("lexicon/body-names.tsv")) {
      List<String> forms = new ArrayList<>(row.list("forms"));
      forms.add(row.get("name"));
      for (String form : forms) {
        bodies.put(
            form,
            new NationalBody(
                form,
                row.get("name"),
                Notation.parse(BodyKind.class, row.get("kind")),
                optional(row, "level").map(level -> Notation.parse(Level.class, level)),
                optional(row, "superior"),
                guards.getOrDefault(form, Neighbours.ANY)));
      }
    }
    return bodies;
  }

  private static Map<String, Heads> readFrames() {
    Map<String, Map<String, BodyHead>> plain = new TreeMap<>();
    Map<String, Map<String, BodyHead>> afterTerm = new TreeMap<>();
    for (Tsv.Row row : Tsv.rows("lexicon/body-heads.tsv")) {
      String form = row.get("form");
      boolean hasTerm = form.startsWith(TERM);
      (hasTerm ? afterTerm : plain)
          .computeIfAbsent(row.get("before"), key -> new TreeMap<>())
          .put(hasTerm ? form.substring(TERM.length()) : form, head(row));
    }
    departments().forEach(plain.computeIfAbsent("", key -> new TreeMap<>())::putIfAbsent);
    Map<String, Heads> frames = new HashMap<>();
    plain.forEach(
        (before, heads) ->
            frames.put(
                before,
                new Heads(
                    new NameIndex<>(heads),
                    new NameIndex<>(afterTerm.getOrDefault(before, Map.of())))));
    return frames;
  }

  private static BodyHead head(Tsv.Row row) {
    return new BodyHead(
        row.get("name"),
        Notation.parse(BodyKind.class, row.get("kind")),
        anchors(row.list("anchors")),
        optional(row, "apex"),
        neighbours(row));
  }

  /** 人社局, 卫健委 …: every way to write a field of work with every ending it bears. */
  private static Map<String, BodyHead> departments() {
    Map<String, BodyHead> heads = new TreeMap<>();
    Neighbours committee = new Neighbours(List.of(), List.of("员", "托", "派"));
    for (Tsv.Row row : Tsv.rows("lexicon/body-departments.tsv")) {
      List<String> fields = new ArrayList<>(row.list("short"));
      fields.add(row.get("field"));
      for (String ending : row.list("endings")) {
        boolean isCommittee = ending.equals("委");
        BodyHead head =
            new BodyHead(
                "{D}" + row.get("field") + (isCommittee ? "委员会" : ending),
                BodyKind.GOVERNMENT,
                Set.of(AnchorForm.FULL, AnchorForm.RELATIVE, AnchorForm.REGION),
                Optional.empty(),
                isCommittee ? committee : Neighbours.ANY);
        for (String field : fields) {
          heads.put(field + ending, head);
          if (isCommittee) {
            heads.put(field + "委员会", head);
          }
        }
      }
    }
    return heads;
  }

  private static BodyPart part(Tsv.Row row) {
    Optional<BodyKind> kind =
        row.get("kind").equals("same")
            ? Optional.empty()
            : Optional.of(Notation.parse(BodyKind.class, row.get("kind")));
    Set<BodyKind> hosts =
        row.list("of").stream()
            .map(of -> Notation.parse(BodyKind.class, of))
            .collect(Collectors.toUnmodifiableSet());
    return new BodyPart(row.get("name"), kind, hosts, neighbours(row));
  }

  private static Map<String, BodyEnding> readEndings() {
    Map<String, BodyEnding> endings = new TreeMap<>();
    for (Tsv.Row row : Tsv.rows("lexicon/body-endings.tsv")) {
      endings.put(
          row.get("ending"),
          new BodyEnding(
              row.get("name"),
              Notation.parse(BodyKind.class, row.get("kind")),
              anchors(row.list("anchors")),
              anchors(row.list("bare")),
              neighbours(row)));
    }
    return endings;
  }

  private static Map<String, Set<ClassWord>> readClassWords() {
    Map<String, Set<ClassWord>> words = new TreeMap<>();
    for (Tsv.Row row : Tsv.rows("lexicon/body-classes.tsv")) {
      words
          .computeIfAbsent(row.get("word"), key -> new TreeSet<>())
          .add(Notation.parse(ClassWord.class, row.get("role")));
    }
    return words;
  }

  private static Set<AnchorForm> anchors(List<String> cells) {
    return cells.stream()
        .map(cell -> Notation.parse(AnchorForm.class, cell))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> optional(Tsv.Row row, String column) {
    return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
  }

  private static Neighbours neighbours(Tsv.Row row) {
    return new Neighbours(row.list("not_after"), row.list("not_before"));
  }
}
