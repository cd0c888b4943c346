using PerfEval.Generation.Drafts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>Points by level 1 (一级指标得分) with the rate of points won (得分率) or what was taken off.</summary>
internal static class LevelTable
{
    public static DraftTable Of(Voice voice)
    {
        var facts = voice.Facts;
        var rates = voice.Dice.Chance(50);
        List<Row> rows = [new Row(new Cell(voice.Word("头.评价指标")), new Cell(voice.Word("头.分值")), new Cell(voice.Word("头.得分")), new Cell(rates ? "得分率" : "扣分说明"))];
        for (var i = 0; i < facts.Indicators.Count; i++)
        {
            var x = facts.Indicators[i];
            rows.Add(new Row(new Cell(new Piece(x.Name, null, Said.Indicator(i, "name"))), ReportTables.Points(x.MaxScore, Said.Indicator(i, "max")), ReportTables.Points(x.Score, Said.Indicator(i, "score")),
                rates ? ReportTables.Rate(voice, x.Score / x.MaxScore, Said.Indicator(i, "won")) : new Cell(x.Reason ?? ""))
            { Indicator = i });
        }
        rows.Add(new Row(new Cell(voice.Word("头.合计")), ReportTables.Points(facts.Indicators.Sum(x => x.MaxScore), Said.MaxTotal), ReportTables.Points(facts.Score ?? 0, Said.Score),
            rates ? ReportTables.Rate(voice, (facts.Score ?? 0) / 100, "score.won") : new Cell("")));
        return new DraftTable(4, rows) { Topic = Topics.ScoreTable };
    }
}
