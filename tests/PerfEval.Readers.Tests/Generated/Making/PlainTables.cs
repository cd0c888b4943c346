namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>Tables with one head row or two, a body of values and at times a total: short ones and ones of several pages.</summary>
internal static class PlainTables
{
    public static MadeTable Grid(TableMaker make, string kind, int columns, int rows)
    {
        var cells = Enumerable.Range(0, columns).Select(c => MadeCell.Of(0, c, c == 0 ? "序号" : Head(make, c))).ToList();
        Body(make, cells, 1, columns, rows);
        return make.Table(kind, make.Columns(columns), cells) with { RepeatedHead = make.Dice.Chance(rows > 15 ? 80 : 30) ? 1 : 0 };
    }

    /// <summary>预算 and 执行 over several columns each, the other heads over both rows.</summary>
    public static MadeTable TwoRowHead(TableMaker make, string kind, int rows)
    {
        var cells = new List<MadeCell> { MadeCell.Of(0, 0, "序号", down: 2), MadeCell.Of(0, 1, "支出内容", down: 2) };
        var column = 2;
        for (var group = 0; group < 2; group++)
        {
            var across = make.Dice.Between(2, 3);
            cells.Add(MadeCell.Of(0, column, make.Dice.One(["预算安排", "资金到位", "实际支出", "绩效目标"]) + "（万元）", across: across));
            for (var i = 0; i < across; i++) cells.Add(MadeCell.Of(1, column++, make.Dice.One(["中央", "省级", "市级", "县级", "合计", "其他"])));
        }
        if (make.Dice.Chance(60)) cells.Add(MadeCell.Of(0, column++, "备注", down: 2));
        Body(make, cells, 2, column, rows);
        return make.Table(kind, make.Columns(column), cells) with { RepeatedHead = make.Dice.Chance(rows > 12 ? 80 : 30) ? 2 : 0 };
    }

    /// <summary>Lines between rows but none between columns.</summary>
    public static MadeTable RowsOnly(TableMaker make, string kind, int columns, int rows)
    {
        var table = Grid(make, kind, columns, rows);
        return table with { Rules = new TableRules("single", 8, "single", 4) { Sides = false, InnerVerticals = false } };
    }

    /// <summary>三线表: a line above, one under the head, one below; the cells hold one line each.</summary>
    public static MadeTable ThreeLines(TableMaker make, string kind, int columns, int rows)
    {
        var cells = Enumerable.Range(0, columns).Select(c => MadeCell.Of(0, c, c == 0 ? "年度" : make.Dice.One(["预算数", "执行数", "结转数", "得分"]) + (char)('A' + c))).ToList();
        for (var row = 1; row <= rows; row++)
            for (var column = 0; column < columns; column++)
                cells.Add(MadeCell.Of(row, column, column == 0 ? $"{2010 + row}年" : make.Wording.Number(), column == 0 ? "left" : "right"));
        return make.Table(kind, make.Columns(columns, 1500), cells) with
        {
            FontSize = 19,
            Rules = new TableRules("single", 12, "single", 4) { Sides = false, InnerVerticals = false, InnerHorizontals = false },
        };
    }

    private static void Body(TableMaker make, List<MadeCell> cells, int from, int columns, int rows)
    {
        var total = make.Dice.Chance(40);
        for (var row = from; row < from + rows; row++)
            for (var column = 0; column < columns; column++)
            {
                var last = total && row == from + rows - 1;
                var first = last ? "合计" : $"{row - from + 1}";
                cells.Add(MadeCell.Of(row, column, column == 0 ? first : make.Value(), make.Align()));
            }
    }

    private static string Head(TableMaker make, int column) =>
        column == 1 ? make.Dice.One(["支出内容", "子项目", "任务名称"]) : make.Dice.One(Phrases.Columns) + (make.Dice.Chance(25) ? "（万元）" : "");
}
