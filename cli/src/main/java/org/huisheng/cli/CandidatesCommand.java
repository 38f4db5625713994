package org.huisheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.huisheng.query.Column;
import org.huisheng.query.ColumnType;
import org.huisheng.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code candidates}. */
@Command(
    name = "candidates",
    description = {
      "List wordings that no list knows and nobody has judged 候选提法.",
      "Proposed are phrases in quotation marks (quoted), phrases that open with what they count"
          + " (numbered), even enumerations and couplets (shaped), and what several documents write"
          + " alike in changing surroundings (repeated; at most 200 a shelf).",
      "Those of most documents come first. accept and reject record what a person decides; the next"
          + " load finds an accepted wording everywhere, quoted or not, and leaves out a rejected"
          + " one."
    },
    subcommands = {AcceptCommand.class, RejectCommand.class})
final class CandidatesCommand implements Callable<Integer> {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("wording", ColumnType.STRING, Optional.empty(), "the candidate"),
          new Column("kind", ColumnType.STRING, Optional.empty(), "what its form suggests"),
          new Column("reason", ColumnType.STRING, Optional.empty(), "why it is proposed"),
          new Column("documents", ColumnType.INTEGER, Optional.empty(), "how many use it"),
          new Column("mentions", ColumnType.INTEGER, Optional.empty(), "how often, in all"),
          new Column("quote", ColumnType.STRING, Optional.empty(), "its first place"));

  /** What a person or a program wants to read. */
  enum Format {
    table,
    csv,
    json
  }

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv or json (default: table).")
  private Format format;

  @Override
  public Integer call() throws IOException {
    List<Candidate> found = new Candidates(store.current()).list();
    root.out()
        .writeBytes(
            switch (format) {
              case table -> table(found).toString().getBytes(StandardCharsets.UTF_8);
              case csv -> ResultFormat.CSV.write(rows(found));
              case json -> ResultFormat.JSON.write(rows(found));
            });
    return ExitCode.DONE.code();
  }

  Huisheng root() {
    return root;
  }

  private static TextTable table(List<Candidate> found) {
    return new TextTable(
        COLUMNS,
        found.stream()
            .map(
                each ->
                    List.of(
                        each.wording(),
                        each.kind(),
                        each.reason(),
                        Integer.toString(each.documents()),
                        Integer.toString(each.mentions()),
                        each.quote()))
            .toList());
  }

  private static RowSet rows(List<Candidate> found) {
    List<Var> names = COLUMNS.stream().map(column -> Var.alloc(column.name())).toList();
    List<Binding> rows =
        found.stream()
            .map(
                each ->
                    Binding.builder()
                        .add(names.get(0), NodeFactory.createLiteralString(each.wording()))
                        .add(names.get(1), NodeFactory.createLiteralString(each.kind()))
                        .add(names.get(2), NodeFactory.createLiteralString(each.reason()))
                        .add(names.get(3), number(each.documents()))
                        .add(names.get(4), number(each.mentions()))
                        .add(names.get(5), NodeFactory.createLiteralString(each.quote()))
                        .build())
            .toList();
    return RowSetStream.create(names, rows.iterator());
  }

  private static Node number(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }
}
