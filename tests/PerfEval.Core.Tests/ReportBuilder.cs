using PerfEval.Core.Documents;
using PerfEval.Core.Extraction;
using PerfEval.Core.Extraction.Statements;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Building;
using PerfEval.Core.Text;

namespace PerfEval.Core.Tests;

/// <summary>
/// Builds a report from readable Chinese: the words of a value are found in the text, so that every evidence quotes back.
/// Words that occur twice are told apart by their place: "8.4元#2".
/// </summary>
public sealed class ReportBuilder
{
    private SelfEvaluationReport _report;
    private MoneyUnit? _bareUnit;

    private ReportBuilder(SourceDocument document) => _report = new(document);

    public SourceDocument Document => _report.Document;

    public static ReportBuilder From(string text) => new(PrintedText.Lay(text));

    public static SelfEvaluationReport Empty { get; } = new(PrintedText.Lay(""));

    /// <summary>The unit of numbers printed without one (a table headed 单位：万元).</summary>
    public ReportBuilder BareNumbersIn(MoneyUnit unit)
    {
        _bareUnit = unit;
        return this;
    }

    /// <summary>Anything that has no method of its own: .With(r => r with { Indicators = … }).</summary>
    public ReportBuilder With(Func<SelfEvaluationReport, SelfEvaluationReport> change)
    {
        _report = change(_report);
        return this;
    }

    public ReportBuilder Amount(string words, AmountRole role = AmountRole.Other, string? label = null, int? year = null, CellPosition? cell = null)
    {
        AddAmount(words, role, label, year, cell);
        return this;
    }

    public ReportBuilder Rate(string words, RateKind kind = RateKind.Other, string? label = null)
    {
        var cited = Cite(words);
        var rate = new Rate(cited, PrintedNumber.Parse(cited.Quote).ToQuantity(), kind, label ?? LabelBefore(cited.Span));
        return With(r => r with { Rates = [.. r.Rates, rate] });
    }

    public ReportBuilder Score(string words, ScoreRole role = ScoreRole.SelfScore)
    {
        var cited = Cite(words);
        var score = new Score(cited, PrintedNumber.Parse(cited.Quote).Number, role);
        return With(r => r with { Scores = [.. r.Scores, score] });
    }

    public ReportBuilder Grade(string words)
    {
        var grade = new Extracted<string>(words.Split('#')[0], Cite(words));
        return With(r => r with { Grades = [.. r.Grades, grade] });
    }

    public ReportBuilder Fund(
        FundSource source, string label, string? initial = null, string? annual = null, string? received = null, string? executed = null,
        string? balance = null, string? rate = null, int? table = null, bool subRow = false)
    {
        var line = new FundLine(source, label)
        {
            InitialBudget = AmountOrNull(initial, AmountRole.Budget),
            AnnualBudget = AmountOrNull(annual, AmountRole.Budget),
            Received = AmountOrNull(received, AmountRole.Received),
            Executed = AmountOrNull(executed, AmountRole.Paid),
            Balance = AmountOrNull(balance, AmountRole.Balance),
            Rate = rate is null ? null : new Rate(Cite(rate), PrintedNumber.Parse(rate.Split('#')[0]).ToQuantity(), RateKind.Execution, "执行率"),
            Table = table,
            IsSubRow = subRow,
        };
        return With(r => r with { Funds = [.. r.Funds, line] });
    }

    /// <summary>Claims a relation; <paramref name="parts"/> are the operands of the plain reading. "-20万元" takes the printed 20万元 negatively.</summary>
    public ReportBuilder Claim(RelationKind kind, string stated, params string[] parts)
    {
        var claim = new RelationClaim(kind, Operand(stated, AmountRole.Other), [Reading("如文所列", parts)], "文中所述");
        return With(r => r with { Claims = [.. r.Claims, claim] });
    }

    /// <summary>Another way to read the claim made last.</summary>
    public ReportBuilder OrReading(string name, params string[] parts)
    {
        var reading = Reading(name, parts);
        return ChangeLastClaim(c => c with { Readings = [.. c.Readings, reading] });
    }

    /// <summary>Names the plain reading of the claim made last, such as 以到位资金为基数.</summary>
    public ReportBuilder ReadAs(string name) =>
        ChangeLastClaim(c => c with { Readings = [c.Readings[0] with { Name = name }, .. c.Readings.Skip(1)] });

    public ReportBuilder NotCheckable(string reason) => ChangeLastClaim(c => c with { NotCheckable = reason });

    /// <summary>The chapters of the text.</summary>
    public ReportBuilder Outlined() => With(r => r with { Sections = OutlineExtractor.Extract(r.Document) });

    /// <summary>A date as the words print it: 2019年底, 2023年7年17日.</summary>
    public ReportBuilder Date(string words, DateRole role = DateRole.Other)
    {
        var span = PrintedText.Find(Document, words);
        var date = DateScanner.Scan(Document, new SpanSet(Document.Text.Length)).First(d => d.Span.Overlaps(span)) with { Role = role };
        return With(r => r with
        {
            Dates = [.. r.Dates.Append(date).OrderBy(d => d.Span.Start)],
            Identity = role == DateRole.Report ? r.Identity with { ReportDate = date } : r.Identity,
        });
    }

    public ReportBuilder FiscalYear(string words) =>
        With(r => r with { Identity = r.Identity with { FiscalYear = new Extracted<int>(int.Parse(words.Split('#')[0][..4], System.Globalization.CultureInfo.InvariantCulture), Cite(words)) } });

    public ReportBuilder Title(string words) => With(r => r with { Identity = r.Identity with { Title = new Extracted<string>(words, Cite(words)) } });

    public ReportBuilder Project(string words) => With(r => r with { Identity = r.Identity with { Project = new Extracted<string>(words, Cite(words)) } });

    /// <summary>Every 文号 of the text.</summary>
    public ReportBuilder DocumentNumbers() => With(r => r with { DocumentNumbers = DocumentNumberScanner.Scan(r.Document, new SpanSet(r.Document.Text.Length)) });

    /// <summary>Indicator rows and score table as read from the table of the text.</summary>
    public ReportBuilder Scored()
    {
        var layouts = new TableLayouts(Document);
        var rows = IndicatorTables.Read(Document, layouts);
        return With(r => r with { Indicators = rows, ScoreTables = ScoreTables.Build(Document, layouts, rows, r.Funds) });
    }

    public ReportBuilder FundScore(string max, string? score) => With(r => r with
    {
        Funds = [.. r.Funds.SkipLast(1), r.Funds[^1] with { MaxScore = Points(max), Score = score is null ? null : Points(score) }],
    });

    public Points Points(string words) => new(PrintedNumber.Parse(words.Split('#')[0]).Number, Cite(words));

    public Evidence Cite(string words) => Document.Cite(PrintedText.Find(Document, words));

    public SelfEvaluationReport Build() => _report with { Statements = StatementReader.Read(Document, _report.Sections, _report.Indicators, _report.Identity.Project?.Value) };

    private ReportBuilder ChangeLastClaim(Func<RelationClaim, RelationClaim> change) =>
        With(r => r with { Claims = [.. r.Claims.SkipLast(1), change(r.Claims[^1])] });

    private Reading Reading(string name, string[] parts) => new(name, [.. parts.Select(p => Operand(p, AmountRole.Part))]);

    private Operand Operand(string words, AmountRole role)
    {
        var negative = words.StartsWith('-');
        var cited = Cite(negative ? words[1..] : words);
        var number = PrintedNumber.Parse(cited.Quote);
        var value = number.ToQuantity(_bareUnit);
        if (negative) value = value with { Value = -value.Value, Low = -value.High, High = -value.Low };
        var isMoney = number.Money is not null || (number.Unit.Length == 0 && _bareUnit is not null);
        var amount = !isMoney ? null : _report.Amounts.FirstOrDefault(a => a.Span == cited.Span) ?? AddAmount(negative ? words[1..] : words, role, null, null, null);
        return new Operand(amount?.Label ?? LabelBefore(cited.Span), value, cited) { Amount = amount };
    }

    private Amount? AmountOrNull(string? words, AmountRole role) =>
        words is null ? null : _report.Amounts.FirstOrDefault(a => a.Span == Cite(words).Span) ?? AddAmount(words, role, null, null, null);

    private Amount AddAmount(string words, AmountRole role, string? label, int? year, CellPosition? cell)
    {
        var cited = Cite(words);
        var number = PrintedNumber.Parse(cited.Quote);
        var unit = number.Money ?? _bareUnit ?? throw new ArgumentException($"no unit of money: {words}");
        var amount = new Amount(cited, number.ToQuantity(_bareUnit), unit, role, label ?? LabelBefore(cited.Span), year, cell ?? CellOf(cited.Span));
        _report = _report with { Amounts = [.. _report.Amounts.Append(amount).OrderBy(a => a.Span.Start)] };
        return amount;
    }

    private CellPosition? CellOf(TextSpan span) =>
        Document.Tables.SelectMany(t => t.Cells.Where(c => c.Span.Contains(span)).Select(c => (CellPosition?)new CellPosition(t.Index, c.Row, c.Column))).FirstOrDefault();

    private string LabelBefore(TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && (char.IsLetter(Document.Text[start - 1]) || Document.Text[start - 1] is '/')) start--;
        return Document.Text[start..span.Start];
    }
}
