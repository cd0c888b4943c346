using PerfEval.Generation.Drafts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>The indicator rows of a form: levels merged downwards, one row an indicator, the total below.</summary>
internal static class IndicatorRows
{
    public static Row Head(string[] columns, Voice voice) => new(columns.Select(c => new Cell(voice.Say("头." + c).Pieces.ToArray())));

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
        var points = columns.Select((c, i) => (c, i)).Where(x => x.c is "分值" or "得分").ToList();
        List<Cell> cells = [new Cell(voice.Word("总分")) { Columns = points[0].i }];
        for (var i = points[0].i; i < columns.Length; i++)
        {
            cells.Add(columns[i] == "分值" ? new Cell(Slots.Points(facts.ExecutionMax + facts.Indicators.Sum(x => x.MaxScore), Said.MaxTotal))
                : columns[i] == "得分" ? new Cell(Slots.Points(facts.Score ?? 0, Said.Score))
                : new Cell(""));
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
        var text = column == "一级" ? indicators[index].Level1 : indicators[index].Level2;
        return new Cell(new Piece(text, null, Said.Indicator(index, column == "一级" ? "level1" : "level2"))) { Rows = rows };
    }
}
