using System.Globalization;
using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Generated.Scoring;

/// <summary>Adds up over many made reports how well they were read, and tells it as a table by kind of table.</summary>
internal sealed class Measure(string name)
{
    private readonly List<CellScore> _cells = [];
    private readonly List<TextScore> _texts = [];
    private readonly StringBuilder _differences = new();

    private int _headers;
    private int _headersFound;

    /// <summary>The share of page headers that were set apart from the body.</summary>
    public double HeadersApart => (double)_headersFound / Math.Max(1, _headers);

    public int Tables => _cells.Sum(c => c.Kind == CellScore.NoTable ? 0 : c.Tables);

    public double ErrorRate => (double)_texts.Sum(t => t.Errors) / Math.Max(1, _texts.Sum(t => t.Characters));

    public double Precision => Total().Precision;

    public double Recall => Total().Recall;

    public double LinesRight => (double)_texts.Sum(t => t.LinesRight) / Math.Max(1, _texts.Sum(t => t.Lines));

    public void Add(MadeReport report, SourceDocument read)
    {
        var truth = new Truth(report);
        var text = TextScore.Of(truth, read);
        _texts.Add(text);
        _cells.AddRange(CellScore.Of(truth, read, out var differences));
        if (report.Look.Header is { } header)
        {
            _headers++;
            if (read.Asides.Any(a => a.Kind == AsideKind.Header && Squeezed.Of(a.Text) == Squeezed.Of(header))) _headersFound++;
        }
        if (text.Errors == 0 && differences.Count == 0) return;
        _differences.AppendLine(CultureInfo.InvariantCulture, $"seed {report.Seed}: {text.Errors} of {text.Characters} characters wrong");
        foreach (var line in text.Differences.Concat(differences)) _differences.AppendLine("  " + line);
    }

    /// <summary>A document that wasn't read at all counts with everything in it.</summary>
    public void AddUnread(MadeReport report, string reason)
    {
        var truth = new Truth(report);
        _texts.Add(new TextScore(truth.Text.Length, truth.Text.Length, truth.Lines.Count, 0, []));
        _cells.AddRange(truth.Tables(_ => false).Select(t => new CellScore(t.Kind, 1, 0, t.Cells.Count, 0, 0)));
        _differences.AppendLine(CultureInfo.InvariantCulture, $"seed {report.Seed}: {reason}");
    }

    public string Table()
    {
        var table = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{name}: {_texts.Count} documents, {_texts.Sum(t => t.Characters)} characters, error rate {ErrorRate:P3}, paragraphs whole {LinesRight:P2}, page headers set apart {_headersFound} of {_headers}");
        table.AppendLine("| kind of table | tables | whole | cells | precision | recall |").AppendLine("|---|---|---|---|---|---|");
        foreach (var kind in _cells.GroupBy(c => c.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Sum(g.Key, g)).Append(Total()))
            table.AppendLine(CultureInfo.InvariantCulture, $"| {kind.Kind} | {kind.Tables} | {kind.TablesRight} | {kind.Truth} | {kind.Precision:P2} | {kind.Recall:P2} |");
        return table.ToString();
    }

    public string Differences => _differences.ToString();

    private CellScore Total() => Sum("all", _cells);

    private static CellScore Sum(string kind, IEnumerable<CellScore> scores) => scores.Aggregate(
        new CellScore(kind, 0, 0, 0, 0, 0),
        (a, b) => a with { Tables = a.Tables + b.Tables, TablesRight = a.TablesRight + b.TablesRight, Truth = a.Truth + b.Truth, Read = a.Read + b.Read, Right = a.Right + b.Right });
}
