using System.Globalization;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Analysis;

/// <summary>Reads what a reviewer wrote as the right value (更正值), with the same eyes as the report itself.</summary>
public static class CorrectionValues
{
    /// <summary>The fields of a report that can be corrected.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["project", "unit", "supervising_department", "province", "city", "county", "fiscal_year", "self_score", "grade"];

    public static bool IsGood(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return correction.Target switch
        {
            CorrectionTarget.AmountRole => Role(correction.Value) is not null,
            CorrectionTarget.AmountValue => Amount(correction.Value) is not null,
            CorrectionTarget.RateValue => Rate(correction.Value) is not null,
            CorrectionTarget.Passage => Passage(correction.Value) is not null,
            _ => IsGoodField(correction.Field, correction.Value.Trim()),
        };
    }

    public static AmountRole? Role(string name) => Named<AmountRole>(name);

    /// <summary>8.4万元, 1,200元: one amount and nothing else.</summary>
    public static (Quantity Value, MoneyUnit Unit)? Amount(string words)
    {
        var read = ExtractionPipeline.Extract(Alone(words)).Amounts;
        return read is [var only] && only.Span.Length == words.Trim().Length ? (only.Value, only.Unit) : null;
    }

    /// <summary>92.08%, 百分之九十: one rate and nothing else.</summary>
    public static Quantity? Rate(string words)
    {
        var read = ExtractionPipeline.Extract(Alone(words)).Rates;
        return read is [var only] && only.Span.Length == words.Trim().Length ? only.Value : null;
    }

    /// <summary>problem:P12 | suggestion:P04 | other</summary>
    public static (PassageKind Kind, string? Code)? Passage(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var parts = value.Split(':');
        if (parts is ["other"]) return (PassageKind.Other, null);
        return parts is ["problem" or "suggestion", ['P', _, _] code] && int.TryParse(code.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is <= 20 or 99
            ? (Named<PassageKind>(parts[0])!.Value, code)
            : null;
    }

    private static bool IsGoodField(string? field, string value) => field switch
    {
        null => false,
        "fiscal_year" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100,
        "self_score" => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) && score <= 1000,
        _ => Fields.Contains(field) && value.Length is > 0 and <= 200,
    };

    private static SourceDocument Alone(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = words.Trim();
        return new SourceDocument(DocumentFormat.Text, text, [new Block(new TextSpan(0, text.Length))], []);
    }

    // unit_price is UnitPrice
    private static T? Named<T>(string name) where T : struct, Enum =>
        Enum.TryParse<T>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(name.FirstOrDefault('0')) ? value : null;
}
