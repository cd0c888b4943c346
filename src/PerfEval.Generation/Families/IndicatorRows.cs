using PerfEval.Generation.Drafts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>The indicator rows of a form: levels merged downwards, one row an indicator, the total below.</summary>
internal static class IndicatorRows
{
    private static readonly string[] Split = ["性质", "数值", "单位"];

    public static Row Head(string[] columns, Voice voice) => new(columns.Select(c => new Cell([.. voice.Say("头." + c).Pieces])));

    /// <summary>One head row; or two, with 年度指标值 above its three columns, when the form splits it.</summary>
    public static IEnumerable<Row> Heads(string[] columns, Voice voice)
    {
        if (!columns.Contains("性质") || voice.Dice.Chance(50)) return [Head(columns, voice)];
        return
        [
            new Row(columns.Where(c => c is not ("数值" or "单位")).Select(c =>
                c == "性质" ? new Cell(voice.Word("头.指标值")) { Columns = 3 } : new Cell([new Sentence(voice.Say("头." + c).Pieces)]) { Rows = 2 })),
            new Row(Split.Select(c => new Cell(voice.Word("头." + c)))),
        ];
    }

    public static IEnumerable<Row> Of(string[] columns, Voice voice)
    {
        var indicators = voice.Facts.Indicators;
        for (var i = 0; i < indicators.Count; i++)
        {
            List<Cell> cells = [];
            foreach (var column in columns)
            {
                if (column is not ("一级" or "二级")) cells.Add(FormColumns.Print(column, indicators[i], i, voice));
                else if (Merged(column, i, voice) is { } cell) cells.Add(cell);
            }
            yield return new Row(cells) { Indicator = i };
        }
    }

    /// <summary>总分 over all columns but those of points.</summary>
    public static Row Total(string[] columns, Voice voice)
    {
        var facts = voice.Facts;
        var first = Array.FindIndex(columns, c => c is "分值" or "得分");
        List<Cell> cells = [new Cell(voice.Word("总分")) { Columns = first }];
        for (var i = first; i < columns.Length; i++)
        {
            cells.Add(columns[i] switch
            {
                "分值" => ReportTables.Points(facts.ExecutionMax + facts.Indicators.Sum(x => x.MaxScore), Said.MaxTotal),
                "得分" => ReportTables.Points(facts.Score ?? 0, Said.Score),
                _ => new Cell(""),
            });
        }
        return new Row(cells);
    }

    // The first row of a run has the merged cell, the others none.
    private static Cell? Merged(string column, int index, Voice voice)
    {
        var indicators = voice.Facts.Indicators;
        string Key(int i) => column == "一级" ? indicators[i].Level1 : indicators[i].Level1 + indicators[i].Level2;
        if (index > 0 && Key(index - 1) == Key(index)) return null;
        var rows = 1;
        while (index + rows < indicators.Count && Key(index + rows) == Key(index)) rows++;
        var weight = column == "一级" && voice.Habits.WeightsInLevels ? $"（{indicators.Skip(index).Take(rows).Sum(i => i.MaxScore):0.##}分）" : "";
        var text = (column == "一级" ? indicators[index].Level1 : indicators[index].Level2) + weight;
        return new Cell(new Piece(text, null, Said.Indicator(index, column == "一级" ? "level1" : "level2"))) { Rows = rows };
    }
}
