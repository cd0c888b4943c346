namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>Chooses the kind of the next table.</summary>
internal static class AnyTable
{
    public static MadeTable Of(TableMaker make, bool wide)
    {
        var dice = make.Dice;
        var most = wide ? 9 : 6;
        return dice.Below(20) switch
        {
            0 or 1 or 2 => PlainTables.Grid(make, "grid", dice.Between(3, most), dice.Between(2, 10)),
            3 or 4 => PlainTables.Grid(make, "long grid", dice.Between(3, most), dice.Between(25, 70)),
            5 or 6 => PlainTables.TwoRowHead(make, "two-row head", dice.Between(3, 9)),
            7 => PlainTables.TwoRowHead(make, "long two-row head", dice.Between(20, 45)),
            8 or 9 => FormTables.KeyValue(make, "key/value", dice.Between(4, 9), longValues: false),
            10 or 11 => FormTables.KeyValue(make, "long cells", dice.Between(5, 9), longValues: true),
            12 or 13 => FormTables.Funds(make, "funds"),
            14 or 15 => FormTables.Indicators(make, "indicators", wide ? 4 : 3),
            16 => MergedTables.Random(make, "merged", dice.Between(4, most), dice.Between(5, 12)),
            17 => MergedTables.Ragged(make, "ragged", dice.Between(4, 6), dice.Between(3, 7)),
            18 => MergedTables.Nesting(make, "nesting"),
            _ => dice.Chance(50) ? PlainTables.RowsOnly(make, "rows only", dice.Between(3, 5), dice.Between(3, 9)) : PlainTables.ThreeLines(make, "three lines", dice.Between(3, 5), dice.Between(3, 8)),
        };
    }

    /// <summary>A table that fits a page.</summary>
    public static MadeTable Short(TableMaker make) => make.Dice.Below(5) switch
    {
        0 => PlainTables.Grid(make, "grid", make.Dice.Between(3, 6), make.Dice.Between(3, 8)),
        1 => PlainTables.TwoRowHead(make, "two-row head", make.Dice.Between(3, 6)),
        2 => FormTables.KeyValue(make, "key/value", make.Dice.Between(4, 8), longValues: false),
        3 => FormTables.Indicators(make, "indicators", 2),
        _ => FormTables.Funds(make, "funds"),
    };
}
