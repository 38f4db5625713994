package org.huisheng.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of {@code ontology/huisheng.ttl}, which defines them; a test holds the two together.
 * Constants are spelt as the terms are, classes with a capital.
 */
public final class Hs {

  /** Namespace of the terms. */
  public static final String NS = "https://w3id.org/huisheng/ontology#";

  private Hs() {}

  // Documents
  public static final Resource Document = type("Document");
  public static final Property genre = property("genre");
  public static final Property issuer = property("issuer");
  public static final Property voice = property("voice");
  public static final Property author = property("author");
  public static final Property reporter = property("reporter");
  public static final Property editor = property("editor");
  public static final Property completeness = property("completeness");
  public static final Property characters = property("characters");
  public static final Property fileName = property("fileName");
  public static final Property adoptedAt = property("adoptedAt");
  public static final Property reportsMeeting = property("reportsMeeting");

  // Dates
  public static final Property earliest = property("earliest");
  public static final Property latest = property("latest");
  public static final Property boundedBy = property("boundedBy");
  public static final Property dateBasis = property("dateBasis");
  public static final Property dateKind = property("dateKind");
  public static final Resource StatedDate = type("StatedDate");
  public static final Property statedDate = property("statedDate");
  public static final Property documentNumber = property("documentNumber");
  public static final Property statedNumber = property("statedNumber");
  public static final Property addressee = property("addressee");
  public static final Property addresseeKind = property("addresseeKind");
  public static final Property value = property("value");
  public static final Property yearInherited = property("yearInherited");

  // Evidence
  public static final Property in = property("in");
  public static final Property start = property("start");
  public static final Property end = property("end");
  public static final Property quote = property("quote");
  public static final Property cleaned = property("cleaned");
  public static final Resource Mention = type("Mention");
  public static final Property denotes = property("denotes");
  public static final Resource Resolution = type("Resolution");
  public static final Property surface = property("surface");
  public static final Property basis = property("basis");

  // Bodies, divisions, people
  public static final Property bodyKind = property("bodyKind");
  public static final Property level = property("level");
  public static final Property division = property("division");
  public static final Resource Division = type("Division");
  public static final Property divisionCode = property("divisionCode");
  public static final Property partOfDivision = property("partOfDivision");
  public static final Property beganEarliest = property("beganEarliest");
  public static final Property beganLatest = property("beganLatest");
  public static final Property endedEarliest = property("endedEarliest");
  public static final Property endedLatest = property("endedLatest");
  public static final Property superiorBody = property("superiorBody");
  public static final Property ledByParty = property("ledByParty");
  public static final Property hierarchyBasis = property("hierarchyBasis");
  public static final Resource BodyLine = type("BodyLine");
  public static final Property lineHead = property("lineHead");
  public static final Property namePattern = property("namePattern");
  public static final Property answersUpwards = property("answersUpwards");
  public static final Property answersToParty = property("answersToParty");
  public static final Property partOfLine = property("partOfLine");
  public static final Resource GenericBody = type("GenericBody");
  public static final Property anchoredAt = property("anchoredAt");
  public static final Property post = property("post");
  public static final Resource Appearance = type("Appearance");
  public static final Property person = property("person");
  public static final Property role = property("role");

  // Meetings
  public static final Resource Meeting = type("Meeting");
  public static final Property meetingKind = property("meetingKind");
  public static final Resource Term = type("Term");
  public static final Property term = property("term");
  public static final Property session = property("session");
  public static final Resource Participation = type("Participation");
  public static final Property meeting = property("meeting");
  public static final Property participant = property("participant");
  public static final Property count = property("count");

  // Wordings and directives
  public static final Property sloganKind = property("sloganKind");
  public static final Property usesSlogan = property("usesSlogan");
  public static final Property usesForm = property("usesForm");
  public static final Property enumerates = property("enumerates");
  public static final Resource Coinage = type("Coinage");
  public static final Property coinage = property("coinage");
  public static final Property expansion = property("expansion");
  public static final Resource Directive = type("Directive");
  public static final Property directiveKind = property("directiveKind");
  public static final Property names = property("names");
  public static final Property invokes = property("invokes");
  public static final Property studies = property("studies");
  public static final Property adopts = property("adopts");
  public static final Property reportsOn = property("reportsOn");
  public static final Property forwards = property("forwards");
  public static final Property supersedes = property("supersedes");
  public static final Property repliesTo = property("repliesTo");
  public static final Property cites = property("cites");
  public static final Property relationProperty = property("relationProperty");

  // Tasks
  public static final Resource Task = type("Task");
  public static final Property actor = property("actor");
  public static final Property actorOrigin = property("actorOrigin");
  public static final Property actorMention = property("actorMention");
  public static final Property action = property("action");
  public static final Property object = property("object");
  public static final Property category = property("category");
  public static final Property deadline = property("deadline");
  public static final Property section = property("section");
  public static final Property reportedSpeaker = property("reportedSpeaker");
  public static final Property quantity = property("quantity");
  public static final Property comparator = property("comparator");

  // Repairs and findings
  public static final Resource Repair = type("Repair");
  public static final Property repairKind = property("repairKind");
  public static final Property replacement = property("replacement");
  public static final Resource Finding = type("Finding");
  public static final Property code = property("code");
  public static final Property severity = property("severity");
  public static final Property message = property("message");
  public static final Property remedy = property("remedy");
  public static final Property contradicts = property("contradicts");
  public static final Property evidence = property("evidence");
  public static final Property days = property("days");

  // Shared wording
  public static final Resource EchoPair = type("EchoPair");
  public static final Property document = property("document");
  public static final Property first = property("first");
  public static final Property second = property("second");
  public static final Property order = property("order");
  public static final Property orderBasis = property("orderBasis");
  public static final Property later = property("later");
  public static final Property earlier = property("earlier");
  public static final Property lagMin = property("lagMin");
  public static final Property lagMax = property("lagMax");
  public static final Property echoCount = property("echoCount");
  public static final Resource Echo = type("Echo");
  public static final Property pair = property("pair");
  public static final Property descent = property("descent");
  public static final Property length = property("length");
  public static final Resource AttributedEcho = type("AttributedEcho");
  public static final Resource Occurrence = type("Occurrence");
  public static final Property occurrenceOf = property("occurrenceOf");
  public static final Property sharesWordingWith = property("sharesWordingWith");
  public static final Property echoes = property("echoes");
  public static final Property echoKind = property("echoKind");
  public static final Property descentGround = property("descentGround");
  public static final Property novelty = property("novelty");
  public static final Property similarity = property("similarity");
  public static final Property speakerName = property("speakerName");
  public static final Resource BodyEcho = type("BodyEcho");
  public static final Property taker = property("taker");
  public static final Property giver = property("giver");
  public static final Property firstLagMin = property("firstLagMin");
  public static final Property firstLagMax = property("firstLagMax");
  public static final Property medianLagMin = property("medianLagMin");
  public static final Property medianLagMax = property("medianLagMax");

  // Formulas
  public static final Resource Formula = type("Formula");
  public static final Property formulaOrigin = property("formulaOrigin");
  public static final Property documentFrequency = property("documentFrequency");
  public static final Property wordingOf = property("wordingOf");
  public static final Property firstUse = property("firstUse");
  public static final Property variantOf = property("variantOf");
  public static final Property usesFormula = property("usesFormula");
  public static final Property uses = property("uses");

  // Origin of tasks, uptake of directives, works
  public static final Property origin = property("origin");
  public static final Property originFrom = property("originFrom");
  public static final Property takenUp = property("takenUp");
  public static final Property takenUpBy = property("takenUpBy");
  public static final Property uptake = property("uptake");
  public static final Property directiveText = property("directiveText");
  public static final Property because = property("because");
  public static final Property shownBy = property("shownBy");
  public static final Property uptakeLagMin = property("uptakeLagMin");
  public static final Property uptakeLagMax = property("uptakeLagMax");
  public static final Property passagesRepeated = property("passagesRepeated");
  public static final Property passagesUsedBefore = property("passagesUsedBefore");
  public static final Resource Work = type("Work");
  public static final Property speakingCopy = property("speakingCopy");

  // Shelves
  public static final Resource Shelf = type("Shelf");
  public static final Property holds = property("holds");
  public static final Property expects = property("expects");
  public static final Property expectsName = property("expectsName");
  public static final Property scopeBody = property("scopeBody");
  public static final Property scopeGenre = property("scopeGenre");
  public static final Property scopeFrom = property("scopeFrom");
  public static final Property scopeTo = property("scopeTo");
  public static final Property uptakeGraph = property("uptakeGraph");
  public static final Property directivesLeftOut = property("directivesLeftOut");

  // Judgements
  public static final Resource Judgement = type("Judgement");
  public static final Property judges = property("judges");
  public static final Property verdict = property("verdict");
  public static final Property candidateReason = property("candidateReason");

  // Runs
  public static final Resource Run = type("Run");
  public static final Property programVersion = property("programVersion");
  public static final Resource RuleFile = type("RuleFile");
  public static final Property sha256 = property("sha256");

  // Entailments
  public static final Property materialised = property("materialised");
  public static final Property untyped = property("untyped");

  private static Resource type(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS, name);
  }
}
