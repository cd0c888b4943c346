namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>The forms of reports (自评表): labels and values beside each other, fund blocks, indicator blocks with merged levels.</summary>
internal static class FormTables
{
    /// <summary>Rows of one to three pairs of label and value over a grid of 12 columns' worth of merges.</summary>
    public static MadeTable KeyValue(TableMaker make, string kind, int rows, bool longValues)
    {
        var cells = new List<MadeCell> { MadeCell.Of(0, 0, "项目名称"), MadeCell.Of(0, 1, make.Wording.Filled("{项目}"), "left", across: 5) };
        // One row of three pairs makes every line of the grid count.
        for (var i = 0; i < 6; i++) cells.Add(MadeCell.Of(1, i, i % 2 == 0 ? make.Dice.One(Phrases.Labels) : make.Value(), make.Align()));
        for (var row = 2; row < rows; row++)
        {
            if (make.Dice.Chance(30)) Pair(make, cells, row, 0, 6, longValues);
            else
            {
                var cut = make.Dice.Between(2, 4);
                Pair(make, cells, row, 0, cut, false);
                Pair(make, cells, row, cut, 6, false);
            }
        }
        return make.Table(kind, make.Columns(6, 1000), cells);
    }

    /// <summary>项目资金: a label down the side, sources below each other, figures across.</summary>
    public static MadeTable Funds(TableMaker make, string kind)
    {
        string[] heads = ["", "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"];
        string[] sources = ["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"];
        var cells = new List<MadeCell> { MadeCell.Of(0, 0, "项目资金（万元）", down: 1 + sources.Length) };
        for (var i = 0; i < heads.Length; i++) cells.Add(MadeCell.Of(0, i + 1, heads[i]));
        for (var row = 1; row <= sources.Length; row++)
        {
            cells.Add(MadeCell.Of(row, 1, sources[row - 1], "left"));
            for (var column = 2; column <= 7; column++)
                cells.Add(MadeCell.Of(row, column, row > 1 && column is 5 or 7 ? "—" : column == 6 ? make.Wording.Rate() : make.Wording.Number(), "right"));
        }
        return make.Table(kind, make.Columns(8, 800), cells);
    }

    /// <summary>绩效指标: two merged levels, the third level row by row; the narrow first column stands its words on end.</summary>
    public static MadeTable Indicators(TableMaker make, string kind, int secondLevels)
    {
        string[] heads = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"];
        var cells = heads.Select((h, i) => MadeCell.Of(0, i, h)).ToList();
        var (row, second) = (1, 0);
        foreach (var first in new[] { "产出指标", "效益指标", "满意度指标" })
        {
            var from = row;
            for (var i = 0; i < make.Dice.Between(1, secondLevels); i++)
            {
                var down = make.Dice.Between(1, 4);
                cells.Add(MadeCell.Of(row, 1, make.Dice.One(["数量指标", "质量指标", "时效指标", "成本指标", "社会效益指标"]) + (second++ % 3 == 2 ? "（必填）" : ""), down: down));
                for (var end = row + down; row < end; row++) Indicator(make, cells, row);
            }
            cells.Add(MadeCell.Of(from, 0, first, down: row - from));
        }
        cells.Add(MadeCell.Of(row, 0, "总分", across: 5));
        cells.AddRange([MadeCell.Of(row, 5, "100"), MadeCell.Of(row, 6, make.Wording.Filled("{分}")), MadeCell.Of(row, 7, "")]);
        var widths = make.Columns(8, 850);
        if (make.Dice.Chance(50)) (widths[0], widths[2]) = (560, widths[2] + widths[0] - 560);
        return make.Table(kind, widths, cells) with { RepeatedHead = make.Dice.Chance(60) ? 1 : 0 };
    }

    private static void Indicator(TableMaker make, List<MadeCell> cells, int row)
    {
        cells.Add(MadeCell.Of(row, 2, make.Wording.Filled("{指标}"), "left"));
        cells.Add(MadeCell.Of(row, 3, make.Wording.Filled(make.Dice.One(["≥{比率}", "{数}{量}", "≤{小数}万元", "定性：明显改善"]))));
        cells.Add(MadeCell.Of(row, 4, make.Wording.Filled(make.Dice.One(["{比率}", "{数}{量}", "{小数}万元", "达成预期指标"]))));
        cells.Add(MadeCell.Of(row, 5, make.Wording.Filled("{序}")));
        cells.Add(MadeCell.Of(row, 6, make.Wording.Filled("{小数}")));
        cells.Add(MadeCell.Of(row, 7, make.Dice.Chance(35) ? make.Wording.Filled("{问题}，下一年度加强调度。") : make.Dice.One(["", "无", "/"]), "left"));
    }

    private static void Pair(TableMaker make, List<MadeCell> cells, int row, int from, int to, bool longValue)
    {
        cells.Add(MadeCell.Of(row, from, make.Dice.One(Phrases.Labels)));
        var paragraphs = longValue
            ? Enumerable.Range(0, make.Dice.Between(2, 6)).Select(i => MadeParagraph.Of($"{i + 1}.{make.Wording.Prose()}") with { Align = "left" })
            : [MadeParagraph.Of(make.Value()) with { Align = make.Align() }];
        cells.Add(new MadeCell(row, from + 1, 1, to - from - 1, [.. paragraphs]));
    }
}
