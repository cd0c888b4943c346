using PerfEval.Core.Analysis;
using PerfEval.Core.Masking;
using PerfEval.Storage.Publication;
using PerfEval.Storage.Queries;

namespace PerfEval.Web.Publication;

/// <summary>A report with its masked copy (脱敏件) and the decisions that it was made by.</summary>
public sealed record PublicReport(ReportRow Row, AnalysisDocument Analysis, PublicCopy Copy, IReadOnlyList<ChoiceRow> Choices)
{
    public int MaskedCount => Copy.Data.Count(d => !d.IsKept);

    /// <summary>The name of a file to be downloaded: that of the original, masked.</summary>
    public string FileName(string ending)
    {
        var given = Row.FileName[(Row.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var name = Copy.Masked(string.Concat(given.Select(c => char.IsControl(c) || c is ':' or '"' ? ' ' : c)));
        var dot = name.LastIndexOf('.');
        return $"{(dot > 0 ? name[..dot] : name).Replace('*', '×').Trim()}（脱敏）{ending}";
    }

    /// <summary>A decision as everybody may read it: 姓名 张**（第3行，第1处）.</summary>
    public static string Told(CopiedDatum datum)
    {
        ArgumentNullException.ThrowIfNull(datum);
        return $"{PersonalDataNames.Of(datum.Datum.Kind)} {datum.Datum.Masked}（第{datum.Line}行，第{datum.Place}处）";
    }
}
