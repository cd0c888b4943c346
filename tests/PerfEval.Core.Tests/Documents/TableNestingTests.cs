using PerfEval.Core.Documents;

namespace PerfEval.Core.Tests.Documents;

public sealed class TableNestingTests
{
    // 0123456789
    // 外甲内一内二尾外乙
    private static readonly SourceTable Outer = Table(0, new TextSpan(0, 7), new TextSpan(7, 2));
    private static readonly SourceTable Inner = Table(1, new TextSpan(2, 2), new TextSpan(4, 2));

    [Fact]
    public void Words_of_an_inner_table_are_not_those_of_the_cell_around_it()
    {
        var nesting = new TableNesting([Outer, Inner]);

        Assert.Equal([new TextSpan(0, 2), new TextSpan(6, 1)], nesting.OwnWords(Outer.Cells[0]));
        Assert.Equal([new TextSpan(7, 2)], nesting.OwnWords(Outer.Cells[1]));
        Assert.Equal((false, true), (nesting.IsInner(Outer), nesting.IsInner(Inner)));
        Assert.Equal((true, false), (nesting.HoldsTable(Outer.Cells[0]), nesting.HoldsTable(Inner.Cells[0])));
    }

    [Fact]
    public void Tables_one_after_the_other_lie_in_none()
    {
        var next = Table(1, new TextSpan(9, 2), new TextSpan(11, 2));

        Assert.False(new TableNesting([Outer, next]).IsInner(next));
    }

    [Fact]
    public void Cell_that_holds_nothing_but_a_table_has_no_words_of_its_own()
    {
        var around = Table(0, new TextSpan(2, 4), new TextSpan(7, 2));

        Assert.Empty(new TableNesting([around, Inner]).OwnWords(around.Cells[0]));
    }

    [Fact]
    public void Third_table_lies_in_the_second()
    {
        var third = Table(2, new TextSpan(4, 1), new TextSpan(5, 1));
        var nesting = new TableNesting([Outer, Inner, third]);

        Assert.True(nesting.HoldsTable(Inner.Cells[1]));
        Assert.Equal([new TextSpan(0, 2), new TextSpan(6, 1)], nesting.OwnWords(Outer.Cells[0]));
    }

    private static SourceTable Table(int index, params TextSpan[] cells) =>
        new(index, TextSpan.FromBounds(cells[0].Start, cells[^1].End), [.. cells.Select((c, i) => new TableCell(0, i, 1, 1, c))]);
}
