using PerfEval.Generation.Drafts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>Indicators with target and actual value (绩效指标完成情况), with or without points.</summary>
internal static class ResultTable
{
    /// <summary>As 区域绩效自评表 has it: no points, a completion rate and words about it.</summary>
    public static DraftTable WithoutPoints(Voice voice)
    {
        var rates = voice.Dice.Chance(45);
        string[] columns = rates ? ["一级", "二级", "三级", "指标值", "完成值", "完成率", "说明"] : ["一级", "二级", "三级", "指标值", "完成值", "说明"];
        return new DraftTable(columns.Length, [IndicatorRows.Head(columns, voice), .. IndicatorRows.Of(columns, voice)]) { Topic = Topics.ScoreTable };
    }

    public static DraftTable Scores(Voice voice)
    {
        string[] columns = voice.Dice.Of<string[]>(["一级", "二级", "三级", "指标值", "完成值", "分值", "得分"], ["一级", "三级", "指标值", "完成值", "分值", "得分", "偏差"], ["一级", "二级", "三级", "分值", "指标值", "完成值", "得分", "偏差"]);
        List<Row> rows = [IndicatorRows.Head(columns, voice)];
        if (voice.Facts.ExecutionMax > 0) rows.Add(Execution(columns, voice));
        return new DraftTable(columns.Length, [.. rows, .. IndicatorRows.Of(columns, voice), IndicatorRows.Total(columns, voice)]) { Topic = Topics.ScoreTable };
    }

    // 预算执行率 as a row of its own above the indicators.
    private static Row Execution(string[] columns, Voice voice)
    {
        var labels = columns.TakeWhile(c => c is "一级" or "二级" or "三级").Count();
        return new Row([
            new Cell(voice.Word("行.预算执行率")) { Columns = labels },
            .. columns.Skip(labels).Select(c => c switch
            {
                "指标值" => ReportTables.Rate(voice, 1, null),
                "完成值" => ReportTables.Rate(voice, voice.Facts.ExecutionRate, Said.ExecutionRate),
                "分值" => ReportTables.Points(voice.Facts.ExecutionMax, Said.ExecutionMax),
                "得分" => ReportTables.Points(voice.Facts.ExecutionScore, Said.ExecutionScore),
                _ => new Cell(voice.Facts.ExecutionScore < voice.Facts.ExecutionMax ? voice.Facts.ExecutionReason : ""),
            })]);
    }
}
