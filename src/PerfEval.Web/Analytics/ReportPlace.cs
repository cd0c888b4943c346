using PerfEval.Core.Documents;
using PerfEval.Web.Reports;

namespace PerfEval.Web.Analytics;

/// <summary>The address of a place in the text of a report (原文位置).</summary>
public static class ReportPlace
{
    public static string Of(long report, params IEnumerable<TextSpan> places)
    {
        var told = places.Where(p => p.Length > 0).ToList();
        return told.Count == 0 ? $"/reports/{report}" : $"/reports/{report}?tab=passages&at={HitPlaces.Write(told)}#{HitPlaces.First}";
    }
}
