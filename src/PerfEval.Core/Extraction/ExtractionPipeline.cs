using PerfEval.Core.Classification;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Fields;
using PerfEval.Core.Extraction.Regions;
using PerfEval.Core.Extraction.Relations;
using PerfEval.Core.Extraction.Statements;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction;

/// <summary>
/// The order of extraction. It's knowledge: 文号 and money columns (2018.10) claim their words before dates, dates before other amounts; parts are known before
/// balances and rates.
/// </summary>
public static class ExtractionPipeline
{
    public static SelfEvaluationReport Extract(SourceDocument document, IPassageClassifier? classifier = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var claimed = new SpanSet(document.Text.Length);
        var sections = OutlineExtractor.Extract(document);
        var tables = new TableLayouts(document);

        var numbers = DocumentNumberScanner.Scan(document, claimed);
        var cells = MoneyCells.Find(document, tables, claimed);
        var dates = DateRoles.Assign(document, tables, DateScanner.Scan(document, claimed));
        var rates = RateScanner.Scan(document, tables, claimed);
        var mentions = AmountMentions.Find(document, tables, cells, dates, claimed);

        var title = TitleField.Find(document);
        var unit = UnitField.Find(document, tables, sections, title);
        var region = new RegionResolver(Gazetteer.Default).Resolve(document, unit?.Value, title?.Value, numbers);
        var project = ProjectField.Find(document, tables, sections, title, unit?.Value, region);
        unit = UnitField.WithPlace(unit, region);
        var kind = KindField.Find(document, title?.Value);
        var reportDate = YearAndDateFields.ReportDate(document, dates);
        dates = RepeatedName.Without(document, dates, title, project);

        var amounts = AmountRoles.ByWords(document, mentions, cells);
        var fiscalYear = YearAndDateFields.FiscalYear(document, tables, title, dates, reportDate);
        var funds = FundTables.Read(document, cells, amounts, rates, fiscalYear?.Value);
        var narrative = new Narrative(document, amounts);
        var breakdowns = RelationFinders.Breakdowns(narrative, sections, cells, amounts, funds);
        var products = ProductFinder.Find(narrative);
        amounts = AmountRoles.WithParts(document, amounts, mentions, [.. breakdowns, .. products]);
        funds = FundTables.Read(document, cells, amounts, rates, fiscalYear?.Value);
        var claims = breakdowns.Concat(RelationFinders.Others(narrative.With(amounts), cells, amounts, funds, rates, fiscalYear?.Value));

        var allClaims = claims.ToList();
        var told = funds.Count > 0 ? [] : ToldFunds.Of(document, amounts, rates, allClaims, project?.Value, fiscalYear?.Value);
        var indicators = IndicatorTables.Read(document, tables);
        claims = allClaims.Concat(TableCompletionFinder.Find(document, tables, indicators, rates));
        var scoreTables = ScoreTables.Build(document, tables, indicators, funds);
        return new SelfEvaluationReport(document)
        {
            Identity = new ReportIdentity
            {
                Title = title,
                Kind = kind,
                Unit = unit,
                Project = project,
                SupervisingDepartment = UnitField.Supervising(document, tables),
                Region = region,
                FiscalYear = fiscalYear,
                ReportDate = reportDate,
            },
            Sections = sections,
            Amounts = amounts,
            Rates = rates,
            Dates = dates,
            DocumentNumbers = numbers,
            Scores = ScoreScanner.Scan(document, tables, scoreTables, kind),
            Grades = GradeScanner.Scan(document, tables, kind),
            Funds = funds,
            ToldFunds = told,
            Indicators = indicators,
            ScoreTables = scoreTables,
            Passages = classifier?.Classify(document, sections) ?? [],
            Claims = [.. claims],
            Statements = StatementReader.Read(document, sections, indicators, project?.Value),
        };
    }
}
