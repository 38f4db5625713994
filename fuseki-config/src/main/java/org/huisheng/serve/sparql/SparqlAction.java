package org.huisheng.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.http.BadMessageException;
import org.huisheng.serve.guard.Client;
import org.huisheng.serve.guard.GuardedExecution;
import org.huisheng.serve.guard.Refusal;
import org.huisheng.serve.http.Clients;
import org.huisheng.serve.http.EntityTag;
import org.huisheng.serve.http.Notes;
import org.huisheng.serve.http.Problem;
import org.huisheng.serve.http.RequestNumber;
import org.huisheng.serve.live.Lease;
import org.huisheng.serve.live.LeasedDataset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fuseki's query operation, guarded. The protocol is Fuseki's; what is between a parsed request and
 * the first byte of its answer is ours. Safe for threads.
 */
public final class SparqlAction extends SPARQL_QueryDataset {

  private static final Logger LOG = LoggerFactory.getLogger(SparqlAction.class);

  /** Fuseki writes them into its answer as they come: a script of the client's choice. */
  private static final List<String> REFUSED = List.of("callback", "stylesheet", "force-accept");

  private static final String BASE = "https://w3id.org/huisheng/";

  private final GuardedExecution execution;
  private final Clients clients;
  private final ServiceDescription description;

  public SparqlAction(GuardedExecution execution, Clients clients, ServiceDescription description) {
    this.execution = execution;
    this.clients = clients;
    this.description = description;
  }

  @Override
  public void process(HttpAction action) {
    HttpServletRequest request = action.getRequest();
    HttpServletResponse response = action.getResponse();
    try {
      try {
        if (asksForDescription(request)) {
          description.send(request, response, clients.base(request));
        } else {
          // Before parsing: what is wrong never comes to its turn, and costs all the same.
          execution.requireShare(clients.of(request));
          refuseParameters(request);
          super.process(action);
        }
      } catch (Refusal e) {
        refuse(e, request, response);
      } catch (ActionErrorException e) {
        refuse(ofProtocol(e), request, response);
      } catch (BadMessageException e) {
        refuse(unreadable(e), request, response);
      } catch (StackOverflowError e) {
        refuse(GuardedExecution.tooDeep(), request, response);
      } catch (RuntimeException e) {
        LOG.error("request {} failed", RequestNumber.of(request), e);
        Problem.send(failure(), request, response);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean asksForDescription(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && (request.getQueryString() == null || request.getQueryString().isEmpty());
  }

  private static void refuseParameters(HttpServletRequest request) {
    for (String name : REFUSED) {
      if (request.getParameter(name) != null) {
        throw Refusal.of(
            400,
            "parameter",
            "the parameter " + name + " is not taken",
            "pages of other origins may read the answer: CORS is open");
      }
    }
  }

  private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (refusal.status() != 429 && refusal.status() != 503) {
      execution.erred(clients.of(request));
    }
    Problem.send(refusal, request, response);
  }

  private static Refusal ofProtocol(ActionErrorException e) {
    String detail = Optional.ofNullable(e.getMessage()).orElse("not a request of SPARQL Protocol");
    return Refusal.of(e.getRC(), "protocol", detail.strip(), "see SPARQL 1.1 Protocol, query");
  }

  /** Jetty's word for forms that are too long or are none. */
  private static Refusal unreadable(BadMessageException e) {
    return Refusal.of(
        e.getCode(), "request", "the request cannot be read: " + e.getReason(), "see the limits");
  }

  private static Refusal failure() {
    return Refusal.of(
        500, "failure", "the server failed over this request", "report it with the request number");
  }

  @Override
  protected void executeBody(HttpAction action) {
    try (InputStream body = action.getRequestInputStream()) {
      execute(QueryBody.read(action.getRequest(), body, execution.limits()), action);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    HttpServletRequest request = action.getRequest();
    Notes.asked(request, text);
    Query query = execution.parse(text, BASE);
    AnswerWriter writer = writer(request, query);
    Client client = clients.of(request);
    Answer answer;
    GuardedExecution.Turn turn = execution.turn(client);
    try {
      action.beginRead();
      try {
        Optional<Lease> lease = lease(action);
        if (lease.isPresent() && isKnown(lease.get(), action, writer, text)) {
          return;
        }
        Pair<DatasetGraph, Query> asked = decideDataset(action, query, "");
        Query asking = asked.getRight() == null ? query : asked.getRight();
        answer = execution.run(asking, asked.getLeft(), running -> writer.write(asking, running));
        long rows = answer.rows();
        lease.ifPresent(held -> Notes.answered(request, held.version().number(), rows));
      } finally {
        action.endRead();
      }
    } finally {
      turn.close();
    }
    // A slow client keeps neither a place nor a version.
    send(answer, query, action);
  }

  private AnswerWriter writer(HttpServletRequest request, Query query) {
    String mediaType = Formats.of(request, query);
    boolean truncate = "true".equals(request.getParameter("truncate"));
    if (truncate && !mediaType.endsWith("json") && !mediaType.endsWith("xml")) {
      throw Refusal.of(
          400,
          "truncate",
          mediaType + " has no place to say that it was truncated",
          "ask for JSON or XML, or use LIMIT");
    }
    return new AnswerWriter(execution.limits(), mediaType, truncate);
  }

  /** Its answer is the same as long as the version is. */
  private static boolean isSettled(String query) {
    return !query.matches("(?is).*\\b(now|rand|uuid|struuid|bnode)\\s*\\(.*");
  }

  private static Optional<Lease> lease(HttpAction action) {
    return action.getActiveDSG() instanceof LeasedDataset leased
        ? Optional.of(leased.lease())
        : Optional.empty();
  }

  /** Names the version in the response, and tells whether the client has this answer already. */
  private static boolean isKnown(Lease lease, HttpAction action, AnswerWriter writer, String text) {
    HttpServletRequest request = action.getRequest();
    HttpServletResponse response = action.getResponse();
    response.setHeader("X-Store-Version", Integer.toString(lease.version().number()));
    return request.getMethod().equals("GET")
        && isSettled(text)
        && EntityTag.of(
                lease.tag(),
                request.getRequestURI(),
                writer.mediaType(),
                Boolean.toString(writer.truncate()),
                String.valueOf(request.getQueryString()))
            .answeredNotModified(request, response);
  }

  @Override
  protected DatasetGraph getDataset(HttpAction action) {
    return lease(action).map(Lease::graphs).orElseGet(action::getActiveDSG);
  }

  private void send(Answer answer, Query query, HttpAction action) {
    HttpServletResponse response = action.getResponse();
    ByteArrayOutputStream body = answer.body();
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType(answer.mediaType());
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept");
    response.setHeader("X-Rows", Long.toString(answer.rows()));
    if (answer.truncated()) {
      String endpoint =
          clients.base(action.getRequest()) + action.getRequest().getRequestURI().substring(1);
      String next = NextRows.address(endpoint, query, answer.rows());
      response.setHeader("X-Truncated", "rows");
      response.addHeader("Link", "<" + next + ">; rel=\"next\"");
      body = NextRows.linked(answer, next);
    }
    response.setContentLength(body.size());
    try {
      body.writeTo(response.getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
