namespace PerfEval.Core.Analysis;

/// <summary>更正的沿用: what becomes of a correction in another text of the report. No <paramref name="Correction"/> where the sentence that it was made in is gone or was changed.</summary>
public sealed record CarriedCorrection(long Id, Correction? Correction, string? Sentence)
{
    /// <summary>Looks for the place of a correction in the text that has come after the one it was made on.</summary>
    public static CarriedCorrection Of(long id, Correction correction, string? before, QuotedPlaces earlier, QuotedPlaces now, ReportInfo read)
    {
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(now);
        if (correction.Target != CorrectionTarget.Field)
        {
            if (CorrectedReport.Place(earlier.Document, correction) is not { } at) return new CarriedCorrection(id, null, null);
            var place = earlier.Of(at);
            return new CarriedCorrection(id, now.Find(correction.Words, place) is { } span ? correction with { Span = span } : null, place.Sentence);
        }
        // The right value of a field stands somewhere in the text, mostly; where it doesn't, the program must have misread it in the same way again.
        var told = earlier.First(correction.Value);
        var stands = told is null ? (before ?? "") == (ReportFields.Read(read, correction.Field ?? "") ?? "") : now.Find(correction.Value, told) is not null;
        return new CarriedCorrection(id, stands ? correction : null, told?.Sentence);
    }
}
