using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Reports;

namespace PerfEval.Web.Review;

/// <summary>更正: one place of the text, or one field, with what the program has read there and what reviewers made of it.</summary>
public sealed record CorrectionForm(string At, string Label, string Words, TextSpan Span, IReadOnlyList<CorrectionRow> InForce)
{
    public static IReadOnlyList<string> Roles { get; } = ["budget", "received", "paid", "balance", "contract", "part", "unit_price", "other"];

    /// <summary>Null where there is no role: not an amount.</summary>
    public string? Role { get; init; }

    /// <summary>Null where there is no value: a passage.</summary>
    public string? Value { get; init; }

    /// <summary>problem:P12; null where it is no passage.</summary>
    public string? Tag { get; init; }

    public string? Field { get; init; }

    public CorrectionTarget ValueTarget => Field is not null ? CorrectionTarget.Field : At[0] == 'r' ? CorrectionTarget.RateValue : CorrectionTarget.AmountValue;

    public CorrectionRow? Given(CorrectionTarget target) => InForce.FirstOrDefault(c => c.Correction.Target == target);

    /// <summary>Every place and field of an analysis that can be corrected.</summary>
    public static IEnumerable<CorrectionForm> Of(AnalysisDocument analysis, IReadOnlyList<CorrectionRow> corrections)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var byPlace = corrections.ToLookup(c => c.Correction.Field is null ? (c.Correction.Span.Start, c.Correction.Span.Length, "") : (0, 0, c.Correction.Field));
        return analysis.Amounts.Select((a, i) => Place($"a{i}", a.Label, a.Text, a.Span) with { Role = a.Role, Value = Printed(a.Span, CorrectionTarget.AmountValue, a.Text.Any(char.IsLetter) ? a.Text : a.Text + a.Unit) })
            .Concat(analysis.Rates.Select((r, i) => Place($"r{i}", Terms.RateKind(r.Kind), r.Text, r.Span) with { Value = Printed(r.Span, CorrectionTarget.RateValue, r.Text) }))
            .Concat(analysis.Passages.Select((p, i) => Place($"p{i}", "", p.Text, p.Span) with { Tag = p.Code is null ? "other" : $"{p.Kind}:{p.Code}" }))
            .Concat(CorrectionValues.Fields.Select(f => new CorrectionForm($"f-{f}", ReviewTerms.Field(f), "", default, [.. byPlace[(0, 0, f)]]) { Field = f, Value = ReportFields.Read(analysis.Report, f) ?? "" }));

        CorrectionForm Place(string at, string label, string words, SpanInfo span) => new(at, label, words, new TextSpan(span.Start, span.Length), [.. byPlace[(span.Start, span.Length, "")]]);

        string Printed(SpanInfo span, CorrectionTarget target, string words) =>
            byPlace[(span.Start, span.Length, "")].FirstOrDefault(c => c.Correction.Target == target)?.Correction.Value ?? words.Trim();
    }
}
