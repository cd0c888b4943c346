using System.Globalization;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Analysis;

/// <summary>
/// Puts corrections (更正) in the place of what was extracted, before the rules look at it: an amount is the same one in its list, in the rows of 项目资金 and in every claimed
/// relation. A correction whose words no longer stand at their place is looked for by its words; one that isn't found or can't be read is passed over.
/// </summary>
internal static class CorrectedReport
{
    public static SelfEvaluationReport Of(SelfEvaluationReport report, IReadOnlyList<Correction> corrections)
    {
        if (corrections.Count == 0) return report;
        var amounts = new Dictionary<TextSpan, Amount>();
        var rates = new Dictionary<TextSpan, Rate>();
        foreach (var correction in corrections)
        {
            if (correction.Target == CorrectionTarget.Field) report = WithField(report, correction.Field ?? "", correction.Value.Trim());
            else if (Place(report.Document, correction) is { } span) Correct(correction, span);
        }
        return With(report, amounts, rates);

        void Correct(Correction correction, TextSpan span)
        {
            var amount = amounts.GetValueOrDefault(span) ?? report.Amounts.FirstOrDefault(a => a.Span == span);
            var rate = report.Rates.FirstOrDefault(r => r.Span == span);
            switch (correction.Target)
            {
                case CorrectionTarget.AmountRole when amount is not null && CorrectionValues.Role(correction.Value) is { } role:
                    amounts[span] = amount with { Role = role };
                    break;
                case CorrectionTarget.AmountValue when amount is not null && CorrectionValues.Amount(correction.Value) is var (value, unit):
                    amounts[span] = amount with { Value = value, Unit = unit };
                    break;
                case CorrectionTarget.RateValue when rate is not null && CorrectionValues.Rate(correction.Value) is { } value:
                    rates[span] = rate with { Value = value };
                    break;
                case CorrectionTarget.Passage when CorrectionValues.Passage(correction.Value) is var (kind, code):
                    report = report with { Passages = [.. report.Passages.Select(p => p.Evidence.Span == span ? p with { Kind = kind, Code = code, Confidence = 1 } : p)] };
                    break;
            }
        }
    }

    private static SelfEvaluationReport With(SelfEvaluationReport report, Dictionary<TextSpan, Amount> amounts, Dictionary<TextSpan, Rate> rates)
    {
        if (amounts.Count == 0 && rates.Count == 0) return report;
        return report with
        {
            Amounts = [.. report.Amounts.Select(a => Amount(a)!)],
            Rates = [.. report.Rates.Select(r => Rate(r)!)],
            Funds = [.. report.Funds.Select(f => f with
            {
                InitialBudget = Amount(f.InitialBudget), AnnualBudget = Amount(f.AnnualBudget), Received = Amount(f.Received), Executed = Amount(f.Executed), Balance = Amount(f.Balance),
                Rate = Rate(f.Rate),
            })],
            Claims = [.. report.Claims.Select(c => c with { Stated = Operand(c.Stated), Readings = [.. c.Readings.Select(r => r with { Operands = [.. r.Operands.Select(Operand)] })] })],
        };

        Amount? Amount(Amount? amount) => amount is not null && amounts.TryGetValue(amount.Span, out var corrected) ? corrected : amount;

        Rate? Rate(Rate? rate) => rate is not null && rates.TryGetValue(rate.Span, out var corrected) ? corrected : rate;

        // A decrease of a budget takes part with a negative value.
        Operand Operand(Operand operand) =>
            amounts.TryGetValue(operand.Evidence.Span, out var amount) && operand.Amount is not null
                ? operand with { Amount = amount, Value = operand.Value.Value == -operand.Amount.Yuan && operand.Amount.Yuan != 0 ? Negative(amount.Value) : amount.Value }
                : rates.TryGetValue(operand.Evidence.Span, out var rate) ? operand with { Value = rate.Value } : operand;
    }

    private static Quantity Negative(Quantity value) => value with { Value = -value.Value, Low = -value.High, High = -value.Low };

    private static SelfEvaluationReport WithField(SelfEvaluationReport report, string field, string value)
    {
        if (!CorrectionValues.IsGood(new Correction(CorrectionTarget.Field, default, "", value) { Field = field })) return report;
        var identity = report.Identity;
        var nowhere = report.Document.Cite(new TextSpan(0, 0));
        return field switch
        {
            "project" => report with { Identity = identity with { Project = new(value, identity.Project?.Evidence ?? nowhere) } },
            "unit" => report with { Identity = identity with { Unit = new(value, identity.Unit?.Evidence ?? nowhere) } },
            "supervising_department" => report with { Identity = identity with { SupervisingDepartment = new(value, identity.SupervisingDepartment?.Evidence ?? nowhere) } },
            "province" => report with { Identity = identity with { Region = identity.Region with { Province = value } } },
            "city" => report with { Identity = identity with { Region = identity.Region with { City = value } } },
            "county" => report with { Identity = identity with { Region = identity.Region with { County = value } } },
            "fiscal_year" => report with { Identity = identity with { FiscalYear = new(int.Parse(value, CultureInfo.InvariantCulture), identity.FiscalYear?.Evidence ?? nowhere) } },
            "self_score" => report with { Scores = [.. WithScore(report, decimal.Parse(value, CultureInfo.InvariantCulture), nowhere)] },
            _ => report with { Grades = [new(value, report.Grade?.Evidence ?? nowhere), .. report.Grades.Skip(1)] },
        };
    }

    // Every claim of the whole report that tells the same as the first was misread with it.
    private static IEnumerable<Score> WithScore(SelfEvaluationReport report, decimal points, Evidence nowhere)
    {
        var first = report.SelfScore;
        if (first is null) return [new Score(nowhere, points, ScoreRole.SelfScore), .. report.Scores];
        return report.Scores.Select(s => s.Role == ScoreRole.SelfScore && s.Points == first.Points ? s with { Points = points } : s);
    }

    // A newer reader may set the text a little otherwise: then the nearest place with the same words is meant.
    internal static TextSpan? Place(SourceDocument document, Correction correction)
    {
        var (span, words, text) = (correction.Span, correction.Words, document.Text);
        if (words.Length == 0) return null;
        if (span.End <= text.Length && string.CompareOrdinal(text, span.Start, words, 0, words.Length) == 0 && span.Length == words.Length) return span;
        int? nearest = null;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (nearest is null || Math.Abs(at - span.Start) < Math.Abs(nearest.Value - span.Start)) nearest = at;
        return nearest is { } found ? new TextSpan(found, words.Length) : null;
    }
}
