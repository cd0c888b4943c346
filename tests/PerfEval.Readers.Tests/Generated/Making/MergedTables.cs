namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>Tables whose cells are merged at will, hold a table, or begin late in their row.</summary>
internal static class MergedTables
{
    public static MadeTable Random(TableMaker make, string kind, int columns, int rows)
    {
        var taken = new bool[rows, columns];
        var cells = new List<MadeCell>();
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
            {
                if (taken[row, column]) continue;
                // The first row and column keep their single cells, so that every line of the grid can be seen.
                var across = row == 0 ? 1 : Free(taken, row, column, make.Dice.Chance(25) ? make.Dice.Between(2, 3) : 1);
                var down = column == 0 ? 1 : make.Dice.Chance(20) ? Math.Min(rows - row, make.Dice.Between(2, 4)) : 1;
                if (column == 0) across = 1;
                for (var r = row; r < row + down; r++)
                    for (var c = column; c < column + across; c++) taken[r, c] = true;
                var text = row == 0 ? make.Dice.One(Phrases.Columns) : column == 0 ? make.Dice.One(Phrases.Labels) : make.Value();
                cells.Add(MadeCell.Of(row, column, text, make.Align(), down, across));
            }
        return make.Table(kind, make.Columns(columns), cells);
    }

    /// <summary>Rows that begin one or two columns late (gridBefore).</summary>
    public static MadeTable Ragged(TableMaker make, string kind, int columns, int rows)
    {
        var cells = new List<MadeCell>();
        for (var row = 0; row < rows; row++)
            for (var column = row > 0 && make.Dice.Chance(30) ? make.Dice.Between(1, 2) : 0; column < columns; column++)
                cells.Add(MadeCell.Of(row, column, row == 0 ? make.Dice.One(Phrases.Columns) : make.Value(), make.Align()));
        return make.Table(kind, make.Columns(columns), cells) with { Rules = TableRules.Plain };
    }

    /// <summary>A form with a table in one of its values.</summary>
    public static MadeTable Nesting(TableMaker make, string kind)
    {
        var widths = make.Columns(2, 1400);
        (widths[0], widths[1]) = (1600, make.Width - 1600);
        var inner = new TableMaker(make.Dice, make.Wording, widths[1] - 500);
        var cells = new List<MadeCell>();
        for (var row = 0; row < 4; row++)
        {
            cells.Add(MadeCell.Of(row, 0, Phrases.Labels[row]));
            var value = MadeCell.Of(row, 1, make.Wording.Filled("{事项}，合计{金额}。"), "left");
            cells.Add(row == 2 ? value with { Nested = PlainTables.Grid(inner, "nested", make.Dice.Between(3, 4), make.Dice.Between(2, 5)) with { Rules = TableRules.Plain, FontSize = 18 } } : value);
        }
        return make.Table(kind, widths, cells);
    }

    // How far a cell can go to the right before it meets one from above.
    private static int Free(bool[,] taken, int row, int column, int wanted)
    {
        var across = 1;
        while (across < wanted && column + across < taken.GetLength(1) && !taken[row, column + across]) across++;
        return across;
    }
}
